using DisclosureAudit.RuleFiles;

namespace DisclosureAudit.Sheets;

/// <summary>
/// Puts rows together again that have been cut: where the joined cells are a known name that none of them is alone, or, behind a page end,
/// where the rest is no row by itself.
/// </summary>
internal sealed class SheetSeams(SheetWords words)
{
    // How far a conversion may have moved the rest of a row.
    private static readonly int[] Shifts = [0, 1, -1];

    // No row goes over more pages; joining on would copy its cells again and again.
    private const int MostParts = 8;

    public List<SheetRow> Join(IReadOnlyList<SheetRow> rows)
    {
        var joined = new List<SheetRow>();
        var parts = 1;
        IndicatorRowReader? indicators = null;
        foreach (var row in rows)
        {
            if (IndicatorColumns.Of(row, words) is { } columns)
            {
                indicators = new IndicatorRowReader(words, columns, row);
            }

            if (parts < MostParts && joined is [.., var above] && Together(above, row, row.IsAfterCut || parts > 1, indicators) is { } whole)
            {
                joined[^1] = whole;
                parts++;
            }
            else
            {
                joined.Add(row);
                parts = 1;
            }
        }

        return joined;
    }

    private SheetRow? Together(SheetRow above, SheetRow rest, bool isAfterCut, IndicatorRowReader? indicators)
    {
        if (rest.Filled.Any(column => words.Knows(rest.Folded[column]) || words.HasValueSign(rest.Folded[column])))
        {
            return null;
        }

        foreach (var shift in Shifts)
        {
            if (Fits(above, rest, shift) && rest.Filled.Any(column => IsKnownWith(above, rest, column, shift, isAfterCut)))
            {
                return Joined(above, rest, shift);
            }
        }

        return isAfterCut && Fits(above, rest, 0) && !rest.Filled.Any(column => words.Knows(above.Folded[column])) && IsNoRow(above, rest, indicators) ? Joined(above, rest, 0) : null;
    }

    // A name that is known without its rest goes on only behind a cut.
    private bool IsKnownWith(SheetRow above, SheetRow rest, int column, int shift, bool isAfterCut) =>
        words.Knows(above.Folded[column + shift] + rest.Folded[column]) && (isAfterCut || !words.Knows(above.Folded[column + shift]));

    // Among indicators a name without a value; above them more of a paragraph. What stands below an amount is never added to it.
    private bool IsNoRow(SheetRow above, SheetRow rest, IndicatorRowReader? indicators) => indicators is not null
        ? !indicators.IsWhole(rest) && above.Filled.Count > rest.Filled.Count
        : !above.Filled.Any(column => words.Label(above.Folded[column])?.Kind is SheetLabelKind.Funds or SheetLabelKind.Source or SheetLabelKind.Group);

    private static bool Fits(SheetRow above, SheetRow rest, int shift) => rest.Filled.All(column =>
        column + shift >= 0
        && column + shift < above.Cells.Count
        && above.Cells[column + shift].Length > 0);

    private static SheetRow Joined(SheetRow above, SheetRow rest, int shift)
    {
        var cells = above.Cells.ToList();
        foreach (var column in rest.Filled)
        {
            cells[column + shift] += rest.Cells[column];
        }

        return new SheetRow(cells, above.Place, above.IsAfterCut);
    }
}
