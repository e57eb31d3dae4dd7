using DisclosureAudit.Amounts;
using DisclosureAudit.Narrative;
using DisclosureAudit.Recognise;
using DisclosureAudit.RuleFiles;

namespace DisclosureAudit.Rules.Claims.Cells;

/// <summary>
/// “一般公共服务支出81.00万元，社会保障和就业支出12.00万元，住房保障支出9.00万元，其他支出50.00万元”: where all other amounts of a sentence, or
/// of its paragraph, are those of rows of one table, by name and amount, the one that is left is of that table too.
/// </summary>
public sealed class SentenceTable(FactIndex facts, SubjectWords words, SubjectName names, NarrativePrecision precision, int? year)
{
    private const char Stop = '。';
    private const int FewestOthers = 3;
    private const int MostOthers = 40;

    /// <summary>The one cell of that table that the subject names; null where there is no such table, or several that tell different amounts.</summary>
    /// <param name="sure">The cells that the subject's own words leave no choice of.</param>
    public FactCell? CellOf(Claim claim, Subject subject, List<Claim> before, List<Claim> behind, List<FactCell> sure)
    {
        var paragraph = before.Concat(behind).Where(other => other.IsAmount && !precision.Of(other).Amount.IsZero).Take(MostOthers + 1).ToList();
        return subject.IsLastYear
            ? null
            : CellBeside(paragraph.Where(other => !IsStopBetween(claim, other)).ToList()) ?? CellBeside(paragraph);

        FactCell? CellBeside(List<Claim> others)
        {
            if (others.Count is < FewestOthers or > MostOthers || others.Exists(other => other.IsVague || other.Number!.Kind != NumberKind.Amount))
            {
                return null;
            }

            var named = others.Select(other => (precision.Of(other), Subject.Of(other, before.Concat(behind).TakeWhile(earlier => earlier != other).ToList(), year, words, names))).ToList();
            var cells = CellsNamed(subject)
                .GroupBy(cell => cell.Table)
                .Select(table => (Cells: table.ToList(), Others: OthersIn(table.Key, named)))
                .Where(table => table.Others is not null)
                .Select(table => table.Cells.Where(cell => (cell.IsTotal ? sure.Contains(cell) : !words.Remainder.IsMatch(subject.Stems[0])) || IsListWhole(cell, table.Others!)).ToList())
                .Where(table => table.Count > 0)
                .GroupBy(table => words.Scopes.Count(scope => subject.Section.Contains(scope, StringComparison.Ordinal) && table[0].Scope.Contains(scope, StringComparison.Ordinal)))
                .MaxBy(tables => tables.Key)?
                .SelectMany(table => table)
                .ToList();
            return cells?.TrueForAll(cell => CellBinder.Agrees(cells[0].Figure, cell.Figure) is not null) == true ? cells[0] : null;
        }
    }

    private static bool IsStopBetween(Claim one, Claim other)
    {
        var (start, end) = one.Number!.Start < other.Number!.Start ? (one.Number.End, other.Number.Start) : (other.Number.End, one.Number.Start);
        return one.Paragraph.Text.AsSpan(start, end - start).Contains(Stop);
    }

    // The cells of the others; null where one of them is none of that table, or several are the same.
    private List<FactCell>? OthersIn(RecognisedTable table, List<(Figure Figure, Subject Subject)> named)
    {
        var cells = new List<FactCell>();
        foreach (var (figure, subject) in named)
        {
            if (subject.IsLastYear || CellsNamed(subject).FirstOrDefault(cell => cell.Table == table && CellBinder.Agrees(figure, cell.Figure) is not null) is not { } its)
            {
                return null;
            }

            cells.Add(its);
        }

        return cells.Select(cell => cell.Row).Distinct().Count() >= FewestOthers ? cells : null;
    }

    private IEnumerable<FactCell> CellsNamed(Subject subject) => facts.NamedLike(subject).Where(cell => cell is { IsMain: true, IsBlank: false } && !cell.Figure.Amount.IsZero && (cell.IsTotal
        ? cell.Words?.Total.IsMatch(subject.Words) == true
        : cell.RowNames.Contains(subject.Stems[0])));

    // A total is that of its rows; “其他支出” is the row of that name, and not all that is not told, where the list makes the total.
    private bool IsListWhole(FactCell cell, List<FactCell> others)
    {
        var parts = others.Append(cell).Where(part => !part.IsTotal).Distinct().ToList();
        return facts.TotalOf(cell.Table) is { } total && parts.Sum(part => part.Figure.InYuan) == total.Figure.InYuan;
    }
}
