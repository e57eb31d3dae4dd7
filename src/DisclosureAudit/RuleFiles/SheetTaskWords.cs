using System.Text.RegularExpressions;
using DisclosureAudit.Amounts;

namespace DisclosureAudit.RuleFiles;

/// <summary>Words of the tasks of an overall sheet (年度主要任务) and what each is to cost.</summary>
/// <param name="Group">What the list of tasks is called.</param>
/// <param name="Name">任务名称: the head of their names.</param>
/// <param name="Unit">预算金额（万元）: groups the unit of the amounts.</param>
/// <param name="Amounts">总额, 财政拨款, 其他资金: the heads of the amounts, the whole first.</param>
/// <param name="Total">金额合计: the last row.</param>
public sealed record SheetTaskWords(string Group, Regex Name, Regex Unit, IReadOnlyList<(string Name, Regex Pattern)> Amounts, Regex Total)
{
    public AmountUnit? UnitOf(string folded) => Unit.Match(folded) is { Success: true } match && AmountUnits.TryRead(match.Groups["unit"].Value, out var unit) ? unit : null;

    /// <summary>Which amount the head of a column is; null where it is none.</summary>
    public string? AmountOf(string folded) => Amounts.Where(amount => amount.Pattern.IsMatch(folded)).Select(amount => amount.Name).FirstOrDefault();
}
