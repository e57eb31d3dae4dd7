using DisclosureAudit.RuleFiles;

namespace DisclosureAudit.Sheets;

/// <summary>Reads the indicators below a row of heads; a row that leaves its levels blank goes on with those above.</summary>
/// <param name="sides">Of the columns, from the left.</param>
internal sealed class IndicatorReader(SheetWords words, IndicatorColumns columns, SheetRow heads, IReadOnlyList<SheetSide> sides)
{
    private readonly IndicatorRowReader reader = new(words, columns, heads);
    private readonly string[] level2 = Enumerable.Repeat("", columns.Sides.Count).ToArray();
    private SheetRow? above;
    private bool isSpread;
    private bool goesOn;

    public IEnumerable<SheetIndicator> Read(SheetRow row)
    {
        if (reader.Read(row) is { } read)
        {
            return Indicators(read, row);
        }

        goesOn = false;
        return [Unread(row)];
    }

    private IEnumerable<SheetIndicator> Indicators(IndicatorRow read, SheetRow row)
    {
        GoOn(read, row);
        for (var i = 0; i < read.Sides.Count; i++)
        {
            var (_, name, value) = read.Sides[i];
            if (name.Length > 0)
            {
                yield return new SheetIndicator(sides[i], words.Second(level2[i])?.Parent ?? read.Level1, level2[i], PrintedName.Squeeze(name), value, value ?? "", row.PlaceOf(value ?? "", among: read.Sides.Take(i).Count(side => side.Value == value)));
            }
        }
    }

    private void GoOn(IndicatorRow read, SheetRow row)
    {
        isSpread &= !row.IsAfterCut;
        if (read.Sides[0].Level2.Length > 0)
        {
            var printed = read.Sides.Select(side => PrintedName.Squeeze(side.Level2)).ToList();
            isSpread |= above is not null && !row.IsAfterCut && printed[0] == level2[0] && above.Filled.Any(column => PrintedName.Squeeze(above.Cells[column]) == printed[0]);
            printed.CopyTo(level2);
            goesOn = true;
        }
        else
        {
            // Where each row of a page prints the level, a blank is the head of a merged cell whose name stands behind the page end.
            goesOn = goesOn && !isSpread && BelongsTo(read.Level1);
            if (!goesOn)
            {
                Array.Fill(level2, "");
            }
        }

        above = row;
    }

    // All that the row prints, with the levels that it names.
    private SheetIndicator Unread(SheetRow row)
    {
        var names = row.Filled.Select(column => words.Name(row.Folded[column])).ToList();
        var second = names.Select(name => name.Second).FirstOrDefault(level => level is not null);
        var first = names.Select(name => name.First).FirstOrDefault(level => level is not null);
        return new SheetIndicator(SheetSide.None, second?.Parent ?? first?.Name ?? "", second?.Name ?? "", "", null, string.Join(" | ", row.Filled.Select(column => row.Cells[column])), row.Place);
    }

    private bool BelongsTo(string level1) => level1.Length == 0 || words.Second(level2[0])?.Parent == level1;
}
