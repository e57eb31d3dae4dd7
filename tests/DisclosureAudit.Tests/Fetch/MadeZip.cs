using System.IO.Compression;
using System.Text;

namespace DisclosureAudit.Tests.Fetch;

/// <summary>Archives as people and villains make them.</summary>
internal static class MadeZip
{
    /// <param name="encoding">Of names; null for UTF-8 with its mark.</param>
    public static byte[] Of(IEnumerable<(string Name, byte[] Bytes)> files, Encoding? encoding = null)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true, encoding))
        {
            foreach (var (name, bytes) in files)
            {
                using var entry = archive.CreateEntry(name, CompressionLevel.Fastest).Open();
                entry.Write(bytes);
            }
        }

        return stream.ToArray();
    }

    public static byte[] Of(params (string Name, byte[] Bytes)[] files) => Of(files, null);

    /// <summary>One file, as it is.</summary>
    public static byte[] Stored(string name, byte[] bytes)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var entry = archive.CreateEntry(name, CompressionLevel.NoCompression).Open();
            entry.Write(bytes);
        }

        return stream.ToArray();
    }

    /// <summary>The same file again and again, unpacked far larger than packed.</summary>
    public static byte[] Bomb(int files, int megabytes) => Of(Enumerable.Range(0, files).Select(number => ($"{number}.txt", new byte[megabytes << 20])));
}
