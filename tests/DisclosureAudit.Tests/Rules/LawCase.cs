using CsvHelper;
using DisclosureAudit.Report;
using DisclosureAudit.Tests.Fixtures;

namespace DisclosureAudit.Tests.Rules;

/// <summary>
/// A case of fixtures/laws/cases.csv: one row of one table of a made-up document, changed; “|” stands for the tab.
/// </summary>
internal sealed record LawCase(string RuleId, string Case, string Table, string Row, string Changed, string Verdict)
{
    public static IReadOnlyList<LawCase> All()
    {
        using var csv = CsvReader.FromFile(Repository.PathOf("fixtures", "laws", "cases.csv"), new CsvReaderOptions { Separator = ',' });
        var cases = new List<LawCase>();
        while (csv.Read())
        {
            cases.Add(new LawCase(csv.GetString("rule_id"), csv.GetString("case"), csv.GetString("table"), csv.GetString("row"), csv.GetString("changed"), csv.GetString("verdict")));
        }

        return cases;
    }

    /// <summary>The made-up document that has the table: of the home form, or one that asks what that does not.</summary>
    public string Text => new[] { MadeText.Whole, MadeForms.Central, MadeForms.Sheets }.First(text => text.Contains($"\n{Table}\n", StringComparison.Ordinal));

    public AuditedDocument Audit()
    {
        var text = Text;
        var table = text.IndexOf($"\n{Table}\n", StringComparison.Ordinal);
        var row = text.IndexOf($"\n{Row.Replace('|', '\t')}\n", table, StringComparison.Ordinal);
        Assert.True(table >= 0 && row >= 0, $"{Table}: {Row} is not in the made-up document");
        return Repository.AuditText(string.Concat(text.AsSpan(0, row + 1), Changed.Replace('|', '\t'), text.AsSpan(row + 1 + Row.Length)));
    }

    public override string ToString() => $"{RuleId} {Case} {Changed}";
}
