using System.Globalization;
using System.Text;
using DisclosureAudit.RuleFiles;

namespace DisclosureAudit.Report;

/// <summary>docs/families.md: the forms, their tables and the identities that each table stands in, made from the rule files.</summary>
public static class FamiliesPage
{
    public static string Of(RuleBook rules)
    {
        var page = new StringBuilder("# 表式与恒等式 / Forms, tables, identities\n\n由 `docs/make.sh` 生成。Made by `docs/make.sh`.\n");
        foreach (var family in rules.Families.OrderBy(family => family.Id, StringComparer.Ordinal))
        {
            var identities = rules.IdentitiesOf(family.Id);
            var known = family.Base is { } parent ? $"，以 {parent.Id} 为基础 based on {parent.Id}" : "";
            page.Append(CultureInfo.InvariantCulture, $"\n## {family.Id}: {family.Name.Chinese} / {family.Name.English}\n\n{family.Tables.Count} 张表，{identities.Count} 条恒等式{known}。\n\n| 表 table | 名称 name | 题目 titles | 恒等式 identities |\n|---|---|---|---|\n");
            foreach (var table in family.Tables)
            {
                var own = identities.Where(identity => identity.Formulas.Any(formula => formula.Terms.Any(term => term.Reference.Table == table))).Select(identity => identity.Id).Distinct(StringComparer.Ordinal);
                page.Append(CultureInfo.InvariantCulture, $"| {table.Id}{(table.IsOptional ? " *" : "")} | {table.Name} | {string.Join("<br>", table.Titles)} | {string.Join(" ", own)} |\n");
            }
        }

        return page.Append("\n\\* 并非每份文件都有 not in every document\n").ToString();
    }
}
