using System.Globalization;
using System.Text;
using DisclosureAudit.RuleFiles;

namespace DisclosureAudit.Report;

/// <summary>The page of a law under docs/rules, made from the rule files and nothing else.</summary>
public static class RulePage
{
    public static string Of(Law law, RuleBook rules)
    {
        var page = new StringBuilder();
        page.Append(CultureInfo.InvariantCulture, $"# {law.Id}: {law.Title.Chinese} / {law.Title.English}\n\n");
        page.Append(CultureInfo.InvariantCulture, $"| | |\n|---|---|\n| 版本 version | {law.Version} |\n| 状态 status | {StatusOf(law)} |\n| 级别 severity | {SeverityOf(law)} |\n| 类别 kind | {Words.Of(law.Kind)} |\n\n");
        Section(page, "核对什么 / What it asks", law.Explanation.Chinese, law.Explanation.English);
        Section(page, "不作判断 / Not assessable", law.NotAssessable.Chinese, law.NotAssessable.English);
        Section(page, "依据 / Source", law.Source.Chinese, law.Source.English);
        Section(page, "提示语 / Message", law.Message.Chinese, law.Message.English);
        page.Append(CultureInfo.InvariantCulture, $"## 例 / Cases\n\n`fixtures/laws/cases.csv` 中 rule_id = {law.Id} 的各行：通过（pass）与不通过（fail）；`dotnet test` 逐行运行。\n\nThe rows of `fixtures/laws/cases.csv` with this rule_id, passing and failing; `dotnet test` runs each.\n");
        foreach (var pack in rules.Packs)
        {
            var identities = pack.Identities.Where(identity => identity.Law == law.Id).ToList();
            if (identities.Count > 0)
            {
                page.Append(CultureInfo.InvariantCulture, $"\n## 恒等式 / Identities: {pack.Family}\n\n| 编号 id | 公式 formula | 严格 strictness | 前提 precondition |\n|---|---|---|---|\n");
                foreach (var identity in identities)
                {
                    var formulas = string.Join("<br>", identity.Formulas.Select(formula => formula.Text).Distinct().Select(text => $"`{text}`"));
                    page.Append(CultureInfo.InvariantCulture, $"| {identity.Id} | {formulas} | {StrictnessOf(identity)} | {PreconditionsOf(identity)} |\n");
                }
            }
        }

        var generic = rules.Generic.Where(identity => identity.Identity.Law == law.Id).ToList();
        if (generic.Count > 0)
        {
            page.Append("\n## 任意表格 / Tables of no known form\n\n| 编号 id | 问 ask | 严格 strictness | 至少成立 holds at least | 至多违反 broken at most |\n|---|---|---|---|---|\n");
            foreach (var identity in generic)
            {
                page.Append(CultureInfo.InvariantCulture, $"| {identity.Identity.Id} | `{GenericPackReader.NameOf(identity.Question)}` | {StrictnessOf(identity.Identity)} | {identity.HoldsAtLeast} | 1/{identity.OneBreakIn} |\n");
            }
        }

        return page.ToString();
    }

    private static void Section(StringBuilder page, string title, string chinese, string english) =>
        page.Append(CultureInfo.InvariantCulture, $"## {title}\n\n{chinese}\n\n{english}\n\n");

    private static string StatusOf(Law law) => law.Status == LawStatus.Trial ? "试行 trial" : "现行 active";

    private static string SeverityOf(Law law) => law switch
    {
        { Severity: not { } } => "由恒等式而定 by identity",
        { Severity: { } severity, Precheck: { } before } => $"{Words.Of(severity)}; --purpose precheck: {Words.Of(before)}",
        _ => Words.Of(law.Severity.Value),
    };

    private static string StrictnessOf(Identity identity) => identity.Strictness switch
    {
        Strictness.Hard => "hard (error)",
        Strictness.Soft => "soft (warning)",
        _ => "advisory (info)",
    };

    private static string PreconditionsOf(Identity identity)
    {
        var parts = identity.Preconditions.Select(condition => condition switch
        {
            Precondition.UnitKinds kinds => $"单位性质 {string.Join('、', kinds.Kinds)}",
            Precondition.NoAmount figure => $"无金额 {Show(figure.Reference)}",
            Precondition.HasAmount figure => $"有金额 {Show(figure.Reference)}",
            Precondition.Printed figure => $"已公布 {Show(figure.Reference)}",
            Precondition.Holds relation => $"成立 {relation.Formula.Text}",
            Precondition.Differs relation => $"不成立 {relation.Formula.Text}",
            _ => "",
        }).ToList();
        if (identity.BlankIsZero)
        {
            parts.Add("空白按零计");
        }

        if (identity.AbsentIsZero)
        {
            parts.Add("未列示的行按零计");
        }

        return string.Join("; ", parts);
    }

    private static string Show(Reference reference) => $"{reference.Table.Name}[{reference.Row}].{reference.Column}";
}
