using System.Globalization;
using System.Text.Json;
using CsvHelper;

namespace DisclosureAudit.Tests.Fixtures;

/// <summary>One cell that a reader of the source text has written down.</summary>
internal sealed record TruthCell(string Table, string Side, string Code, string Name, string Column, decimal? Value, string Raw, int Line);

/// <summary>The hand-made truth under fixtures/truth.</summary>
internal static class Truth
{
    public static IReadOnlyList<TruthCell> Cells(string document, int table)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(Repository.PathOf("fixtures", "truth", document, $"{table}.json")));
        var cells = new List<TruthCell>();
        foreach (var row in json.RootElement.GetProperty("rows").EnumerateArray())
        {
            foreach (var value in row.GetProperty("values").EnumerateObject())
            {
                var raw = row.GetProperty("raw").TryGetProperty(value.Name, out var printed) ? printed.GetString()! : "";
                cells.Add(new TruthCell(
                    $"T{table}",
                    TextOf(row, "side"),
                    TextOf(row, "code"),
                    TextOf(row, "name"),
                    value.Name,
                    value.Value.ValueKind == JsonValueKind.Null ? null : value.Value.GetDecimal(),
                    raw,
                    row.GetProperty("line").GetInt32()));
            }
        }

        return cells;
    }

    /// <summary>Rows of a CSV file of fixtures/truth by column name.</summary>
    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Csv(string name)
    {
        using var csv = CsvReader.FromFile(Repository.PathOf("fixtures", "truth", name), new CsvReaderOptions { Separator = ',' });
        var rows = new List<IReadOnlyDictionary<string, string>>();
        while (csv.Read())
        {
            rows.Add(csv.Headers.ToDictionary(header => header, header => csv.GetString(header)));
        }

        return rows;
    }

    public static decimal? Number(string text) =>
        decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string TextOf(JsonElement row, string name) =>
        row.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";
}
