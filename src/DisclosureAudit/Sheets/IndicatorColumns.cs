using System.Text.RegularExpressions;
using DisclosureAudit.RuleFiles;

namespace DisclosureAudit.Sheets;

/// <summary>Which columns hold the indicators, by the row of their heads (一级指标, 二级指标, 三级指标, 指标值).</summary>
/// <param name="Width">How many cells the row of heads has.</param>
/// <param name="Sides">The columns of the second level, the third, and the value, for each side from the left.</param>
/// <param name="Others">Columns with a head of their own that is none of these: 分值.</param>
/// <param name="Side">The side that the label left of the heads names.</param>
internal sealed record IndicatorColumns(int Width, IReadOnlyList<(int Level2, int Level3, int Value)> Sides, IReadOnlyList<int> Others, SheetSide Side)
{
    // One for the whole project and one for the year.
    private const int MostSides = 2;

    /// <returns>Null where the row is no row of heads.</returns>
    public static IndicatorColumns? Of(SheetRow row, SheetWords words)
    {
        var seconds = Columns(row, words, words.Level2);
        var thirds = Columns(row, words, words.Level3);
        var values = Columns(row, words, words.Value);
        if (seconds.Count is 0 or > MostSides || thirds.Count != seconds.Count || values.Count != seconds.Count)
        {
            return null;
        }

        var sides = seconds.Select((second, i) => (second, thirds[i], values[i])).ToList();
        var named = sides.SelectMany(side => new[] { side.second, side.Item2, side.Item3 }).Concat(Columns(row, words, words.Level1)).ToHashSet();
        var side = row.Filled.Select(column => words.Outer(row.Folded[column])).FirstOrDefault(side => side is not null and not SheetSide.None) ?? SheetSide.None;
        var others = row.Filled.Where(column => !named.Contains(column) && words.Outer(row.Folded[column]) is null).ToList();
        return new IndicatorColumns(row.Cells.Count, sides, others, side);
    }

    /// <summary>The same in rows without cells for the columns that have no head, as on a page that draws its own grid; those on the left stay.</summary>
    public IndicatorColumns Narrowed(SheetRow heads)
    {
        var kept = Enumerable.Range(0, heads.Filled[0]).Concat(heads.Filled).ToList();
        var index = kept.Select((column, i) => (column, i)).ToDictionary(pair => pair.column, pair => pair.i);
        return this with
        {
            Width = kept.Count,
            Sides = Sides.Select(side => (index[side.Level2], index[side.Level3], index[side.Value])).ToList(),
            Others = Others.Select(column => index[column]).ToList(),
        };
    }

    private static List<int> Columns(SheetRow row, SheetWords words, Regex head) => row.Filled.Where(column => words.Name(row.Folded[column]).IsHead && head.IsMatch(row.Folded[column])).ToList();
}
