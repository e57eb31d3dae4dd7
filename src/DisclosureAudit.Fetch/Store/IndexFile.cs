using System.Globalization;
using DisclosureAudit.Collect.Stores;
using DisclosureAudit.Findings;
using DisclosureAudit.Report;

namespace DisclosureAudit.Fetch.Store;

/// <summary>index.csv: one row for each version that an address had, and for each that nothing was got from.</summary>
internal static class IndexFile
{
    public const string Name = "index.csv";

    public static void Write(FetchStore store, Language language)
    {
        using var bytes = new MemoryStream();
        using (var csv = new CsvFile<Row>(bytes, Columns(language)))
        {
            csv.Write(store.All().SelectMany(RowsOf));
        }

        store.Replace(Name, bytes.ToArray());
    }

    private static IReadOnlyList<Column<Row>> Columns(Language language) =>
    [
        Column.Key<Row>("url", row => row.Record.Url),
        Column.Text<Row>("unit", row => row.Record.Unit),
        Column.Text<Row>("year", row => row.Record.Year),
        Column.Text<Row>("kind", row => row.Record.Kind),
        Column.Text<Row>("label", row => row.Record.Label),
        Column.Key<Row>("listed_on", row => row.Record.ListedOn),
        Column.Key<Row>("role", row => Word(row.Record.Role)),
        Column.Key<Row>("outcome", row => Word(row.Record.Last.Outcome)),
        Column.Text<Row>("reason", row => row.Record.Last.Reason.In(language)),
        Column.Key<Row>("checked_at", row => Time(row.Record.Last.At)),
        Column.Key<Row>("current", row => row.Version is null ? "" : row.Version == row.Record.Current && row.Record.Last.Outcome != LookOutcome.Gone ? "true" : "false"),
        Column.Key<Row>("fetched_at", row => row.Version is { } version ? Time(version.FetchedAt) : ""),
        Column.Key<Row>("sha256", row => row.Version?.Sha256),
        Column.Number<Row>("bytes", row => row.Version?.Bytes),
        Column.Key<Row>("file", row => row.Version?.File),
        Column.Count<Row>("status", row => row.Version?.Status),
        Column.Key<Row>("final_url", row => row.Version?.FinalUrl),
        Column.Key<Row>("redirects", row => string.Join(' ', row.Version?.Redirects ?? [])),
    ];

    private static IEnumerable<Row> RowsOf(FetchRecord record) => record.Versions.Count == 0 ? [new Row(record, null)] : record.Versions.Select(version => new Row(record, version));

    private static string Word<T>(T value) where T : struct, Enum => value.ToString().ToLowerInvariant();

    private static string Time(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    private sealed record Row(FetchRecord Record, FetchedVersion? Version);
}
