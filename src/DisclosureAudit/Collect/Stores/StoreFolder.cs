using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using System.Text.Unicode;
using DisclosureAudit.RuleFiles;

namespace DisclosureAudit.Collect.Stores;

/// <summary>
/// The folder that downloads go to, as it is read: files/ by the hash of their bytes, records/ one for each address, pull.json on the pull
/// that is going on or was the last.
/// </summary>
public static class StoreFolder
{
    public const string MarkName = "store.json";
    public const string PullName = "pull.json";
    public const string Files = "files";
    public const string Records = "records";

    // A folder by the first digits of a hash, or all of them, holds one file; nothing in a record leads out of the store.
    private static readonly Regex Place = SafeRegex.Of(@"^files/(?<hash>[0-9a-f]{16}|[0-9a-f]{64})/[^/\\:.][^/\\:]{0,119}$");

    public static JsonSerializerOptions Json { get; } = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower) },
    };

    public static bool IsAt(string folder) => File.Exists(Path.Combine(folder, MarkName));

    /// <summary>The folder of the store that a file of files/ belongs to; null for any other path.</summary>
    public static string? Holding(string path)
    {
        var files = Path.GetDirectoryName(Path.GetDirectoryName(path));
        return Path.GetFileName(files) == Files && Path.GetDirectoryName(files) is { } folder && IsAt(folder) ? folder : null;
    }

    /// <summary>All records that can be read, by address. One that was damaged is as good as none: its address is asked for again.</summary>
    public static IReadOnlyList<FetchRecord> RecordsOf(string folder) => Directory.Exists(Path.Combine(folder, Records))
        ? Directory.EnumerateFiles(Path.Combine(folder, Records), "*.json").Select(Read).OfType<FetchRecord>().OrderBy(record => record.Url, StringComparer.Ordinal).ToList()
        : [];

    public static FetchRecord? Read(string path)
    {
        var record = Parse<FetchRecord>(path);
        return record is { Url: not null, Unit: not null, Year: not null, Kind: not null, Label: not null, ListedOn: not null, Versions: not null, Holds: not null, Last: not null } && record.Versions.All(IsWhole) ? record : null;
    }

    /// <summary>Whether a pull was begun and has not come to its end.</summary>
    public static bool IsUnfinished(string folder) => Parse<PullMark>(Path.Combine(folder, PullName)) is { Complete: false };

    /// <summary>A file of ours; null where it is missing or damaged.</summary>
    public static T? Parse<T>(string path) where T : class
    {
        try
        {
            return JsonSerializer.Deserialize<T>(File.ReadAllBytes(path), Json);
        }
        catch (Exception error) when (error is JsonException or FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    private static bool IsWhole(FetchedVersion? version) =>
        version is { File: not null, FinalUrl: not null, Redirects: not null, Headers: not null } && Uri.TryCreate(version.FinalUrl, UriKind.Absolute, out _) && Place.Match(version.File) is { Success: true } match && version.Sha256?.StartsWith(match.Groups["hash"].Value, StringComparison.Ordinal) == true;
}
