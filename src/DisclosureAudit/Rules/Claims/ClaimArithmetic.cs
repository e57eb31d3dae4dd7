using DisclosureAudit.Amounts;
using DisclosureAudit.Narrative;
using DisclosureAudit.Rules.Claims.Cells;

namespace DisclosureAudit.Rules.Claims;

/// <summary>How a claim was computed: its figures, and the question asked of them, which may be asked of others in their place.</summary>
/// <param name="Amounts">The claims whose amounts were asked about, the claim's own among them.</param>
/// <param name="Cells">The cells of tables that stand behind them.</param>
/// <param name="Rate">The claim's percentage with its sign; null where it was not asked about.</param>
/// <param name="Ask">Of that percentage and of the figures of amounts and cells, in their order.</param>
public sealed record ClaimArithmetic(IReadOnlyList<(Claim Claim, Figure Figure)> Amounts, IReadOnlyList<FactCell> Cells, Percentage? Rate, Func<Percentage, IReadOnlyList<Figure>, Outcome> Ask)
{
    /// <summary>The cells were found by the amount: were they others, the claim would be about other cells.</summary>
    public bool IsByAmount { get; init; }

    /// <summary>What comes of the figures as printed.</summary>
    public Outcome Outcome => Ask(Rate ?? default, [.. Amounts.Select(amount => amount.Figure), .. Cells.Select(cell => cell.Figure)]);

    /// <summary>A percentage of amounts.</summary>
    public static ClaimArithmetic OfRate(Percentage rate, NarrativePrecision precision, IReadOnlyList<Claim> amounts, Func<Percentage, IReadOnlyList<Figure>, Outcome> ask) =>
        new(WithFigures(precision, amounts), [], rate, ask);

    /// <summary>A total and what it is the sum of.</summary>
    public static ClaimArithmetic OfSum(NarrativePrecision precision, Claim total, IReadOnlyList<Claim> parts) => new(WithFigures(precision, [total, .. parts]), [], null, static (_, figures) =>
        SumCheck.Check(figures[0], figures.Skip(1).Select(figure => new Term(figure, 1m)).ToList(), RoundingHabit.HalfUp));

    /// <summary>One amount said twice.</summary>
    public static ClaimArithmetic OfTie(NarrativePrecision precision, Claim one, Claim other) => new(WithFigures(precision, [one, other]), [], null, static (_, figures) =>
        TieCheck.Check(figures[0], [new Term(figures[1], 1m)], 0, RoundingHabit.HalfUp));

    /// <summary>An amount that is that of cells, of each of them.</summary>
    public static ClaimArithmetic OfCells(NarrativePrecision precision, Claim claim, IReadOnlyList<FactCell> cells) => new(WithFigures(precision, [claim]), cells, null, static (_, figures) =>
        figures.Skip(1).All(cell => CellBinder.Agrees(figures[0], cell) is not null)
            ? CellBinder.Agrees(figures[0], figures[1])!
            : new Outcome(Verdict.Error, (figures[0].InYuan - figures[1].InYuan) / figures[0].Step, 0.5m));

    private static List<(Claim, Figure)> WithFigures(NarrativePrecision precision, IReadOnlyList<Claim> claims) => claims.Select(claim => (claim, precision.Of(claim))).ToList();
}
