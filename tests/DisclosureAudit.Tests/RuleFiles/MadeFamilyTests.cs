using DisclosureAudit.Collect;
using DisclosureAudit.Findings;
using DisclosureAudit.Report;
using DisclosureAudit.RuleFiles;
using DisclosureAudit.Tests.Fixtures;
using DisclosureAudit.Tests.Scenarios;

namespace DisclosureAudit.Tests.RuleFiles;

/// <summary>Another form of disclosure is two data files: no code knows the home family.</summary>
public class MadeFamilyTests
{
    private static readonly RuleBook Rules = WithMadeFamily();

    [Fact]
    public void A_text_of_the_new_form_is_recognised_and_clean()
    {
        var audited = Audit(MadeFamily.Text);

        Assert.Equal((DocumentStatus.Ok, "made-accounts", 2), (audited.Status, audited.Recognised!.Family!.Id, audited.Recognised.NamedTables));
        Assert.Equal(("示范市示范局", 2025, "final_account"), (audited.Recognised.Facts.UnitName, audited.Recognised.Facts.Year, audited.Recognised.Facts.DocumentKind));
        Assert.Empty(audited.Findings);
        Assert.Equal(
            [("code-rollup", 5), ("column-total", 3), ("row-total", 3), ("table-tie", 1)],
            audited.Result!.Coverage.Where(row => !row.RuleId.StartsWith("code-", StringComparison.Ordinal) || row.RuleId == "code-rollup").Where(row => row.Exact > 0 && !Repository.IsOfLines(row.RuleId)).Select(row => (row.RuleId, row.Exact)));
    }

    [Theory]
    [InlineData("700,000.00\t500,000.00", "700,000.00\t500,010.00", "M1[甲项].总额=M1[甲项].人员+M1[甲项].公用", Severity.Error)]
    [InlineData("700,000.00\t500,000.00", "700,000.00\t500,010.00", "M1[全部].人员=M1[甲项].人员+M1[乙项].人员", Severity.Error)]
    [InlineData("1000300.50\t全部", "1000310.50\t全部", "M1[全部].总额=M2[全部].金额", Severity.Error)]
    [InlineData("1000300.50\t全部", "1000310.50\t全部", "M2[全部].金额=M2[201].金额+M2[221].金额", Severity.Warning)]
    [InlineData("800000.50\t行政运行", "800010.50\t行政运行", "M2[20103].金额=M2[2010301].金额+M2[2010302].金额", Severity.Warning)]
    public void An_error_put_in_is_found(string passage, string changed, string roles, Severity severity)
    {
        var finding = Assert.Single(Audit(Complaint.Change(MadeFamily.Text, passage, changed)).Findings, finding => finding.Roles == roles);

        Assert.Equal((severity, 10m), (finding.Alone, Math.Abs(finding.Difference!.Value)));
    }

    [Fact]
    public void The_home_family_is_known_as_before()
    {
        var path = Repository.PathOf("fixtures", "documents", Repository.Documents["002"]);

        var audited = new Audit(Rules, Language.Chinese, TimeProvider.System).Run(new InputFile(Path.GetFileName(path), path));

        Assert.Equal("shanxi-budget", audited.Recognised!.Family!.Id);
        Assert.Equal(Repository.Audited("002").FindingIds, audited.FindingIds);
    }

    [Fact]
    public void The_program_takes_the_folder_of_rules()
    {
        using var rules = new RulesCopy();
        MadeFamily.AddTo(rules);
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder["甲.txt"], MadeFamily.Text.Replace("700,000.00\t500,000.00", "700,000.00\t500,010.00", StringComparison.Ordinal));

        var result = Program.Run(folder.Path, ["audit", "甲.txt", "--rules", rules.Path, "--out", "结果"]);

        Assert.Equal(1, result.ExitCode);
        Assert.StartsWith("不一致　甲.txt：表 2/2，", result.Output, StringComparison.Ordinal);
        Assert.Contains("M1[甲项].总额", File.ReadAllText(folder["结果/findings.csv"]), StringComparison.Ordinal);
    }

    private static AuditedDocument Audit(string text)
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder["甲.txt"], text);
        return new Audit(Rules, Language.Chinese, TimeProvider.System).Run(new InputFile("甲.txt", folder["甲.txt"]));
    }

    private static RuleBook WithMadeFamily()
    {
        using var rules = new RulesCopy();
        MadeFamily.AddTo(rules);
        return rules.Load();
    }
}
