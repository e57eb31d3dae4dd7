using System.Text;

namespace DisclosureAudit.Fetch.Kinds;

/// <summary>Which program a compound file is of (MS-CFB): a workbook has a stream of that name.</summary>
internal static class OfficeFile
{
    private const int BufferBytes = 64 << 10;
    private static readonly byte[][] Workbooks = [Encoding.Unicode.GetBytes("Workbook"), Encoding.Unicode.GetBytes("Book\0")];

    /// <param name="ending">Of its name: WPS writes the same files as .wps and .et.</param>
    public static string KindOf(Stream stream, string ending) => HasWorkbook(stream)
        ? ending == ".et" ? ".et" : ".xls"
        : ending == ".wps" ? ".wps" : ".doc";

    // The directory may stand anywhere; a name may lie over the end of a buffer.
    private static bool HasWorkbook(Stream stream)
    {
        stream.Position = 0;
        var longest = Workbooks.Max(name => name.Length);
        var buffer = new byte[BufferBytes + longest];
        var kept = 0;
        for (int read; (read = stream.Read(buffer.AsSpan(kept, BufferBytes))) > 0;)
        {
            var filled = buffer.AsSpan(0, kept + read);
            foreach (var name in Workbooks)
            {
                if (filled.IndexOf(name) >= 0)
                {
                    return true;
                }
            }

            kept = Math.Min(longest, filled.Length);
            filled[^kept..].CopyTo(buffer);
        }

        return false;
    }
}
