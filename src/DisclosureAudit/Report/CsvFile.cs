using System.Globalization;
using CsvHelper;

namespace DisclosureAudit.Report;

/// <summary>Writes rows as CSV: UTF-8 with a byte order mark, CRLF, RFC 4180, safe to open in a spreadsheet.</summary>
public sealed class CsvFile<T> : IDisposable
{
    private static readonly CsvWriterOptions Options = new() { WriteByteOrderMark = true, NewLine = "\r\n" };
    private readonly Column<T>[] columns;
    private readonly CsvWriter writer;

    // What stood in each column last and how it was written: most rows repeat the document, the table, the row's names.
    private readonly (string Text, string Written)[] last;

    public CsvFile(Stream stream, IReadOnlyList<Column<T>> columns)
    {
        this.columns = [.. columns];
        last = Enumerable.Repeat(("", ""), columns.Count).ToArray();
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
            for (var i = 0; i < columns.Length; i++)
            {
                var text = columns[i].Value(row);
                if (!ReferenceEquals(text, last[i].Text))
                {
                    last[i] = (text, Written(columns[i], text));
                }

                writer.WriteField(last[i].Written);
            }

            writer.EndRecord();
        }
    }

    public void Dispose() => writer.Dispose();

    private static string Written(Column<T> column, string text) => column.Kind == ColumnKind.Number ? text : Guard(column.Printed(text));

    // A spreadsheet runs text that begins like a formula; a lone dash and a number are none.
    private static string Guard(string text) =>
        text is ['=' or '+' or '-' or '@' or '\t' or '\r', _, ..] && !decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out _)
            ? $"'{text}"
            : text;
}
