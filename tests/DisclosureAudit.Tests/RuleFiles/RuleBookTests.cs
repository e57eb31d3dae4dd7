using DisclosureAudit.Collect;
using DisclosureAudit.Findings;
using DisclosureAudit.Report;
using DisclosureAudit.RuleFiles;
using DisclosureAudit.Tests.Fixtures;
using DisclosureAudit.Tests.Scenarios;

namespace DisclosureAudit.Tests.RuleFiles;

/// <summary>A folder of rules, changed as users change it, is used whole or refused with file and line.</summary>
public class RuleBookTests
{
    private const string Pack = "packs/shanxi-budget.yaml";

    [Fact]
    public void The_exported_rules_are_the_built_in_ones()
    {
        using var rules = new RulesCopy();

        Assert.Equal(RunInfo.Of(Repository.Rules, []).RulesSha256, RunInfo.Of(rules.Load(), []).RulesSha256);
    }

    [Fact]
    public void A_second_pack_of_a_family_is_asked_too()
    {
        using var rules = new RulesCopy();
        rules.Write("packs/zz-own.yaml", """
            family: shanxi-budget
            identities:
              - id: OWN-1
                law: table-tie
                strictness: soft
                formulas:
                  - "预算支出总表[合计].基本支出 = 预算支出总表[合计].项目支出"
            """);

        var findings = Audit(rules.Load()).Findings;

        Assert.Contains("（OWN-1）", Assert.Single(findings).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_identity_of_two_packs_of_a_family_is_refused()
    {
        using var rules = new RulesCopy();
        rules.Write("packs/zz-own.yaml", """
            family: shanxi-budget
            identities:
              - id: T1-06
                law: table-tie
                strictness: soft
                formulas:
                  - "预算支出总表[合计].基本支出 = 预算支出总表[合计].项目支出"
            """);

        rules.IsRefused("packs/zz-own.yaml", "id: T1-06", "T1-06 重复");
    }

    [Fact]
    public void A_family_of_two_templates_is_refused()
    {
        using var rules = new RulesCopy();
        rules.Write("templates/zz-own.yaml", rules.Read("templates/shanxi-budget.yaml"));

        rules.IsRefused("templates/zz-own.yaml", "family: shanxi-budget", "家族 shanxi-budget 重复");
    }

    [Theory]
    [InlineData("id: T1-02", "id: T1-01", "id: T1-01", "T1-01 重复")]
    [InlineData("预算收支总表[收入总计].收入 = 预", "预算收支总表[收入共计].收入 = 预", "收入共计", "没有行“收入共计”")]
    public void A_slip_in_a_pack_is_told_with_its_line(string passage, string changed, string words, string problem)
    {
        using var rules = new RulesCopy();
        var text = Complaint.Change(rules.Read(Pack), passage, changed);
        rules.Write(Pack, text);

        Complaint.IsMade(rules.Shown(Pack), text[..text.LastIndexOf(words, StringComparison.Ordinal)].Count(c => c == '\n') + 1, problem, () => rules.Load());
    }

    [Theory]
    [InlineData("wordings/document.yaml")]
    [InlineData("ledger.csv")]
    [InlineData("codes/functional-codes.csv")]
    public void A_file_that_is_missing_is_named(string file)
    {
        using var rules = new RulesCopy();
        rules.Delete(file);

        var sentence = Assert.Throws<RuleFileException>(() => rules.Load()).Sentence;

        Assert.Equal($"规则文件 {rules.Shown(file)}：缺少这个文件", sentence.Chinese);
        Assert.Equal($"rule file {rules.Shown(file)}: this file is missing", sentence.English);
    }

    [Theory]
    [InlineData(".DS_Store")]
    [InlineData("templates/.shanxi-budget.yaml.swp")]
    [InlineData("codes/~$functional-codes.csv")]
    [InlineData(".git/objects/00/ab")]
    [InlineData("说明.docx")]
    public void What_a_system_or_an_editor_leaves_in_the_folder_is_no_rule_file(string file)
    {
        using var rules = new RulesCopy();
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(rules.Path, file))!);
        File.WriteAllBytes(Path.Combine(rules.Path, file), [0x00, 0xFF, 0xFE, 0x80]);

        Assert.Equal(RunInfo.Of(Repository.Rules, []).RulesSha256, RunInfo.Of(rules.Load(), []).RulesSha256);
    }

    [Fact]
    public void A_rule_file_that_cannot_be_opened_is_named()
    {
        using var rules = new RulesCopy();
        rules.Delete(Pack);
        File.CreateSymbolicLink(Path.Combine(rules.Path, Pack), Path.Combine(rules.Path, "没有"));

        var sentence = Assert.Throws<RuleFileException>(() => rules.Load()).Sentence;

        Assert.Equal($"规则文件 {rules.Shown(Pack)}：文件打不开", sentence.Chinese);
    }

    [Fact]
    public void Rules_in_another_encoding_are_refused()
    {
        using var rules = new RulesCopy();
        File.WriteAllBytes(Path.Combine(rules.Path, Pack), [0xB2, 0xE2, 0xCA, 0xD4]);

        Complaint.IsMade(rules.Shown(Pack), 1, "不是 UTF-8 文本", () => rules.Load());
    }

    [Fact]
    public void An_empty_folder_is_no_rules_folder()
    {
        using var folder = new TemporaryFolder();

        Assert.Throws<RuleFileException>(() => RuleBook.Load(RuleFolder.At(folder.Path)));
        Assert.Throws<RuleFileException>(() => RuleFolder.At(folder["没有"]));
    }

    [Fact]
    public void A_law_of_codes_that_is_retired_is_not_asked_and_the_others_are()
    {
        using var rules = new RulesCopy();
        rules.Change("ledger.csv", "code-parent,1,active", "code-parent,1,retired");
        rules.Delete("laws/code-parent.yaml");

        var coverage = Audit(rules.Load()).Result!.Coverage;

        Assert.Equal(Repository.Rules.Laws.Count - 1, coverage.Count);
        // The home form prints no rates and no economic codes, and its made document no sheets.
        Assert.All(coverage, row => Assert.Equal(row.RuleId is not ("growth-rate" or "project-total" or "economic-code") && !row.RuleId.StartsWith("sheet-", StringComparison.Ordinal), row.Evaluated > 0));
    }

    [Fact]
    public void The_findings_of_a_law_on_trial_are_info_and_say_so()
    {
        using var rules = new RulesCopy();
        rules.Change("ledger.csv", "table-tie,1,active", "table-tie,1,trial");
        rules.Change(Pack, "预算支出总表[合计].合计 = 预算收支总表[本年支出合计].合计", "预算支出总表[合计].基本支出 = 预算收支总表[本年支出合计].合计");

        var finding = Assert.Single(Audit(rules.Load()).Findings);

        Assert.Equal(Severity.Info, finding.Alone);
        Assert.StartsWith("试行：", finding.Message, StringComparison.Ordinal);
    }

    private static AuditedDocument Audit(RuleBook rules) =>
        new Audit(rules, Language.Chinese, TimeProvider.System).Run(new InputFile("made.txt", Repository.PathOf("fixtures", "laws", "made.txt")));
}
