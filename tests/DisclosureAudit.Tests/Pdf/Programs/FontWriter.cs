using System.Buffers.Binary;
using System.Text;

namespace DisclosureAudit.Tests.Pdf.Programs;

/// <summary>Writes font programs byte by byte.</summary>
internal static class FontWriter
{
    /// <summary>A font of the given tables and nothing else.</summary>
    public static byte[] OpenType(params (string Tag, byte[] Data)[] tables)
    {
        var header = new List<byte>();
        var data = new List<byte>();
        header.AddRange([0, 1, 0, 0, .. U16(tables.Length), .. U16(0, 0, 0)]);
        foreach (var (tag, bytes) in tables)
        {
            header.AddRange([.. Encoding.ASCII.GetBytes(tag), .. U32(0), .. U32((uint)(12 + (16 * tables.Length) + data.Count)), .. U32((uint)bytes.Length)]);
            data.AddRange(bytes);
        }

        return [.. header, .. data];
    }

    /// <summary>A table cmap of subtables, each with its platform and encoding.</summary>
    public static byte[] Cmap(params (int Platform, int Encoding, byte[] Data)[] subtables)
    {
        var offset = 4 + (8 * subtables.Length);
        var header = new List<byte>([.. U16(0, subtables.Length)]);
        foreach (var (platform, encoding, bytes) in subtables)
        {
            header.AddRange([.. U16(platform, encoding), .. U32((uint)offset)]);
            offset += bytes.Length;
        }

        return [.. header, .. subtables.SelectMany(subtable => subtable.Data)];
    }

    /// <summary>A subtable of format 4 with one segment for each code.</summary>
    public static byte[] Format4(params (int Code, int Glyph)[] codes)
    {
        var size = 2 * (codes.Length + 1);
        return
        [
            .. U16(4, 16 + (4 * size), 0, size, 0, 0, 0),
            .. codes.SelectMany(code => U16(code.Code)), .. U16(0xFFFF),
            .. U16(0),
            .. codes.SelectMany(code => U16(code.Code)), .. U16(0xFFFF),
            .. codes.SelectMany(code => U16((code.Glyph - code.Code) & 0xFFFF)), .. U16(1),
            .. new byte[size],
        ];
    }

    /// <summary>A subtable of format 4 with one segment whose glyphs stand in an array.</summary>
    public static byte[] Format4Array(int first, params int[] glyphs) =>
    [
        .. U16(4, 0, 0, 4, 0, 0, 0),
        .. U16(first + glyphs.Length - 1, 0xFFFF),
        .. U16(0),
        .. U16(first, 0xFFFF),
        .. U16(0, 1),
        .. U16(4, 0),
        .. U16(glyphs),
    ];

    public static byte[] Format6(int first, params int[] glyphs) => [.. U16(6, 0, 0, first, glyphs.Length), .. U16(glyphs)];

    public static byte[] Format12(params (uint First, uint Last, uint Glyph)[] groups) =>
        [.. U16(12, 0), .. U32(0), .. U32(0), .. U32((uint)groups.Length), .. groups.SelectMany(group => U32(group.First).Concat(U32(group.Last)).Concat(U32(group.Glyph)))];

    /// <summary>A table post of format 2; names beyond the 258 of Macintosh.</summary>
    public static byte[] Post(params string[] names) =>
    [
        .. U32(0x00020000), .. new byte[28], .. U16(names.Length),
        .. U16([.. Enumerable.Range(258, names.Length)]),
        .. names.SelectMany(name => Encoding.ASCII.GetBytes(name).Prepend((byte)name.Length)),
    ];

    /// <summary>A CFF font whose glyphs have names of its own; codes from 65 on by an encoding of format 0.</summary>
    public static byte[] Cff(params string[] names)
    {
        var glyphs = Enumerable.Range(0, names.Length + 1).Select(_ => new byte[] { 14 }).ToArray();
        byte[] charset = [0, .. U16([.. Enumerable.Range(391, names.Length)])];
        byte[] encoding = [0, (byte)names.Length, .. Enumerable.Range(65, names.Length).Select(code => (byte)code)];
        return Cff(at => [.. Number(at), 15, .. Number(at + charset.Length), 16, .. Number(at + charset.Length + encoding.Length), 17], names, [.. charset, .. encoding, .. Index(glyphs)]);
    }

    /// <summary>A CFF font with CIDs of Adobe's collection of this ordering.</summary>
    public static byte[] CffOfCids(string ordering, params int[] cids)
    {
        var glyphs = Enumerable.Range(0, cids.Length + 1).Select(_ => new byte[] { 14 }).ToArray();
        byte[] charset = [0, .. U16(cids)];
        return Cff(at => [.. Number(391), .. Number(392), .. Number(0), 12, 30, .. Number(at), 15, .. Number(at + charset.Length), 17], ["Adobe", ordering], [.. charset, .. Index(glyphs)]);
    }

    public static IEnumerable<byte> U16(params int[] numbers) => numbers.SelectMany(number => new[] { (byte)(number >> 8), (byte)(number & 0xFF) });

    private static byte[] Cff(Func<int, byte[]> top, string[] strings, byte[] data)
    {
        byte[] Start(int at) => [1, 0, 4, 1, .. Index("Made"u8.ToArray()), .. Index(top(at)), .. Index([.. strings.Select(Encoding.ASCII.GetBytes)]), .. Index()];
        return [.. Start(Start(0).Length), .. data];
    }

    private static byte[] Index(params byte[][] items)
    {
        if (items.Length == 0)
        {
            return [0, 0];
        }

        var ends = items.Select((_, index) => 1 + items.Take(index + 1).Sum(item => item.Length));
        return [.. U16(items.Length), 2, .. U16(1), .. ends.SelectMany(end => U16(end)), .. items.SelectMany(item => item)];
    }

    private static byte[] Number(int value) => [29, .. U32((uint)value)];

    private static byte[] U32(uint number)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(bytes, number);
        return bytes;
    }
}
