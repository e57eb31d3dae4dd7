using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace DisclosureAudit.Fetch.Archives;

/// <summary>Opens archives that may be made to hurt.</summary>
internal static class SafeZip
{
    /// <summary>In bytes, of all files of an archive together, unpacked.</summary>
    public const long LargestWhole = 1L << 30;

    private const int MostFiles = 10_000;

    // The list of files of an archive, all of which is read at once.
    private const int LargestDirectory = 4 << 20;
    private const int EndRecord = 22;
    private const int LongestComment = 65_535;
    private const int BufferBytes = 64 << 10;
    private const string Declaration = "<!DOCTYPE";

    /// <exception cref="FetchProblemException">It is damaged, or too large to be one of disclosures.</exception>
    public static ZipArchive Open(Stream stream)
    {
        RequireDirectory(stream);
        try
        {
            stream.Position = 0;

            // Latin-1 keeps the bytes of names that are not marked as UTF-8.
            var archive = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true, Encoding.Latin1);
            return archive.Entries.Count <= MostFiles && archive.Entries.All(entry => entry.Length is >= 0 and <= LargestWhole) && archive.Entries.Sum(entry => entry.Length) <= LargestWhole
                ? archive
                : throw FetchProblemException.Refused($"压缩包里的文件超过 {MostFiles} 个或 {LargestWhole >> 20} MB，可能是压缩炸弹", $"the archive holds more than {MostFiles} files or {LargestWhole >> 20} MB; it may be a bomb");
        }
        catch (InvalidDataException)
        {
            throw Damaged();
        }
    }

    /// <summary>No office file needs a document type; one that declares entities can grow without end or name files of the reader.</summary>
    /// <exception cref="FetchProblemException">A part declares one.</exception>
    public static void RequirePlainXml(ZipArchive archive)
    {
        foreach (var part in archive.Entries.Where(entry => Path.GetExtension(entry.FullName).ToLowerInvariant() is ".xml" or ".rels" or ".vml"))
        {
            if (Declares(part))
            {
                throw FetchProblemException.Refused($"文件的 {part.FullName} 声明了文档类型（XXE），不保存", $"{part.FullName} in the file declares a document type (XXE); it is not kept");
            }
        }
    }

    public static FetchProblemException Damaged() => FetchProblemException.Failed("压缩包已损坏，或用了不认识的压缩方法；请手动下载解开", "the archive is damaged, or packed in a way that is not known; download and unpack it by hand");

    // In UTF-16 every other byte of it is zero; a name may lie over the end of a buffer.
    private static bool Declares(ZipArchiveEntry part)
    {
        try
        {
            using var stream = part.Open();
            var (buffer, kept, whole) = (new byte[BufferBytes], "", 0L);
            for (int read; (read = Kinds.PackedRead.From(stream, buffer) ?? throw Damaged()) > 0;)
            {
                whole += read;
                if (whole > LargestWhole)
                {
                    return true;
                }

                var text = kept + Encoding.Latin1.GetString(buffer, 0, read).Replace("\0", "", StringComparison.Ordinal);
                if (text.Contains(Declaration, StringComparison.OrdinalIgnoreCase))
                {
                    return true;
                }

                kept = text[^Math.Min(text.Length, Declaration.Length)..];
            }

            return false;
        }
        catch (InvalidDataException)
        {
            throw Damaged();
        }
    }

    private static void RequireDirectory(Stream stream)
    {
        var tail = new byte[Math.Min(stream.Length, EndRecord + LongestComment)];
        stream.Position = stream.Length - tail.Length;
        stream.ReadExactly(tail);
        var at = tail.AsSpan().LastIndexOf("PK\x5\x6"u8);
        if (at < 0 || tail.Length - at < EndRecord)
        {
            throw Damaged();
        }

        var (start, end) = (BinaryPrimitives.ReadUInt32LittleEndian(tail.AsSpan(at + 16)), stream.Length - tail.Length + at);
        if (start == uint.MaxValue || start > end || end - start > LargestDirectory)
        {
            throw FetchProblemException.Refused("压缩包里的文件太多（目录超过 4 MB 或为 ZIP64），不解开；请手动下载解开", "the archive holds too many files (a list of more than 4 MB, or ZIP64); download and unpack it by hand");
        }
    }
}
