using System.Globalization;
using System.IO.Compression;
using DisclosureAudit.Fetch.Kinds;
using DisclosureAudit.Fetch.Send;
using DisclosureAudit.Fetch.Store;

namespace DisclosureAudit.Fetch.Archives;

/// <summary>Unpacks an archive, and archives in it, into a folder under names of its own.</summary>
/// <param name="folder">Which is empty.</param>
internal sealed class Unpacker(string folder)
{
    private const int Deepest = 2;
    private const int BufferBytes = 64 << 10;
    private readonly List<ArchiveEntry> entries = [];
    private readonly HashSet<string> names = new(StringComparer.Ordinal);
    private long unpacked;
    private int written;

    /// <exception cref="FetchProblemException">The archive is damaged or a bomb: nothing of it is taken.</exception>
    public static IReadOnlyList<ArchiveEntry> Unpack(string path, string folder)
    {
        var unpacker = new Unpacker(folder);
        unpacker.Unpack(path, "", 1);
        return unpacker.entries;
    }

    private void Unpack(string path, string prefix, int depth)
    {
        using var stream = File.OpenRead(path);
        using var archive = SafeZip.Open(stream);
        foreach (var entry in archive.Entries)
        {
            var name = prefix + Plain(HeaderText.Decode(entry.FullName));
            if (IsNoFile(name))
            {
                continue;
            }

            try
            {
                Take(entry, name, depth);
            }
            catch (FetchProblemException problem) when (unpacked <= SafeZip.LargestWhole)
            {
                entries.Add(new ArchiveEntry(names.Add(name) ? name : $"{name}#{entries.Count}", null, problem));
            }
        }
    }

    private void Take(ZipArchiveEntry entry, string name, int depth)
    {
        RequireSafe(entry, name);
        var target = Path.Combine(folder, (++written).ToString(CultureInfo.InvariantCulture));
        Write(entry, target);
        if (!IsArchive(target))
        {
            names.Add(name);
            entries.Add(new ArchiveEntry(name, target, null));
            return;
        }

        if (depth == Deepest)
        {
            throw FetchProblemException.Refused("压缩包套了太多层，不再解开；请手动下载解开", "too many archives in one another; unpack it by hand");
        }

        Unpack(target, $"{name}/", depth + 1);
        File.Delete(target);
    }

    // “./a//b.pdf” is a/b.pdf.
    private static string Plain(string name)
    {
        var parts = name.Split('/');
        return string.Join('/', parts.Where((part, at) => part != "." && (part.Length > 0 || at == 0 || at == parts.Length - 1)));
    }

    // What systems leave in archives.
    private static bool IsNoFile(string name) => name.EndsWith('/') || name.EndsWith('\\') || name.Split('/', '\\') is var parts && (parts[0] == "__MACOSX" || parts[^1] is ".DS_Store" or "Thumbs.db" || parts[^1].StartsWith("~$", StringComparison.Ordinal));

    private void RequireSafe(ZipArchiveEntry entry, string name)
    {
        if (name.Split('/', '\\').Any(part => part is "" or "." or "..") || name is [_, ':', ..] || name.Any(char.IsControl))
        {
            throw FetchProblemException.Refused("压缩包里的文件名会离开文件夹，不解开", "its name in the archive would leave the folder; it is not unpacked");
        }

        if (entry.IsEncrypted)
        {
            throw FetchProblemException.Refused("压缩包有密码，不解开", "it is encrypted in the archive; it is not unpacked");
        }

        if (names.Contains(name))
        {
            throw FetchProblemException.Refused("压缩包里有两个同名文件，只取第一个", "two files of the archive have this name; the first one is taken");
        }
    }

    private void Write(ZipArchiveEntry entry, string target)
    {
        var buffer = new byte[BufferBytes];
        var sum = new Crc32();
        try
        {
            using var source = entry.Open();
            using var file = File.Create(target);
            for (int read; (read = PackedRead.From(source, buffer) ?? throw SafeZip.Damaged()) > 0;)
            {
                unpacked += read;
                if (file.Position + read > Downloader.Largest)
                {
                    throw FetchProblemException.Refused($"文件超过 {Downloader.Largest >> 20} MB", $"the file is larger than {Downloader.Largest >> 20} MB");
                }

                sum.Add(buffer.AsSpan(0, read));
                if (unpacked > SafeZip.LargestWhole)
                {
                    throw FetchProblemException.Refused($"压缩包解开后超过 {SafeZip.LargestWhole >> 20} MB，可能是压缩炸弹", $"the archive unpacks to more than {SafeZip.LargestWhole >> 20} MB; it may be a bomb");
                }

                FetchStore.Guarded(target, () =>
                {
                    file.Write(buffer, 0, read);
                    return true;
                });
            }
        }
        catch (InvalidDataException)
        {
            throw SafeZip.Damaged();
        }

        if (sum.Value != entry.Crc32)
        {
            throw SafeZip.Damaged();
        }
    }

    private static bool IsArchive(string path)
    {
        using var stream = File.OpenRead(path);
        var mark = new byte[4];
        return stream.ReadAtLeast(mark, mark.Length, throwOnEndOfStream: false) == mark.Length && mark is [(byte)'P', (byte)'K', 3, 4] && Kinds.FileKind.Of(path, "") == ".zip";
    }
}
