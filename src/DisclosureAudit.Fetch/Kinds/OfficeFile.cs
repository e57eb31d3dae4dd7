using System.Text;

namespace DisclosureAudit.Fetch.Kinds;

/// <summary>Which program a compound file is of (MS-CFB): a workbook has a stream of that name.</summary>
internal static class OfficeFile
{
    private const int BufferBytes = 64 << 10;
    private static readonly byte[] Word = Encoding.Unicode.GetBytes("WordDocument");
    private static readonly byte[][] Names = [Word, Encoding.Unicode.GetBytes("Workbook"), Encoding.Unicode.GetBytes("Book\0")];

    /// <param name="ending">Of its name: WPS writes the same files as .wps and .et.</param>
    public static string KindOf(Stream stream, string ending) => IsWorkbook(stream)
        ? ending == ".et" ? ".et" : ".xls"
        : ending == ".wps" ? ".wps" : ".doc";

    // The directory may stand anywhere; a name may lie over the end of a buffer. A document may have a workbook within it.
    private static bool IsWorkbook(Stream stream)
    {
        stream.Position = 0;
        var longest = Names.Max(name => name.Length);
        var buffer = new byte[BufferBytes + longest];
        var (kept, isWorkbook) = (0, false);
        for (int read; (read = stream.Read(buffer.AsSpan(kept, BufferBytes))) > 0;)
        {
            var filled = buffer.AsSpan(0, kept + read);
            if (filled.IndexOf(Word) >= 0)
            {
                return false;
            }

            foreach (var name in Names)
            {
                isWorkbook |= filled.IndexOf(name) >= 0;
            }

            kept = Math.Min(longest, filled.Length);
            filled[^kept..].CopyTo(buffer);
        }

        return isWorkbook;
    }
}
