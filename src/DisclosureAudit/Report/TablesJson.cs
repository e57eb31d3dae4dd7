using System.Globalization;
using System.Text.Json;
using DisclosureAudit.Findings;
using DisclosureAudit.Recognise;
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
            WriteRows(json, "header_rows", table.Raw.Header, isNamed: false);
            WriteTexts(json, "columns", table.Columns.Select(column => column.Path));
            WriteRows(json, "rows", table.Raw.Rows, table.Template is not null);
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

    private static void WriteRows(Utf8JsonWriter json, string name, IEnumerable<GridRow> rows, bool isNamed)
    {
        json.WriteStartArray(name);
        foreach (var row in rows)
        {
            json.WriteStartArray();
            foreach (var cell in row.Cells)
            {
                // Amounts of a known form are no personal data.
                json.WriteStringValue(isNamed && decimal.TryParse(cell, NumberStyles.Number, CultureInfo.InvariantCulture, out _) ? cell : PersonalData.Mask(cell));
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
