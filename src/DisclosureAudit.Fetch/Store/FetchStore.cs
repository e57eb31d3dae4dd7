using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using DisclosureAudit.Findings;
using DisclosureAudit.Report;

namespace DisclosureAudit.Fetch.Store;

/// <summary>
/// The folder that downloads go to: files/ by the hash of their bytes, records/ by the hash of their address, partial/ what is not whole
/// yet. Each file is written apart, to the disk, and renamed, so that a killed run leaves whole files only.
/// </summary>
public sealed class FetchStore
{
    public const string MarkName = "store.json";
    private const string Mark = """{"tool": "disclosure-audit", "store": 1}""";
    private const string Files = "files";
    private const string Records = "records";
    private const string Partial = "partial";

    private static readonly JsonSerializerOptions Json = new() { WriteIndented = true, Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    private readonly string folder;

    /// <exception cref="OutputException">The folder holds something else, or cannot be written.</exception>
    public FetchStore(string folder)
    {
        this.folder = Path.GetFullPath(folder);
        Guarded(folder, () =>
        {
            if (File.Exists(folder) || (Directory.Exists(folder) && !File.Exists(Path.Combine(folder, MarkName)) && Directory.EnumerateFileSystemEntries(folder).Any()))
            {
                throw new OutputException(new Sentence($"{folder} 里有别的文件，不能用来存放下载；请换一个 --into 或空文件夹", $"{folder} holds other files and cannot take downloads; choose another --into or an empty folder"));
            }

            foreach (var part in new[] { Files, Records, Partial })
            {
                Directory.CreateDirectory(Path.Combine(folder, part));
            }

            if (!File.Exists(Path.Combine(folder, MarkName)))
            {
                Replace(MarkName, Encoding.UTF8.GetBytes(Mark));
            }
        });
    }

    public FetchRecord? Find(string url)
    {
        var path = Path.Combine(folder, RecordOf(url));
        return File.Exists(path) && Read(path) is { } record && record.Url == url ? record : null;
    }

    public IReadOnlyList<FetchRecord> All() => Directory.EnumerateFiles(Path.Combine(folder, Records), "*.json").Order(StringComparer.Ordinal).Select(Read).OfType<FetchRecord>().OrderBy(record => record.Url, StringComparer.Ordinal).ToList();

    public void Save(FetchRecord record) => Guarded(RecordOf(record.Url), () => Replace(RecordOf(record.Url), JsonSerializer.SerializeToUtf8Bytes(record, Json)));

    /// <summary>Where the bytes of an address are gathered until they are whole.</summary>
    public string PartialOf(string url) => Path.Combine(folder, Partial, Key(url));

    /// <summary>Moves whole bytes to their place; those that are there already stay.</summary>
    /// <returns>Their hash, and their place with “/”.</returns>
    public (string Sha256, string File) Keep(string partial, string ending)
    {
        var hash = HashOf(partial);
        var file = $"{Files}/{hash[..2]}/{hash}{ending}";
        var target = Path.Combine(folder, file);
        Guarded(file, () =>
        {
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Move(partial, target, overwrite: true);
        });
        return (hash, file);
    }

    public string PathOf(string file) => Path.Combine(folder, file);

    private static string HashOf(string path)
    {
        using var stream = File.OpenRead(path);
        return Convert.ToHexStringLower(SHA256.HashData(stream));
    }

    // A record that a person has changed into something else is as good as none: the address is asked for again.
    private static FetchRecord? Read(string path)
    {
        try
        {
            return JsonSerializer.Deserialize<FetchRecord>(File.ReadAllBytes(path), Json) is { Url: not null, Versions: not null, Last: not null } record ? record : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private void Replace(string name, byte[] bytes)
    {
        var target = Path.Combine(folder, name);
        var temporary = target + ".partial";
        using (var stream = new FileStream(temporary, FileMode.Create, FileAccess.Write, FileShare.None))
        {
            stream.Write(bytes);
            stream.Flush(flushToDisk: true);
        }

        File.Move(temporary, target, overwrite: true);
    }

    private static string RecordOf(string url) => $"{Records}/{Key(url)}.json";

    private static string Key(string url) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(url)))[..32];

    private static void Guarded(string what, Action action)
    {
        try
        {
            action();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new OutputException(new Sentence($"不能写入 {what}：{error.Message}；请检查磁盘空间和权限，或换一个 --into", $"cannot write {what}: {error.Message}; check space and permissions, or choose another --into"));
        }
    }
}
