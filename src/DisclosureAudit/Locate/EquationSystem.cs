using DisclosureAudit.Amounts;
using DisclosureAudit.Findings;
using DisclosureAudit.Narrative;
using DisclosureAudit.Recognise;
using DisclosureAudit.RuleFiles;
using DisclosureAudit.Rules;
using DisclosureAudit.Rules.Claims;
using DisclosureAudit.Rules.Claims.Cells;
using DisclosureAudit.Rules.Sheets;
using DisclosureAudit.Sheets;

namespace DisclosureAudit.Locate;

/// <summary>All that was asked of a document's figures, as equations between facts: tables, sentences and sheets.</summary>
public sealed class EquationSystem
{
    // Three digits at least: smaller figures are alike by chance.
    private const decimal TellingUnits = 100m;

    private readonly Dictionary<(TableRow Row, string Column), Fact> cells = [];
    private readonly Dictionary<(string Table, string Row, string Column), Fact> absent = [];
    private readonly Dictionary<Claim, Fact> amounts = new((IEqualityComparer<Claim>)ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Claim, Fact> rates = new((IEqualityComparer<Claim>)ReferenceEqualityComparer.Instance);
    private readonly Dictionary<SheetFund, Fact> funds = new((IEqualityComparer<SheetFund>)ReferenceEqualityComparer.Instance);
    private readonly ILookup<(string Table, string Column), BoundTerm> missing;
    private readonly ILookup<Fact, Equation> byFact;
    private readonly Dictionary<Fact, int> numbers;
    private readonly HashSet<string> negative;

    public EquationSystem(Judged judged)
    {
        missing = MissingRows(judged.Equations);
        Equations = [.. judged.Equations.Select(Of), .. judged.Claims.Select(Of).OfType<Equation>(), .. judged.Sheets.Select(Of).OfType<Equation>()];
        byFact = Equations.SelectMany(equation => equation.Facts.Except(equation.Holds ? equation.Free : []).Concat(equation.Conditions).Distinct().Select(fact => (fact, equation))).ToLookup(pair => pair.fact, pair => pair.equation);
        numbers = Equations.SelectMany(equation => equation.Facts).Distinct().Select((fact, i) => (fact, i)).ToDictionary(pair => pair.fact, pair => pair.i);
        negative = numbers.Keys.Where(fact => fact.Value < 0m).GroupBy(fact => fact.Operand.Place.Table, StringComparer.Ordinal).Where(table => table.Skip(1).Any() || !byFact[table.First()].Any(equation => equation.IsViolated)).Select(table => table.Key).ToHashSet(StringComparer.Ordinal);
    }

    public IReadOnlyList<Equation> Equations { get; }

    /// <summary>Nobody means a negative amount where nothing negative is printed, unless the sign itself is the slip; one alone may be that slip.</summary>
    public bool IsPlausible(Fact fact, decimal value) => value >= 0m || value == -fact.Value || fact.IsSigned || negative.Contains(fact.Operand.Place.Table);

    public IEnumerable<Equation> Of(Fact fact) => byFact[fact];

    /// <summary>The fact of a cell; null where nothing was asked about it.</summary>
    public Fact? FactOf(TableRow row, string column) => cells.GetValueOrDefault((row, column));

    /// <summary>Counts the facts, so that sets of them can be told apart.</summary>
    public int NumberOf(Fact fact) => numbers[fact];

    /// <summary>The only other cell of the document's tables with the same figure; null for a figure that says little.</summary>
    public Fact? SourceOf(Fact fact) => fact is { IsPrinted: true } && Math.Abs(fact.Value / fact.Step) >= TellingUnits
        ? byFact.Select(group => group.Key).Where(other => other != fact && other.IsPrinted && other.Value == fact.Value && other.Operand.Place.Table.Length > 0).Take(2).ToList() is [var only] ? only : null
        : null;

    private Equation Of(JudgedEquation judged)
    {
        var asked = Asked(judged, judged.Instance);
        var conditions = judged.Conditions.Select(condition => Asked(judged, condition)).ToList();
        return new Equation(asked.Facts, judged.Outcome, judged.Finding, changes => conditions.TrueForAll(condition => Holds(condition, changes)) ? asked.Ask(changes) : null, judged.Instance.Formula.Relation == Relation.Equal)
        {
            Conditions = conditions.SelectMany(condition => condition.Facts).Distinct().ToList(),
        };

        // As printed they hold, else it would not have been asked.
        static bool Holds((IReadOnlyList<Fact> Facts, Func<IReadOnlyDictionary<Fact, decimal>, Outcome?> Ask) condition, IReadOnlyDictionary<Fact, decimal> changes) =>
            !condition.Facts.Any(changes.ContainsKey) || condition.Ask(changes) is null or { Passes: true };
    }

    private (IReadOnlyList<Fact> Facts, Func<IReadOnlyDictionary<Fact, decimal>, Outcome?> Ask) Asked(JudgedEquation judged, EquationInstance instance)
    {
        var (left, right) = (WithMissing(instance, instance.Left), WithMissing(instance, instance.Right));
        var (factsLeft, factsRight) = (left.Select(Of).ToArray(), right.Select(Of).ToArray());
        return (factsLeft.Concat(factsRight).Distinct().ToList(), changes =>
            judged.Judge.Judge(new EquationInstance(instance.Identity, instance.Formula, Changed(left, factsLeft, changes), Changed(right, factsRight, changes), instance.Obstacle)));
    }

    // Rows that other tables have and this one should: they would be among the parts of its totals.
    private static ILookup<(string Table, string Column), BoundTerm> MissingRows(IReadOnlyList<JudgedEquation> judged) => judged
        .Where(equation => equation.Finding is not null)
        .SelectMany(equation => equation.Instance.Terms)
        .Where(term => term.Row is null && AccountCode.TryRead(term.RowName, out _))
        .DistinctBy(term => (term.Table.Id, term.RowName, term.Column))
        .ToLookup(term => (term.Table.Id, term.Column));

    private IReadOnlyList<BoundTerm> WithMissing(EquationInstance instance, IReadOnlyList<BoundTerm> side)
    {
        if (side.Count == 0 || instance is not { Obstacle: "", Formula.Relation: Relation.Equal, Others: [{ Row.Code: { } sibling } first, ..] } || !side.Contains(first) || instance.Terms.Any(term => term.Table != first.Table || term.Column != first.Column))
        {
            return side;
        }

        var head = instance.Stated.Row is { IsTotal: false, Code: { } code } ? code.Digits : "";
        var parts = missing[(first.Table.Id, first.Column)].Where(term => term.RowName.Length == sibling.Digits.Length && term.RowName.StartsWith(head, StringComparison.Ordinal)).ToList();
        return parts.Count == 0 ? side : [.. side, .. parts.Select(part => part with { Weight = first.Weight })];
    }

    private static BoundTerm[] Changed(IReadOnlyList<BoundTerm> terms, Fact[] facts, IReadOnlyDictionary<Fact, decimal> changes)
    {
        var changed = new BoundTerm[terms.Count];
        for (var i = 0; i < changed.Length; i++)
        {
            changed[i] = changes.TryGetValue(facts[i], out var value)
                ? terms[i] with { Cell = CellValue.Of(new Amount(value, terms[i].Cell.Amount?.Unit ?? terms[i].Table.Unit, Math.Max(facts[i].Decimals, facts[i].Needed(value))), facts[i].Print(value)) }
                : terms[i];
        }

        return changed;
    }

    private Fact Of(BoundTerm term)
    {
        if (term.Row is not { } row)
        {
            return Known(absent, (term.Table.Id, term.RowName, term.Column), () => new Fact(term.ToOperand(), 0m, term.Table.Precision, term.Table.Precision, "", false));
        }

        return Known(cells, (row, term.Column), () =>
            term.Cell.Amount is { } amount ? new Fact(term.ToOperand(), amount.Value, amount.Decimals, term.Table.Precision, "", true)
            : Percentage.TryReadCell(term.Cell.Raw ?? "", out var rate) ? new Fact(term.ToOperand(), rate.Value, rate.Decimals, rate.Decimals, "", true)
            : new Fact(term.ToOperand(), 0m, term.Table.Precision, term.Table.Precision, "", false));
    }

    private Fact Of(FactCell cell) => Known(cells, (cell.Row, cell.Column.Template!.Id), () =>
        new Fact(cell.Operand, cell.Figure.Amount.Value, cell.Figure.Amount.Decimals, cell.Figure.Precision, "", !cell.IsBlank));

    private Equation? Of(JudgedClaim judged)
    {
        if (judged.Check.Arithmetic is not { } arithmetic)
        {
            return judged.Finding is null ? null : new Equation([], judged.Check.Outcome, judged.Finding, _ => null);
        }

        var claim = judged.Check.Claim;
        var figures = new List<(Fact Fact, Figure Figure)>();
        figures.AddRange(arithmetic.Amounts.Select(amount => (OfAmount(amount.Claim, amount.Figure), amount.Figure)));
        figures.AddRange(arithmetic.Cells.Select(cell => (Of(cell), cell.Figure)));
        var rate = arithmetic.Rate is { } percentage ? Known(rates, claim, () => new Fact(ClaimFindings.OperandOf(claim, claim.Rate!), percentage.Value, percentage.Decimals, percentage.Decimals, "%", true)) : null;
        return new Equation(
            [.. figures.Select(pair => pair.Fact).Concat(rate is null ? [] : [rate]).Distinct()],
            judged.Check.Outcome,
            judged.Finding,
            changes => arithmetic.Ask(
                rate is not null && changes.TryGetValue(rate, out var value) ? new Percentage(value, rate.Decimals) : arithmetic.Rate ?? default,
                figures.ConvertAll(pair => Changed(pair.Fact, pair.Figure, changes))))
        {
            Free = arithmetic.IsByAmount ? arithmetic.Cells.Select(Of).ToList() : [],
        };
    }

    private Fact OfAmount(Claim claim, Figure figure) => Known(amounts, claim, () => new Fact(ClaimFindings.OperandOf(claim, claim.Number!), figure.Amount.Value, figure.Amount.Decimals, figure.Precision, claim.Number!.Unit, true));

    private Equation? Of(JudgedSheet judged)
    {
        if (judged.Check.Arithmetic is not { } arithmetic)
        {
            return judged.Finding is null ? null : new Equation([], judged.Check.Outcome, judged.Finding, _ => null);
        }

        var figures = arithmetic.Funds
            .Select(fund => (Fact: Known(funds, fund.Fund, () => new Fact(fund.Operand, fund.Figure.Amount.Value, fund.Figure.Amount.Decimals, fund.Figure.Precision, "", true)), fund.Figure))
            .Concat(arithmetic.Cells.Select(cell => (Fact: Of(cell), cell.Figure)))
            .ToList();
        return new Equation([.. figures.Select(pair => pair.Fact).Distinct()], judged.Check.Outcome, judged.Finding, changes => arithmetic.Ask(figures.ConvertAll(pair => Changed(pair.Fact, pair.Figure, changes))));
    }

    private static Figure Changed(Fact fact, Figure figure, IReadOnlyDictionary<Fact, decimal> changes) => changes.TryGetValue(fact, out var value)
        ? new Figure(new Amount(value, figure.Amount.Unit, Math.Max(fact.Decimals, fact.Needed(value))), figure.Precision)
        : figure;

    private static Fact Known<TKey>(Dictionary<TKey, Fact> facts, TKey key, Func<Fact> make)
        where TKey : notnull
    {
        if (!facts.TryGetValue(key, out var fact))
        {
            fact = make();
            facts.Add(key, fact);
        }

        return fact;
    }
}
