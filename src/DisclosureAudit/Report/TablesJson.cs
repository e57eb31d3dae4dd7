using System.Text.Json;
using DisclosureAudit.Findings;
using DisclosureAudit.Recognise;
using DisclosureAudit.Tables;

namespace DisclosureAudit.Report;

/// <summary>The tables of one document as the contract shapes them: [{table, title, pages, header_rows, columns, rows, spans, bbox, joins, …}].</summary>
public static class TablesJson
{
    public static void Write(Stream stream, IReadOnlyList<ShownTable> tables)
    {
        using (var json = new Utf8JsonWriter(stream, RunFile.Json))
        {
            json.WriteStartArray();
            foreach (var table in tables)
            {
                Write(json, table);
            }

            json.WriteEndArray();
        }

        stream.WriteByte((byte)'\n');
    }

    private static void Write(Utf8JsonWriter json, ShownTable table)
    {
        var raw = table.Raw;
        var boxes = PageBox.Of(raw);
        json.WriteStartObject();
        json.WriteString("table", table.Id);
        json.WriteString("title", table.Title);
        WriteList(json, "pages", boxes, box => json.WriteNumberValue(box.Page));
        WriteList(json, "header_rows", table.Header, row => WriteTexts(json, row));
        WriteList(json, "columns", table.Columns, json.WriteStringValue);
        WriteList(json, "rows", table.Rows, row => WriteTexts(json, row));
        WriteList(json, "spans", MergedCells.Of(raw), span => WriteNumbers(json, span.Row, span.Column, span.Rows, span.Columns));
        WriteBoxes(json, boxes);
        WriteList(json, "joins", raw.Joins, line => json.WriteNumberValue(PageOf(raw, line) ?? line));
        WriteList(json, "lines", raw.Rows.Where(row => row.Page is null), row => json.WriteNumberValue(row.Line));
        WriteList(json, "notes", raw.Notes, note => json.WriteStringValue(PersonalData.Mask(note.Text.Trim())));
        WriteList(json, "row_pages", raw.Rows.Select(row => row.Page).OfType<int>(), json.WriteNumberValue);
        WriteList(json, "doubts", table.Doubts, doubt => WriteDoubt(json, doubt));
        json.WriteEndObject();
    }

    // The rows of a PDF are counted by pages.
    private static int? PageOf(RawTable raw, int line) => raw.Rows.FirstOrDefault(row => row.Line == line)?.Page;

    private static void WriteBoxes(Utf8JsonWriter json, IReadOnlyList<PageBox> boxes)
    {
        if (boxes.Count == 0)
        {
            json.WriteNull("bbox");
            return;
        }

        WriteList(json, "bbox", boxes, box => WriteNumbers(json, box.Page, box.Box.Left / 100m, box.Box.Top / 100m, box.Box.Right / 100m, box.Box.Bottom / 100m));
    }

    private static void WriteDoubt(Utf8JsonWriter json, CellDoubt doubt)
    {
        json.WriteStartObject();
        json.WriteNumber("row", doubt.Row);
        if (doubt.Column is { } column)
        {
            json.WriteNumber("column", column);
        }
        else
        {
            json.WriteNull("column");
        }

        json.WriteString("doubt", doubt.Doubt);
        json.WriteEndObject();
    }

    private static void WriteTexts(Utf8JsonWriter json, IReadOnlyList<string> texts)
    {
        json.WriteStartArray();
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }

    private static void WriteNumbers(Utf8JsonWriter json, params decimal[] numbers)
    {
        json.WriteStartArray();
        foreach (var number in numbers)
        {
            json.WriteNumberValue(number);
        }

        json.WriteEndArray();
    }

    private static void WriteList<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            write(item);
        }

        json.WriteEndArray();
    }
}
