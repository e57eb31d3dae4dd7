using System.Globalization;
using DisclosureAudit.Amounts;
using DisclosureAudit.Narrative;
using DisclosureAudit.Recognise;
using DisclosureAudit.RuleFiles;

namespace DisclosureAudit.Rules.Claims.Cells;

/// <summary>
/// “2024年收入总计2773.65万元”: an amount of a sentence is that of its cell in some table of the disclosure. Where no cell that
/// it could mean agrees, and those that it must mean agree with each other, the sentence is wrong.
/// </summary>
public sealed class CellClaims(FactIndex facts, NarrativePrecision precision, NarrativeWords narrative, SubjectWords words, SubjectName names, DocumentFacts document)
{
    public const string LawId = "narrative-cell";

    private readonly CellBinder binder = new(facts, words);
    private readonly SureCells sureCells = new(facts, words, document.UnitName, document.Year);
    private readonly SentenceTable sentenceTable = new(facts, words, names, precision, document.Year);

    public IEnumerable<ClaimCheck> Check(IReadOnlyList<Claim> section) => facts.Cells.Count == 0
        ? []
        : section.GroupAdjacent(claim => claim.Paragraph).SelectMany(CheckParagraph);

    /// <summary>The cells that a share's subject must mean.</summary>
    public IReadOnlyList<FactCell> MeantBy(Claim claim) => sureCells.Of(Subject.Of(claim, [], document.Year, words, names));

    /// <summary>The table whose total an amount must be, by the words that open its paragraph; null where they leave any doubt.</summary>
    public SubjectTable? TotalNamedBy(Claim claim) => Subject.Of(claim, [], document.Year, words, names) is { Opening: { } opening } subject && opening == subject.Words && IsSure(claim, [], [], isOfTable: false)
        ? words.Tables.FirstOrDefault(table => sureCells.IsTotalOf(table, subject))
        : null;

    /// <summary>The tables name it, as a row, a column or a total.</summary>
    public bool IsKnown(Claim claim) => Subject.Of(claim, [], document.Year, words, names) is var subject
        && (subject.IsGeneric ? words.Tables.Any(table => table.Total.IsMatch(subject.Words)) : facts.IsNamed(subject.Stems[0]));

    /// <summary>Of a final account: it is what was planned, not what was spent.</summary>
    public bool IsOfBudget(Claim claim) => facts.AreOfAccount && Subject.Of(claim, [], document.Year, words, names).IsBudget;

    private IEnumerable<ClaimCheck> CheckParagraph(List<Claim> claims)
    {
        for (var i = 0; i < claims.Count; i++)
        {
            if (claims[i] is { IsAmount: true } claim)
            {
                yield return claim.IsVague ? new ClaimCheck(LawId, claim, [], Outcome.NotAssessable("vague")) : Check(claim, claims.GetRange(0, i), claims.GetRange(i + 1, claims.Count - i - 1));
            }
            else if (claims[i] is { Kind: ClaimKind.Change or ClaimKind.ChangeRate, Number: not null, IsVague: false } change && claims.FindLastIndex(i, before => before.IsAmount) is >= 0 and var at)
            {
                foreach (var check in CheckChange(change, Subject.Of(claims[at], claims.GetRange(0, at), document.Year, words, names).AsChange()))
                {
                    yield return check;
                }
            }
        }
    }

    // “比上年减少1.80万元” in a table that prints its changes; where none agrees, the sentence's own figures tell.
    private IEnumerable<ClaimCheck> CheckChange(Claim change, Subject subject) => binder.Find(precision.Of(change), subject) is { } found
        ? [new ClaimCheck(LawId, change, [], found.Outcome) { Cells = [found.Cell], Expected = InUnitOf(change, found.Cell), Arithmetic = ClaimArithmetic.OfCells(precision, change, [found.Cell]) with { IsByAmount = true } }]
        : [];

    private ClaimCheck Check(Claim claim, List<Claim> before, List<Claim> behind)
    {
        var subject = Subject.Of(claim, before, document.Year, words, names);
        var figure = precision.Of(claim);
        var found = binder.Find(figure, subject);
        var sure = figure.Amount.IsZero ? [] : sureCells.Of(subject);
        var against = sure
            .Where(cell => CellBinder.Agrees(figure, cell.Figure) is null)
            .OrderByDescending(cell => words.Scopes.Count(scope => subject.Words.Contains(scope, StringComparison.Ordinal) && cell.Scope.Contains(scope, StringComparison.Ordinal)))
            .ToList();
        if (against.Count > 0 && before.FindLast(head => head is { OpensList: true, IsAmount: true } && head.IsInSentenceOf(claim)) is { } whole)
        {
            // A part of 120.00 is none of a table that adds up to 125.00.
            against.RemoveAll(cell => facts.TotalOf(cell.Table) is { } total && CellBinder.Agrees(precision.Of(whole), total.Figure) is null);
        }

        if (against.Count > 0 && !IsSure(claim, before, behind, isOfTable: false))
        {
            against = [];
        }

        if (found is null && (against.Count == 0 || !AreOne(against)) && sentenceTable.CellOf(claim, subject, before, behind, sure) is { } only && IsSure(claim, before, behind, isOfTable: true))
        {
            against = [only];
        }

        return (found, against) switch
        {
            (null, []) => Skip(subject.IsLastYear ? "other_year" : "no_cell_agrees"),
            (null, _) when !AreOne(against) => Skip("tables_disagree"),
            (null, _) => Wrong(),
            ({ } cell, _) when IsOutvoted(cell.Cell) => Wrong(),
            ({ } cell, _) => new ClaimCheck(LawId, claim, [], cell.Outcome) { Cells = [cell.Cell], Expected = InUnitOf(claim, cell.Cell), Arithmetic = ClaimArithmetic.OfCells(precision, claim, [cell.Cell]) with { IsByAmount = !sure.Contains(cell.Cell) } },
        };

        ClaimCheck Skip(string reason) => new(LawId, claim, [], Outcome.NotAssessable(reason));

        // The one table of the subject that agrees says more than two others give for the same and, as its whole, can give.
        bool IsOutvoted(FactCell cell) =>
            sure.Contains(cell)
            && against.Select(other => other.Table).Distinct().Count() > 1
            && against.All(other => other.Table != cell.Table && other.Figure.InYuan < figure.InYuan)
            && AreOne(against);

        ClaimCheck Wrong() => new(LawId, claim, [], AgainstSum(claim, behind, against[0]) ?? new Outcome(Verdict.Error, (figure.InYuan - against[0].Figure.InYuan) / figure.Step, 0.5m))
        {
            Cells = against,
            Arithmetic = ClaimArithmetic.OfCells(precision, claim, against),
            Expected = InUnitOf(claim, against[0]),
            IsAlone = against.Count == 1,
        };
    }

    // A year or measure named before it in the sentence may be its own; words of parts, units, reasons and carry-over make it
    // a part, unless all amounts of the sentence are those of one table; and of two amounts of one name in a paragraph each may be.
    private bool IsSure(Claim claim, List<Claim> before, List<Claim> behind, bool isOfTable)
    {
        var (text, end) = (claim.Paragraph.Text, claim.Number!.End);
        var (sentence, rest) = (claim.Paragraph.SentenceUpTo(claim.Number.Start), claim.Paragraph.RestOfSentence(end));
        return !narrative.Unsure.IsMatch(sentence)
            && !narrative.Unsure.IsMatch(claim.Paragraph.Section)
            && (isOfTable || !words.LastYear.IsMatch(sentence))
            && !(end < text.Length && text[end] is '/' or '-' or '—' or '至')
            && NamedYears.In(sentence).All(year => year == document.Year)
            && (!facts.AreOfAccount || !narrative.Budget.IsMatch(sentence) || narrative.Account.IsMatch(claim.Lead))
            && (!facts.AreOfAccount || !narrative.Account.IsMatch(rest))
            && (isOfTable || !words.CarryOver.IsMatch(rest))
            && before.Concat(behind).All(other => other.Number is not { Kind: NumberKind.Amount } || !IsSameName(other, claim) || precision.Of(other).InYuan == precision.Of(claim).InYuan);
    }

    private bool IsSameName(Claim other, Claim claim) => names.Stem(claim.Subject) is { Length: > 0 } stem && names.Stem(other.Subject) == stem;

    // A total that is exactly the sum of its own rounded parts may miss the table by half a unit a part (docs/rounding.md, rule 5).
    private Outcome? AgainstSum(Claim claim, List<Claim> behind, FactCell cell)
    {
        var (figure, sum, parts) = (precision.Of(claim), 0m, 0);
        foreach (var part in claim.OpensList ? behind.Where(part => part.IsAmount) : [])
        {
            (sum, parts) = (sum + part.Number!.Amount.InYuan, parts + 1);
            if (sum == figure.InYuan)
            {
                var residue = (figure.InYuan - cell.Figure.InYuan) / figure.Step;
                return Math.Abs(residue) <= parts / 2 ? new Outcome(Verdict.AggregationOrder, residue, parts / 2) : null;
            }
        }

        return null;
    }

    private static bool AreOne(List<FactCell> cells) =>
        cells.All(cell => TieCheck.Check(cells[0].Figure, [new Term(cell.Figure, 1m)], 0, RoundingHabit.HalfUp).Passes);

    private static string InUnitOf(Claim claim, FactCell cell)
    {
        var decimals = Math.Max(claim.Number!.Decimals, 2);
        var value = Math.Round(cell.Figure.InYuan / claim.Number.Amount.Unit.InYuan(), decimals, MidpointRounding.AwayFromZero);
        return value.ToString($"F{decimals}", CultureInfo.InvariantCulture) + claim.Number.Unit;
    }
}
