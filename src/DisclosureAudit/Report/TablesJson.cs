using System.Text.Json;
using DisclosureAudit.Amounts;
using DisclosureAudit.Findings;
using DisclosureAudit.Recognise;
using DisclosureAudit.RuleFiles;
using DisclosureAudit.Tables;

namespace DisclosureAudit.Report;

/// <summary>The tables of one document as the contract shapes them: [{table, title, pages, header_rows, columns, rows, spans, bbox, joins, …}].</summary>
public static class TablesJson
{
    public static void Write(Stream stream, IReadOnlyList<RecognisedTable> tables)
    {
        using (var json = new Utf8JsonWriter(stream, RunFile.Json))
        {
            WriteTables(json, tables);
        }

        stream.WriteByte((byte)'\n');
    }

    private static void WriteTables(Utf8JsonWriter json, IReadOnlyList<RecognisedTable> tables)
    {
        json.WriteStartArray();
        foreach (var table in tables)
        {
            json.WriteStartObject();
            json.WriteString("table", table.Id);
            json.WriteString("title", PersonalData.Mask(table.Title.Trim()));
            json.WriteStartArray("pages");
            json.WriteEndArray();
            WriteRows(json, "header_rows", table.Raw.Header, (_, cell, left) => PersonalData.MaskCell("", left, cell));
            WriteTexts(json, "columns", table.Columns.Select(column => column.Path));
            WriteRows(json, "rows", table.Raw.Rows, (column, cell, left) => IsKnown(table, column, cell) ? cell : PersonalData.MaskCell(table.Columns[column].Path, left, cell));
            json.WriteStartArray("spans");
            json.WriteEndArray();
            json.WriteNull("bbox");
            WriteNumbers(json, "joins", table.Raw.Joins);
            WriteNumbers(json, "lines", table.Raw.Rows.Select(row => row.Line));
            WriteTexts(json, "notes", table.Raw.Notes.Select(note => note.Text.Trim()));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    // Amounts and codes of a known form are no personal data.
    private static bool IsKnown(RecognisedTable table, int column, string cell) => table.Template is not null && table.Columns[column].Template?.Role switch
    {
        ColumnRole.Amount => CellReader.Read(cell, AmountUnit.Yuan).State == CellState.Amount,
        ColumnRole.Code => AccountCode.TryRead(cell, out _),
        _ => false,
    };

    private static void WriteRows(Utf8JsonWriter json, string name, IEnumerable<GridRow> rows, Func<int, string, string, string> show)
    {
        json.WriteStartArray(name);
        foreach (var row in rows)
        {
            json.WriteStartArray();
            for (var column = 0; column < row.Cells.Count; column++)
            {
                json.WriteStringValue(show(column, row.Cells[column], column > 0 ? row.Cells[column - 1] : ""));
            }

            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    private static void WriteTexts(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(PersonalData.Mask(text));
        }

        json.WriteEndArray();
    }

    private static void WriteNumbers(Utf8JsonWriter json, string name, IEnumerable<int> numbers)
    {
        json.WriteStartArray(name);
        foreach (var number in numbers)
        {
            json.WriteNumberValue(number);
        }

        json.WriteEndArray();
    }
}
