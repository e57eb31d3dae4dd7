using System.IO.Compression;
using System.Text;

namespace DisclosureAudit.Pdf.Data;

/// <summary>The data files made by make-data.py, which this assembly holds.</summary>
internal static class DataFile
{
    public static byte[] Bytes(string name)
    {
        using var stream = typeof(DataFile).Assembly.GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    public static byte[] Inflate(byte[] bytes, int offset, int count)
    {
        using var packed = new DeflateStream(new MemoryStream(bytes, offset, count), CompressionMode.Decompress);
        using var plain = new MemoryStream(count * 3);
        packed.CopyTo(plain);
        return plain.ToArray();
    }

    /// <summary>The lines of a deflated text.</summary>
    public static string[] Lines(string name)
    {
        var bytes = Bytes(name);
        return Encoding.UTF8.GetString(Inflate(bytes, 0, bytes.Length)).Split('\n');
    }
}
