using System.Globalization;
using DisclosureAudit.Amounts;
using DisclosureAudit.Findings;
using DisclosureAudit.Narrative;
using DisclosureAudit.Rules.Claims;
using DisclosureAudit.Sheets;

namespace DisclosureAudit.Rules.Sheets;

/// <summary>“公开项目绩效目标12个，涉及项目金额684.58万元”: so many sheets are there, and their funds are so much.</summary>
internal sealed class SheetCounts : ISheetRule
{
    private const string LawId = "sheet-count";
    private const string TotalLawId = "sheet-total";
    private const string Nothing = "—";

    public IEnumerable<SheetCheck> Check(SheetContext context)
    {
        foreach (var (count, funds) in Stated(context))
        {
            var ofCount = Ask(count, count.Number!.Value, context);
            yield return ofCount;
            if (funds is not null && !SpeaksOfOthers(count, context))
            {
                // Funds of sheets that are not there cannot add up.
                yield return AskFunds(funds, count.Number!.Value, context) with { Cause = ofCount.Outcome.Verdict == Verdict.Violated ? ofCount : null };
            }
        }
    }

    /// <summary>The sentences that say how many projects have goals, and their funds.</summary>
    public static IEnumerable<(Claim Count, Claim Funds)> WithFunds(SheetContext context) =>
        Stated(context).Where(stated => stated.Funds is not null && !SpeaksOfOthers(stated.Count, context)).Select(stated => (stated.Count, stated.Funds!));

    private static IEnumerable<(Claim Count, Claim? Funds)> Stated(SheetContext context)
    {
        foreach (var claims in context.Claims)
        {
            for (var i = 0; i < claims.Count; i++)
            {
                if (claims[i] is { Kind: ClaimKind.Count, IsVague: false, Number: { } number } count && context.Words.Published.IsMatch(count.Paragraph.SentenceUpTo(number.Start)))
                {
                    yield return (count, i + 1 < claims.Count && claims[i + 1] is { IsAmount: true, IsVague: false } funds && context.Words.PublishedFunds.IsMatch(count.Paragraph.Text[number.End..funds.Number!.Start]) ? funds : null);
                }
            }
        }
    }

    // Of another year, of other units, or of all that were ever published.
    private static bool SpeaksOfOthers(Claim count, SheetContext context)
    {
        var before = count.Paragraph.SentenceUpTo(count.Number!.Start);
        return context.Words.OtherSheets.IsMatch(before) || (context.Document.Year is { } year && NamedYears.In(before) is { Count: > 0 } years && !years.Contains(year));
    }

    private SheetCheck Ask(Claim count, decimal stated, SheetContext context)
    {
        var (place, present) = (new SheetPlace(count.Paragraph.Line, count.Paragraph.Page), context.Projects.ToList());
        var outcome = SpeaksOfOthers(count, context) ? Outcome.NotAssessable("other_sheets")
            : present.Count == 0 ? Outcome.NotAssessable("no_sheet_here")
            : context.Sheets.Count == stated && context.Words.CountsOverall.IsMatch(count.Paragraph.Text) ? new Outcome(Verdict.Exact, 0m, 0m)
            : present.Count > stated ? Outcome.NotAssessable("more_sheets")
            : new Outcome(present.Count == stated ? Verdict.Exact : Verdict.Violated, 0m, 0m);
        var missing = outcome.Verdict == Verdict.Violated ? MissingNames(context, present) : [];
        return new SheetCheck(LawId, outcome, place, null, "count")
        {
            IsDoubtful = !context.IsWhole,
            Stated = count.Number!.ToString(),
            Expected = present.Count.ToString(CultureInfo.InvariantCulture) + count.Number.Unit,
            Equation = $"{stated} ≠ {present.Count}",
            Difference = stated - present.Count,
            Evidence = present.Select(sheet => new Operand(sheet.Project, "", Funds.PlaceOf(sheet.First, sheet))).ToList(),
            Values = new Dictionary<string, string>(StringComparer.Ordinal) { ["missing"] = missing.Count > 0 ? string.Join("、", missing) : Nothing },
        };
    }

    private static SheetCheck AskFunds(Claim claim, decimal count, SheetContext context)
    {
        var (place, present) = (new SheetPlace(claim.Paragraph.Line, claim.Paragraph.Page), context.Projects.ToList());
        var totals = present.Select(sheet => (Sheet: sheet, Fund: sheet.YearTotal(context.Words))).ToList();
        if (present.Count > count || context.Words.BehindFunds.IsMatch(claim.Paragraph.Text[claim.Number!.End..]))
        {
            return new SheetCheck(TotalLawId, Outcome.NotAssessable(present.Count > count ? "more_sheets" : "part_of_funds"), place, null, "funds");
        }

        if (present.Count == 0 || totals.Any(pair => pair.Fund is not { Cell.Amount: not null, Unit: not null }))
        {
            return new SheetCheck(TotalLawId, Outcome.NotAssessable(present.Count == 0 ? "no_sheet_here" : "funds_unknown"), place, null, "funds");
        }

        var figure = new NarrativePrecision(context.Claims.SelectMany(claims => claims)).Of(claim);
        var outcome = TieCheck.Check(figure, totals.Select(pair => new Term(pair.Fund!.Figure([pair.Fund!]), 1m)).ToList(), 0, RoundingHabit.HalfUp);
        var unit = claim.Number!.Amount.Unit;
        var sum = totals.Sum(pair => pair.Fund!.Cell.Amount!.Value.InYuan) / unit.InYuan();
        return new SheetCheck(TotalLawId, outcome, place, null, "funds")
        {
            IsDoubtful = !context.IsWhole,
            Stated = claim.Number.ToString(),
            Expected = Money.Printed(sum, unit),
            Equation = $"{claim.Number} ≠ {string.Join(" + ", totals.Select(pair => pair.Fund!.Printed()))}",
            Difference = claim.Number.Value - sum,
            Unit = unit,
            Evidence = totals.Select(pair => pair.Fund!.Operand(pair.Sheet)).ToList(),
        };
    }

    // Projects of the tables that have no sheet.
    private static List<string> MissingNames(SheetContext context, List<Sheet> present)
    {
        var names = present.Select(sheet => ProjectRows.NameOf(sheet.Project)).ToList();
        var rows = context.Rows;
        var unnamed = names.Except(rows.Names).ToList();
        return rows.Names.Except(names).Where(name => !unnamed.Exists(other => ProjectRows.IsLike(name, other)) && name != ProjectRows.NameOf(context.Document.UnitName)).Select(name => rows.Of(name)[0].Row.Name).ToList();
    }
}
