using CsvHelper;
using DisclosureAudit.Findings;

namespace DisclosureAudit.Benchmarks.Families;

/// <summary>What was said of real documents and looked at in their pages (fixtures/adjudication.csv).</summary>
internal sealed class Adjudication
{
    private readonly Dictionary<string, string> verdicts = new(StringComparer.Ordinal);

    public Adjudication(string file)
    {
        using var csv = CsvReader.FromFile(file, new CsvReaderOptions { Separator = ',' });
        while (csv.Read())
        {
            verdicts[Key(csv.GetString("sha256"), csv.GetString("page"), csv.GetString("rule"), csv.GetString("stated"), csv.GetString("expected"))] = csv.GetString("verdict");
        }
    }

    public bool IsTrue(string sha256, Finding finding) =>
        verdicts.GetValueOrDefault(Key(sha256, finding.Place.At.TrimStart('p'), finding.RuleId, finding.Stated, finding.Expected)) == "true";

    private static string Key(params string[] parts) => string.Join(' ', parts);
}
