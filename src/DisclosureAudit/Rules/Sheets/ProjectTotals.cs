using DisclosureAudit.Amounts;
using DisclosureAudit.Narrative;
using DisclosureAudit.RuleFiles;
using DisclosureAudit.Rules.Claims;
using DisclosureAudit.Rules.Claims.Cells;
using DisclosureAudit.Sheets;

namespace DisclosureAudit.Rules.Sheets;

/// <summary>“项目绩效目标12个，涉及金额684.58万元”: where the tables list as many projects, the amount is their sum (T12-03).</summary>
internal sealed class ProjectTotals : ISheetRule
{
    private const string LawId = "project-total";

    public IEnumerable<SheetCheck> Check(SheetContext context) => SheetCounts.WithFunds(context).Select(stated => Ask(stated.Count, stated.Funds, context));

    private static SheetCheck Ask(Claim count, Claim funds, SheetContext context)
    {
        var place = new SheetPlace(funds.Paragraph.Line, funds.Paragraph.Page);
        // The year's projects, those of the carry-over, or all of them: which the sentence means shows in their number.
        var lists = context.Rows.Tables(context.Document.UnitName);
        var candidates = lists.Select(list => list.ToList()).Append(lists.SelectMany(list => list).ToList())
            .Where(cells => cells.Select(cell => PrintedName.Fold(cell.Row.Name)).Distinct(StringComparer.Ordinal).Count() == count.Number!.Value)
            .ToList();
        if (candidates.Count == 0)
        {
            return new SheetCheck(LawId, Outcome.NotAssessable(lists.Count == 0 ? "no_project_table" : "other_count"), place, null, LawId);
        }

        var figure = new NarrativePrecision(context.Claims.SelectMany(claims => claims)).Of(funds);
        var outcomes = candidates.ConvertAll(cells => TieCheck.Check(figure, cells.ConvertAll(cell => new Term(cell.Figure, 1m)), 0, RoundingHabit.HalfUp));
        var unit = funds.Number!.Amount.Unit;
        var sum = candidates[0].Sum(cell => cell.Figure.InYuan) / unit.InYuan();
        return new SheetCheck(LawId, outcomes.Find(outcome => outcome.Passes) ?? outcomes[0], place, null, LawId)
        {
            Stated = funds.Number.ToString(),
            Expected = Money.Printed(sum, unit),
            Equation = $"{funds.Number} ≠ {string.Join(" + ", candidates[0].Select(cell => cell.Operand.Printed))}",
            Difference = funds.Number.Value - sum,
            Unit = unit,
            Evidence = candidates[0].ConvertAll(cell => cell.Operand),
            Values = new Dictionary<string, string>(StringComparer.Ordinal) { ["count"] = count.Number!.ToString(), ["table"] = candidates[0][0].Table.Id },
        };
    }
}
