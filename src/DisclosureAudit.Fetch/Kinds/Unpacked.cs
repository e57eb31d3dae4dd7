using System.Buffers.Binary;
using System.IO.Compression;
using DisclosureAudit.Fetch.Send;

namespace DisclosureAudit.Fetch.Kinds;

/// <summary>Bytes that a server sent packed though it was asked not to (Content-Encoding, RFC 9110, 8.4).</summary>
internal static class Unpacked
{
    private const int BufferBytes = 64 << 10;

    /// <summary>Whether it is a coding; some servers write a charset there, or “none”.</summary>
    public static bool IsCoding(string? coding) => coding?.Trim().ToLowerInvariant() is "gzip" or "x-gzip" or "deflate" or "br";

    /// <summary>Replaces the file by what it holds.</summary>
    /// <param name="coding">As the header has it.</param>
    /// <exception cref="FetchProblemException">Its bytes are damaged, or it grows beyond all measure.</exception>
    public static void Replace(string path, string coding)
    {
        var target = path + ".unpacked";
        try
        {
            using (var packed = File.OpenRead(path))
            using (var file = File.Create(target))
            {
                Unpack(packed, file, coding, Downloader.Largest);
            }

            File.Move(target, path, overwrite: true);
        }
        finally
        {
            File.Delete(target);
        }
    }

    /// <exception cref="FetchProblemException">Its bytes are damaged, or it grows beyond the largest.</exception>
    public static void Unpack(Stream packed, Stream target, string coding, long largest)
    {
        var length = 0L;
        using var source = Open(packed, coding.Trim().ToLowerInvariant());
        var buffer = new byte[BufferBytes];
        for (int read; (read = PackedRead.From(source, buffer) ?? throw Damaged()) > 0;)
        {
            length += read;
            if (length > largest)
            {
                throw FetchProblemException.Refused($"解开后超过 {largest >> 20} MB", $"it unpacks to more than {largest >> 20} MB");
            }

            target.Write(buffer, 0, read);
        }

        if (coding.Contains("gzip", StringComparison.OrdinalIgnoreCase) && !EndsWith(packed, length))
        {
            throw Damaged();
        }
    }

    // RFC 1952: the last four bytes are the length; .NET takes a file that was cut off for a whole one.
    private static bool EndsWith(Stream gzip, long length)
    {
        var tail = new byte[sizeof(uint)];
        gzip.Position = Math.Max(0, gzip.Length - tail.Length);
        return gzip.ReadAtLeast(tail, tail.Length, throwOnEndOfStream: false) == tail.Length && BinaryPrimitives.ReadUInt32LittleEndian(tail) == (uint)(length & uint.MaxValue);
    }

    private static Stream Open(Stream packed, string coding) => coding switch
    {
        "deflate" => IsZlib(packed) ? new ZLibStream(packed, CompressionMode.Decompress, leaveOpen: true) : new DeflateStream(packed, CompressionMode.Decompress, leaveOpen: true),
        "br" => new BrotliStream(packed, CompressionMode.Decompress, leaveOpen: true),
        _ => new GZipStream(packed, CompressionMode.Decompress, leaveOpen: true),
    };

    // Some servers send what deflate means by its name, without the head of RFC 1950.
    private static bool IsZlib(Stream packed)
    {
        var (first, second) = (packed.ReadByte(), packed.ReadByte());
        packed.Position = 0;
        return (first & 0x0F) == 8 && ((first << 8) | second) % 31 == 0;
    }

    private static FetchProblemException Damaged() => FetchProblemException.Failed("服务器压缩的内容已损坏，可能没有传完整；请以后再试", "what the server packed is damaged, perhaps cut off; try later");
}
