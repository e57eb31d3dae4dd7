using System.Text.RegularExpressions;
using CsvHelper;
using DisclosureAudit.Findings;
using DisclosureAudit.Tests.Fixtures;
using DisclosureAudit.Tests.Pdf;

namespace DisclosureAudit.Tests.Rules;

/// <summary>Errors and harmless residues that are known in tables of the real documents come out as what they are.</summary>
public class KnownCasesTests
{
    private static readonly Regex Number = new(@"\d+(\.\d+)?(万元|%)", RegexOptions.ExplicitCapture);
    private static readonly string[] NarrativeKinds = ["narrative_tie", "share"];
    private static readonly string[] TableKinds = ["hierarchy", "aggregation_order", "cross_table_tie"];

    [CorpusFact]
    public void What_is_known_of_a_table_comes_out_as_described()
    {
        var cases = Read().Where(known => TableKinds.Contains(known.Kind)).ToList();

        Assert.NotEmpty(cases);
        Assert.All(cases, known => Assert.Equal(known.Expectation, Said(known)));
    }

    [CorpusFact]
    public void What_is_known_of_a_sentence_comes_out_with_the_right_witness()
    {
        var cases = Read().Where(known => NarrativeKinds.Contains(known.Kind)).ToList();

        Assert.Equal(3, cases.Count);
        Assert.All(cases, known =>
        {
            var told = Repository.AuditFile(Path.Combine(Corpus.Folder, known.File)).Findings;
            Assert.Contains((NumberOf(known.Stated), NumberOf(known.Expected)), told.Where(finding => finding.Alone == Severity.Error).Select(finding => (NumberOf(finding.Stated), NumberOf(finding.Expected))));
            Assert.DoesNotContain(told, finding => known.Note.StartsWith(finding.Stated, StringComparison.Ordinal));
        });
    }

    // “2024年预算安排352.67万元”, “71.65%”.
    private static string NumberOf(string text) => Number.Match(text).Value;

    private static string Said(KnownCase known)
    {
        var document = Repository.AuditFile(Path.Combine(Corpus.Folder, known.File));
        var stated = known.Stated.Replace(",", "", StringComparison.Ordinal);
        var expected = known.Expected.Replace(",", "", StringComparison.Ordinal);
        Assert.Contains(document.Recognised!.Tables.SelectMany(table => table.Rows).SelectMany(row => row.Cells.Values), cell => cell.Raw.Replace(",", "", StringComparison.Ordinal) == stated);
        var finding = document.Findings.FirstOrDefault(finding => (finding.Stated, finding.Expected) == (stated, expected) || (finding.Stated, finding.Expected) == (expected, stated));
        return finding is null ? "nothing" : $"{finding.Verdict} {finding.Alone}";
    }

    private static IEnumerable<KnownCase> Read()
    {
        using var csv = CsvReader.FromFile(Path.Combine(Corpus.Folder, "..", "truth", "known-cases.csv"), new CsvReaderOptions { Separator = ',' });
        while (csv.Read())
        {
            yield return new KnownCase(csv.GetString("file"), csv.GetString("kind"), csv.GetString("stated"), csv.GetString("expected"), csv.GetString("verdict"), csv.GetString("note"));
        }
    }

    private sealed record KnownCase(string File, string Kind, string Stated, string Expected, string Verdict, string Note)
    {
        public string Expectation => Verdict switch
        {
            "rounding" => "nothing",
            "aggregation_order" => "AggregationOrder Info",
            _ => "Error Error",
        };
    }
}
