using DisclosureAudit.Amounts;
using DisclosureAudit.Collect;
using DisclosureAudit.Findings;
using DisclosureAudit.Report;
using DisclosureAudit.Rules.Claims.Cells;
using DisclosureAudit.Tests.Fixtures;
using DisclosureAudit.Tests.Scenarios;

namespace DisclosureAudit.Tests.Narrative;

/// <summary>A disclosure may print its tables in one file and its words in another of the same folder.</summary>
public class CompanionTests
{
    private const string Words = "某市示范局2025年预算说明.txt";
    private const string Tables = "某市示范局2025年预算报表.txt";

    [Fact]
    public void Words_are_held_against_the_tables_of_the_other_file()
    {
        var bound = Check(2025, $"某市示范局2025年度财政拨款收支总预算152.00万元。");

        Assert.Contains(bound.Result!.Claims, check => check.LawId == CellClaims.LawId && check.Outcome.Verdict == Verdict.Exact && check.Cells[0].Operand.Role.StartsWith(Tables, StringComparison.Ordinal));
        var finding = Assert.Single(bound.Findings);
        Assert.Equal((CellClaims.LawId, "152.00万元", "125.00万元"), (finding.RuleId, finding.Stated, finding.Expected));
        Assert.Contains(Tables, finding.Message, StringComparison.Ordinal);
        Assert.Equal(["", Tables], finding.Evidence.Select(operand => operand.Place.File).Distinct());
    }

    [Fact]
    public void Tables_of_another_year_are_not_those_of_the_words()
    {
        var alone = Check(2024, $"某市示范局2025年度财政拨款收支总预算152.00万元。");

        Assert.DoesNotContain(alone.Result!.Claims, check => check.Cells.Count > 0);
        Assert.Empty(alone.Findings);
    }

    private static AuditedDocument Check(int yearOfTables, string sentence)
    {
        var (head, tables, words) = Parts();
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder[Tables], (head + tables).Replace("2025", yearOfTables.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal));
        File.WriteAllText(folder[Words], head + words.Replace("某市示范局2025年度财政拨款收支总预算125.00万元。", sentence, StringComparison.Ordinal));
        File.WriteAllText(folder["无关.pdf"], "no document");
        var files = InputFinder.Find([folder.Path]).Files;
        return new Audit(Repository.Rules, Language.Chinese, TimeProvider.System, new Neighbours(files)).Run(files.Single(file => file.Document == Words));
    }

    private static (string Head, string Tables, string Words) Parts()
    {
        var text = MadeText.Whole;
        var second = text.LastIndexOf("第二部分 2025年单位预算报表", StringComparison.Ordinal);
        var third = text.LastIndexOf("第三部分 2025年度单位预算情况说明", StringComparison.Ordinal);
        return (text[..second], text[second..third], text[third..]);
    }
}
