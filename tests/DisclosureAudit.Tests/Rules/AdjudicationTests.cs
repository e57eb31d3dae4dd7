using CsvHelper;
using DisclosureAudit.Findings;
using DisclosureAudit.Report;
using DisclosureAudit.Tests.Fixtures;
using DisclosureAudit.Tests.Pdf;

namespace DisclosureAudit.Tests.Rules;

/// <summary>
/// What is said of the real documents has been looked at in their pages: fixtures/adjudication.csv holds a line for each
/// broken identity, and whether it is true. Nothing false may be more than a remark.
/// </summary>
public class AdjudicationTests
{
    [CorpusFact]
    public void Every_error_and_warning_on_the_real_documents_is_true()
    {
        var verdicts = Verdicts();
        var texts = Repository.Documents.Values.Select(name => Repository.PathOf("fixtures", "documents", name));

        var said = Corpus.Files.Concat(texts)
            .Select(path => Repository.AuditFile(path))
            .SelectMany(document => document.Findings.Where(finding => finding.Alone > Severity.Info).Select(finding => KeyOf(document, finding)))
            .ToList();

        Assert.NotEmpty(said);
        Assert.All(said, key => Assert.Equal("true", verdicts.GetValueOrDefault(key, $"{key} is not adjudicated")));
    }

    private static string KeyOf(AuditedDocument document, Finding finding) =>
        string.Join(' ', document.Source!.Sha256, finding.Place.At.TrimStart('p'), finding.RuleId, finding.Stated, finding.Expected);

    private static Dictionary<string, string> Verdicts()
    {
        var verdicts = new Dictionary<string, string>(StringComparer.Ordinal);
        using var csv = CsvReader.FromFile(Repository.PathOf("fixtures", "adjudication.csv"), new CsvReaderOptions { Separator = ',' });
        while (csv.Read())
        {
            verdicts[string.Join(' ', csv.GetString("sha256"), csv.GetString("page"), csv.GetString("rule"), csv.GetString("stated"), csv.GetString("expected"))] = csv.GetString("verdict");
        }

        return verdicts;
    }
}
