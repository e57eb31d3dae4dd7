using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using DisclosureAudit.Collect.Stores;
using DisclosureAudit.Findings;
using DisclosureAudit.Report;

namespace DisclosureAudit.Fetch.Store;

/// <summary>
/// The folder that downloads go to: files/ by the hash of their bytes, records/ by the hash of their address, partial/ what is not whole
/// yet. Each file is written apart, to the disk, and renamed, so that a killed run leaves whole files only.
/// </summary>
public sealed class FetchStore : IDisposable
{
    private const string Mark = """{"tool": "disclosure-audit", "store": 1}""";
    private const string Partial = "partial";
    private const string LockName = "in-use";
    private const int FirstDigits = 16;
    private const string TemporaryEnd = ".new";

    private readonly string folder;
    private readonly FileStream inUse;

    /// <exception cref="OutputException">The folder holds something else, is in use, or cannot be written.</exception>
    public FetchStore(string folder)
    {
        this.folder = Path.GetFullPath(folder);
        Guarded(folder, () =>
        {
            if (File.Exists(folder) || (Directory.Exists(folder) && !StoreFolder.IsAt(folder) && Directory.EnumerateFileSystemEntries(folder).Any(entry => !IsOurs(Path.GetFileName(entry)))))
            {
                throw new OutputException(new Sentence($"{folder} 里有别的文件，不能用来存放下载；请换一个 --into 或空文件夹", $"{folder} holds other files and cannot take downloads; choose another --into or an empty folder"));
            }

            foreach (var part in new[] { StoreFolder.Files, StoreFolder.Records, Partial })
            {
                Directory.CreateDirectory(Path.Combine(folder, part));
            }

            return true;
        });
        inUse = Locked();
        if (!StoreFolder.IsAt(folder))
        {
            Replace(StoreFolder.MarkName, Encoding.UTF8.GetBytes(Mark));
        }
    }

    public FetchRecord? Find(string url) => StoreFolder.Read(PathOf(RecordOf(url))) is { } record && record.Url == url ? record : null;

    public IReadOnlyList<FetchRecord> All() => StoreFolder.RecordsOf(folder);

    public void Save(FetchRecord record) => Replace(RecordOf(record.Url), record);

    public PullMark? LastPull() => StoreFolder.Parse<PullMark>(PathOf(StoreFolder.PullName)) is { Asked: not null } mark ? mark : null;

    public void Save(PullMark mark) => Replace(StoreFolder.PullName, mark);

    /// <summary>Where the bytes of an address are gathered until they are whole.</summary>
    public PartialFile PartialOf(string url) => new(this, Path.Combine(folder, Partial, Key(url)));

    /// <summary>Where bytes go, with “/”: by the first digits of their hash, or all where other bytes have the same first ones; what is there already keeps its name.</summary>
    public string PlaceOf(string sha256, string name)
    {
        var place = $"{StoreFolder.Files}/{sha256[..FirstDigits]}";
        if (InPlace(place) is { } there && HashOf(PathOf($"{place}/{there}")) != sha256)
        {
            place = $"{StoreFolder.Files}/{sha256}";
        }

        return $"{place}/{InPlace(place) ?? name}";
    }

    /// <summary>Moves whole bytes to their place once they are on the disk.</summary>
    public void Keep(string partial, string file) => Guarded(file, () =>
    {
        using (var stream = new FileStream(partial, FileMode.Open, FileAccess.Write))
        {
            stream.Flush(flushToDisk: true);
        }

        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(file))!);
        File.Move(partial, PathOf(file), overwrite: true);
        return true;
    });

    /// <summary>Whether the bytes of a version are there, as many as there were.</summary>
    public bool Holds(FetchedVersion version) => new FileInfo(PathOf(version.File)) is { Exists: true } file && file.Length == version.Bytes;

    public string PathOf(string file) => Path.Combine(folder, file.Replace('/', Path.DirectorySeparatorChar));

    public static string HashOf(string path) => Guarded(path, () =>
    {
        using var stream = File.OpenRead(path);
        return Convert.ToHexStringLower(SHA256.HashData(stream));
    });

    /// <summary>Writes apart, to the disk, and renames.</summary>
    public void Replace<T>(string name, T value) => Replace(name, JsonSerializer.SerializeToUtf8Bytes(value, StoreFolder.Json));

    public void Replace(string name, byte[] bytes) => Guarded(name, () =>
    {
        var target = Path.Combine(folder, name);
        var temporary = target + TemporaryEnd;
        using (var stream = new FileStream(temporary, FileMode.Create, FileAccess.Write, FileShare.None))
        {
            stream.Write(bytes);
            stream.Flush(flushToDisk: true);
        }

        File.Move(temporary, target, overwrite: true);
        return true;
    });

    /// <exception cref="OutputException">The disk does not let us.</exception>
    internal static T Guarded<T>(string what, Func<T> action)
    {
        try
        {
            return action();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new OutputException(new Sentence($"不能写入 {what}：{error.Message}；若它正在别的软件中打开，请关闭；否则请检查磁盘空间和权限，或换一个 --into", $"cannot write {what}: {error.Message}; close it where it is open, check space and permissions, or choose another --into"));
        }
    }

    public void Dispose() => inUse.Dispose();

    private string? InPlace(string place) => Directory.Exists(PathOf(place)) ? Directory.EnumerateFiles(PathOf(place)).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal).FirstOrDefault() : null;

    // Two pulls into one store would get everything twice.
    private FileStream Locked()
    {
        try
        {
            return new FileStream(Path.Combine(folder, LockName), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // Where another file can be written, this one is in use.
            var probe = Path.Combine(folder, LockName + TemporaryEnd);
            Guarded(folder, () =>
            {
                File.WriteAllBytes(probe, []);
                File.Delete(probe);
                return true;
            });
            throw new OutputException(new Sentence($"另一个下载正在写入 {folder}；请等它结束，或换一个 --into", $"another fetch is writing to {folder}; wait for it, or choose another --into"));
        }
    }

    // What a run leaves that was killed before it had put down its mark.
    private static bool IsOurs(string name) => name is StoreFolder.Files or StoreFolder.Records or Partial or LockName or LockName + TemporaryEnd or StoreFolder.MarkName + TemporaryEnd;

    private static string RecordOf(string url) => $"{StoreFolder.Records}/{Key(url)}.json";

    private static string Key(string url) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(url)))[..32];
}
