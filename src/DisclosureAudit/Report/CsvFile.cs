using System.Globalization;
using CsvHelper;

namespace DisclosureAudit.Report;

/// <summary>Writes rows as CSV: UTF-8 with a byte order mark, CRLF, RFC 4180, safe to open in a spreadsheet.</summary>
public sealed class CsvFile<T> : IDisposable
{
    private static readonly CsvWriterOptions Options = new() { WriteByteOrderMark = true, NewLine = "\r\n" };
    private readonly Column<T>[] columns;
    private readonly CsvWriter writer;

    public CsvFile(Stream stream, IReadOnlyList<Column<T>> columns)
    {
        this.columns = [.. columns];
        writer = CsvWriter.Create(stream, Options, leaveOpen: false);
        foreach (var column in columns)
        {
            writer.WriteField(column.Name);
        }

        writer.EndRecord();
    }

    public void Write(IEnumerable<T> rows)
    {
        foreach (var row in rows)
        {
            foreach (var column in columns)
            {
                var text = column.Printed(row);
                writer.WriteField(column.Kind == ColumnKind.Number ? text : Guard(text));
            }

            writer.EndRecord();
        }
    }

    public void Dispose() => writer.Dispose();

    // A spreadsheet runs text that begins like a formula; a lone dash and a number are none.
    private static string Guard(string text) =>
        text is ['=' or '+' or '-' or '@' or '\t' or '\r', _, ..] && !decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out _)
            ? $"'{text}"
            : text;
}
