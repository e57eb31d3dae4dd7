using System.Text;
using DisclosureAudit.Report;

namespace DisclosureAudit.Tests.Report;

/// <summary>Writes texts through the CSV writer as a column of words, and reads the bytes back.</summary>
internal static class ColumnRows
{
    public static byte[] Bytes(params string[] texts)
    {
        var stream = new MemoryStream();
        using (var csv = new CsvFile<string>(stream, [Column.Text<string>("text", text => text)]))
        {
            csv.Write(texts);
        }

        return stream.ToArray();
    }

    public static string Written(string text)
    {
        var written = Encoding.UTF8.GetString(Bytes(text));
        return written["\uFEFFtext\r\n".Length..^2];
    }
}
