using DisclosureAudit.Recognise;
using DisclosureAudit.RuleFiles;

namespace DisclosureAudit.Rules;

/// <summary>One side of a table that sets income against expenditure: its numbered lines, the total of the year, the grand total.</summary>
internal sealed class GenericSide(GenericList list, TableWords words)
{
    private const string Numerals = "一二三四五六七八九十";
    private readonly List<GenericRow> rows = list.Rows.Where(row => row.Row.Label.Length > 0).ToList();

    public GenericRow? YearTotal => Only(words.YearTotal);

    /// <summary>总计; or 合计 where there is none. The last line that has an amount.</summary>
    public GenericRow? GrandTotal => rows.LastOrDefault(list.HasAmounts) is { } last && words.GrandTotal.IsMatch(Folded(last)) ? last : null;

    public IEnumerable<IReadOnlyList<GenericClaim>> Numbered(GenericIdentity identity)
    {
        if ((YearTotal ?? GrandTotal) is not { } total)
        {
            yield break;
        }

        var above = rows.TakeWhile(row => row != total).ToList();
        var items = above.Where(row => NumberOf(row) > 0).ToList();
        if (items.Count > 0)
        {
            yield return [new GenericClaim(identity, list.Equations(identity, total, items).ToList()) { Obstacle = ObstacleOf(items, above, total == GrandTotal), Objection = (broken, _) => GenericResidue.Object(broken) }];
        }
    }

    public IEnumerable<IReadOnlyList<GenericClaim>> Carried(GenericIdentity identity)
    {
        if (YearTotal is not { } year || GrandTotal is not { } grand || year == grand)
        {
            yield break;
        }

        var between = rows.SkipWhile(row => row != year).Skip(1).TakeWhile(row => row != grand).Where(list.HasAmounts).ToList();
        var lines = between.Where(row => !IsDeeper(row)).ToList();
        var isSure = lines.Count <= 1 && between.Count == lines.Count && lines.All(row => words.CarryOver.IsMatch(row.Row.Label));
        var named = lines.Where(row => words.CarryOver.IsMatch(row.Row.Label)).ToList();
        yield return new[] { between, lines, named }
            .DistinctBy(parts => parts.Count)
            .Select(parts => new GenericClaim(identity, list.Equations(identity, grand, [year, .. parts]).ToList()) { MustHold = !isSure, HoldsAtLeast = isSure ? identity.HoldsAtLeast : 1 })
            .ToList();
    }

    private string ObstacleOf(List<GenericRow> items, List<GenericRow> above, bool isGrand)
    {
        if (!items.Select(NumberOf).SequenceEqual(Enumerable.Range(1, items.Count)))
        {
            return "number_missing";
        }

        // A line that leaves its amount to the lines below it.
        foreach (var item in items.Where(item => !list.HasAmounts(item)))
        {
            if (above.SkipWhile(row => row != item).Skip(1).TakeWhile(row => NumberOf(row) == 0).Any(list.HasAmounts))
            {
                return "part_blank";
            }
        }

        var first = above.TakeWhile(row => NumberOf(row) == 0).Any(list.HasAmounts);
        var last = isGrand && above.SkipWhile(row => row != items[^1]).Skip(1).Any(row => list.HasAmounts(row) && words.CarryOver.IsMatch(row.Row.Label));
        return first || last ? "row_unknown" : "";
    }

    private GenericRow? Only(System.Text.RegularExpressions.Regex pattern) => rows.Where(row => pattern.IsMatch(Folded(row))).ToList() is [var only] ? only : null;

    private static string Folded(GenericRow row) => PrintedName.Fold(row.Row.Label);

    // 其中, （一）, 1. and the like stand below a line of their own.
    private bool IsDeeper(GenericRow row) => words.OfWhich.IsMatch(Folded(row)) || (Folded(row) != row.Row.Name && !RowLabel.IsNumberedLine(Folded(row)));

    // 一、 to 九十九、; 0 for any other line.
    private static int NumberOf(GenericRow row)
    {
        var label = Folded(row);
        var end = label.IndexOf('、', StringComparison.Ordinal);
        if (end is < 1 or > 3 || label.AsSpan(0, end).IndexOfAnyExcept(Numerals) >= 0)
        {
            return 0;
        }

        var number = label[..end];
        var ten = number.IndexOf('十', StringComparison.Ordinal);
        if (ten < 0)
        {
            return number.Length == 1 ? Digit(number[0]) : 0;
        }

        return ((ten == 0 ? 1 : Digit(number[0])) * 10) + (ten == number.Length - 1 ? 0 : Digit(number[^1]));
    }

    private static int Digit(char numeral) => Numerals.IndexOf(numeral, StringComparison.Ordinal) + 1;
}
