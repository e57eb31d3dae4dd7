using DisclosureAudit.Amounts;
using DisclosureAudit.RuleFiles;

namespace DisclosureAudit.Rules.Claims.Cells;

/// <summary>
/// Finds the cell that a sentence speaks of: of the cells that are the amount, the one whose row, column and table are
/// called by the subject's words, and whose table the section speaks of.
/// </summary>
public sealed class CellBinder(FactIndex facts, SubjectWords words)
{
    private const int LongName = 4;
    private const int ShortName = 2;
    private const int ByCode = 7;
    private const int Same = 6;
    private const int Within = 5;
    private const int Around = 4;
    private const int ByContext = 3;
    private const int ByPartOfContext = 2;
    private const int BySection = 3;
    private const int ByChapter = 1;

    /// <summary>The cell that agrees and is called so; null where there is none.</summary>
    public (FactCell Cell, Outcome Outcome)? Find(Figure figure, Subject subject) => figure.Amount.IsZero
        ? BestOf(facts.NamedLike(subject), figure, subject) ?? BestOf(facts.BlanksLike(subject), figure, subject)
        : BestOf(facts.Near(figure), figure, subject);

    private (FactCell Cell, Outcome Outcome)? BestOf(List<FactCell> cells, Figure figure, Subject subject)
    {
        (FactCell Cell, Outcome Outcome)? best = null;
        var most = 0;
        foreach (var cell in cells)
        {
            if (!facts.IsAskedBy(cell, subject) || IsOtherLevel(cell, subject))
            {
                continue;
            }

            if (Agrees(figure, cell.Figure) is { } outcome && Likeness(cell, subject, figure.Amount.IsZero) is > 0 and var likeness && likeness > most)
            {
                (best, most) = ((cell, outcome), likeness);
            }
        }

        return best;
    }

    // A sentence may round further than the table does, and than the other sentences: 28,828万元 of 288,279,145元.
    public static Outcome? Agrees(Figure figure, Figure cell) => TieCheck.Check(figure, [new Term(cell, 1m)], 0, RoundingHabit.HalfUp) switch
    {
        var outcome when outcome.Passes => outcome,
        { Verdict: Verdict.Precision } outcome => outcome with { Verdict = Verdict.Rounding },
        var outcome when IsCutOff(figure, cell) => outcome with { Verdict = Verdict.Truncated },
        _ => null,
    };

    // 7,633.51 of 7,633.516247.
    private static bool IsCutOff(Figure stated, Figure fine) =>
        fine.Step < stated.Step && Math.Round(fine.InYuan / stated.Step, MidpointRounding.ToZero) * stated.Step == stated.InYuan;

    // 其他教育支出 is the name of a 款 and of the 项 beneath it.
    private static bool IsOtherLevel(FactCell cell, Subject subject) => subject.Level is { } level && cell.Row.Code is { } code && !cell.IsTotal && code.Level != level;

    // 0 where the names do not fit.
    private int Likeness(FactCell cell, Subject subject, bool isZero)
    {
        var row = cell.IsTotal ? 0 : cell.Row.Code is { } code && subject.Codes.Contains(code.Digits) ? ByCode : Likeness(cell.RowNames, subject);
        var column = cell.IsMain && cell.ColumnNames.Count == 0 ? 0 : Likeness(cell.ColumnNames, subject);
        var likeness = cell switch
        {
            { IsTotal: true, IsMain: true } => Math.Max(column, OfTotal(cell, subject)),
            { IsTotal: true } => column,
            { IsMain: true } => row,
            _ => row == 0 ? 0 : column > 0 ? row : Math.Max(1, row - Around),
        };
        if (likeness == 0 || (isZero && likeness < Same))
        {
            return 0;
        }

        var heading = cell.Words?.Heading;
        likeness *= 2;
        likeness += heading is null ? 0 : heading.IsMatch(subject.Section) ? BySection : heading.IsMatch(subject.Chapter) ? ByChapter : 0;
        foreach (var scope in words.Scopes)
        {
            var (said, asked, has) = (subject.Words.Contains(scope, StringComparison.Ordinal), subject.Section.Contains(scope, StringComparison.Ordinal), cell.Scope.Contains(scope, StringComparison.Ordinal));
            likeness += has == said ? 1 : has && !said && !asked ? -1 : said && !has ? -2 : 0;
        }

        return Math.Max(1, likeness);
    }

    private static int OfTotal(FactCell cell, Subject subject) => cell.Words is not { } its ? 0
        : subject.Words.Length > 0 && its.Total.IsMatch(subject.Words) ? Around
        : subject.IsGeneric && (subject.Context.Any(its.Total.IsMatch) || its.Total.IsMatch(subject.Section)) ? ByPartOfContext
        : 0;

    private int Likeness(IReadOnlyList<string> names, Subject subject)
    {
        var most = 0;
        foreach (var name in names)
        {
            most = Math.Max(most, Likeness(name, subject));
        }

        return most;
    }

    private int Likeness(string name, Subject subject)
    {
        if (!subject.IsGeneric)
        {
            return subject.Stems.Select((stem, i) => Likeness(name, stem) - i).Max();
        }

        foreach (var context in subject.Context)
        {
            if (context == name)
            {
                return ByContext;
            }

            if (name.Length > ShortName && context.Contains(name, StringComparison.Ordinal))
            {
                return ByPartOfContext;
            }
        }

        return 0;
    }

    private int Likeness(string name, string stem) => stem switch
    {
        _ when stem == name => Same,
        _ when (name.Length >= LongName && stem.Contains(name, StringComparison.Ordinal)) || (stem.EndsWith(name, StringComparison.Ordinal) && (name.Length > ShortName || words.BeforeShort.IsMatch(stem[..^name.Length]))) => Within,
        { Length: > ShortName } when name.EndsWith(stem, StringComparison.Ordinal) || name.StartsWith(stem, StringComparison.Ordinal) => Around,
        _ => 0,
    };
}
