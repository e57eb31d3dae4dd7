using DisclosureAudit.Findings;
using DisclosureAudit.RuleFiles;

namespace DisclosureAudit.Tests.RuleFiles;

/// <summary>Laws and their ledger hold together; a slip in either is told with file and line.</summary>
public class LawReaderTests
{
    private const string Law = "laws/row-total.yaml";
    private const string Ledger = "ledger.csv";

    [Fact]
    public void A_law_has_its_version_and_status_from_the_ledger()
    {
        using var rules = new RulesCopy();
        rules.Change(Ledger, "row-total,1,active", "row-total,7,trial");

        var law = rules.Load().Law("row-total");

        Assert.Equal((7, LawStatus.Trial, FindingKind.Total, LawCheck.Sum, null), (law.Version, law.Status, law.Kind, law.Check, law.Severity));
        Assert.Equal("行合计", law.Title.Chinese);
    }

    [Theory]
    [InlineData("check: sum", "check: sum\ntolerance: 1", "tolerance", "不认识的键 tolerance")]
    [InlineData("check: sum", "check: add", "check: add", "“add”不在可选值中：sum、same、bound、growth、code")]
    [InlineData("kind: total", "kind: totals", "kind: totals", "“totals”不在可选值中")]
    [InlineData("severity: by-identity", "severity: fatal", "severity: fatal", "“fatal”不在可选值中：by-identity、error、warning、info")]
    [InlineData("id: row-total", "id: row-sum", "id: row-sum", "row-sum 不在 ledger.csv 的现行规则里")]
    [InlineData("id: row-total", "id: column-total", "id: column-total", "规则 column-total 重复")]
    [InlineData("  zh: 行合计\n", "", "  en: Row total", "缺少 zh")]
    [InlineData("  en: Row total\n", "", "  zh: 行合计", "缺少 en")]
    [InlineData("  en: Row total", "  en: Row total\n  fr: Total", "fr: Total", "不认识的键 fr")]
    public void A_slip_in_a_law_is_told_with_its_line(string passage, string changed, string words, string problem)
    {
        using var rules = new RulesCopy();
        rules.Change(Law, passage, changed);

        rules.IsRefused(Law, words, problem);
    }

    [Theory]
    [InlineData("laws/row-total.yaml", "severity: by-identity", "severity: error")]
    [InlineData("laws/code-order.yaml", "severity: info", "severity: by-identity")]
    public void Only_a_law_of_identities_leaves_its_severity_to_them(string law, string passage, string changed)
    {
        using var rules = new RulesCopy();
        rules.Change(law, passage, changed);

        rules.IsRefused(law, changed, "check 为 code、claim、sheet 或 document 的规则要写明 severity，其他规则写 by-identity");
    }

    [Theory]
    [InlineData("row-total,1,active", "row-total,one,active", "row-total", "版本应为整数")]
    [InlineData("row-total,1,active", "row-total,1,aktiv", "row-total", "状态应为 active、trial 或 retired")]
    [InlineData("row-total,1,active,2026-11-20", "row-total,1,active", "row-total", "列数或引号不对")]
    [InlineData("table-tie,1,active,2026-11-20", "table-tie,1,active,2026-11-20\nrow-total,2,active,2026-11-21", "row-total,2", "row-total 已用过，编号不得重用")]
    [InlineData("table-tie,1,active,2026-11-20", "table-tie,1,active,2026-11-20\nshare-sum,1,active,2026-11-21", "share-sum", "规则 share-sum 没有文件 laws/share-sum.yaml")]
    [InlineData("id,version", "ident,version", "ident", "缺少列 id")]
    public void A_slip_in_the_ledger_is_told_with_its_line(string passage, string changed, string words, string problem)
    {
        using var rules = new RulesCopy();
        rules.Change(Ledger, passage, changed);

        rules.IsRefused(Ledger, words, problem);
    }

    [Fact]
    public void A_law_that_the_ledger_does_not_know_is_refused()
    {
        using var rules = new RulesCopy();
        rules.Write("laws/zz-made.yaml", rules.Read(Law).Replace("id: row-total", "id: zz-made", StringComparison.Ordinal));

        rules.IsRefused("laws/zz-made.yaml", "id: zz-made", "zz-made 不在 ledger.csv 的现行规则里");
    }

    [Fact]
    public void A_retired_law_keeps_its_line_and_loses_its_file()
    {
        using var rules = new RulesCopy();
        rules.Change(Ledger, "code-order,1,active", "code-order,1,retired");

        rules.IsRefused("laws/code-order.yaml", "id: code-order", "code-order 不在 ledger.csv 的现行规则里");
        rules.Delete("laws/code-order.yaml");
        Assert.DoesNotContain(rules.Load().Laws, law => law.Id == "code-order");
    }
}
