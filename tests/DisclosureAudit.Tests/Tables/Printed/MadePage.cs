using DisclosureAudit.Findings;
using DisclosureAudit.Read;
using DisclosureAudit.Tables.Printed;

namespace DisclosureAudit.Tests.Tables.Printed;

/// <summary>A page given in code: 10 pt letters, ideographs 10 pt wide, all others 5 pt; places in points.</summary>
internal sealed class MadePage
{
    private const int Size = 1000;
    private readonly List<PrintedWord> words = [];
    private readonly List<RulingLine> rulings = [];

    /// <param name="y">Of the upper end of the letters.</param>
    public MadePage Left(int x, int y, string text) => Add(x * 100, y, text);

    public MadePage Right(int x, int y, string text) => Add((x * 100) - WidthOf(text), y, text);

    public MadePage Middle(int x, int y, string text) => Add((x * 100) - (WidthOf(text) / 2), y, text);

    public MadePage Level(int y, int left = 50, int right = 550)
    {
        rulings.Add(new RulingLine(true, y * 100, left * 100, right * 100));
        return this;
    }

    public MadePage Upright(int x, int top, int bottom)
    {
        rulings.Add(new RulingLine(false, x * 100, top * 100, bottom * 100));
        return this;
    }

    /// <summary>The whole page at another place, in hundredths of a point.</summary>
    public PrintedPage Page(int right = 0, int down = 0) => new(
        1,
        60_000 + right,
        84_000 + down,
        words.Select(word => new PrintedLine([word with { Box = new Box(word.Box.Left + right, word.Box.Top + down, word.Box.Right + right, word.Box.Bottom + down) }], LineKind.Text)).ToList(),
        rulings.Select(line => line.IsLevel
            ? line with { Position = line.Position + down, Start = line.Start + right, End = line.End + right }
            : line with { Position = line.Position + right, Start = line.Start + down, End = line.End + down }).ToList());

    public PageGrids Grids() => PageGrids.Of(Page());

    /// <summary>“|” parts cells; “&lt;” stands for a cell that reaches here from the left, “^” for one from above; “{}” holds doubts.</summary>
    public string[] Table() => Show(Assert.Single(Grids().Grids));

    public static string[] Show(Grid grid) => Enumerable.Range(0, grid.Rows)
        .Select(row => string.Join('|', Enumerable.Range(0, grid.Columns).Select(column => Show(grid[row, column], row, column))))
        .ToArray();

    private static string Show(GridCell cell, int row, int column) =>
        cell.Column != column ? "<" : cell.Row != row ? "^" : cell.Doubt.Length > 0 ? $"{cell.Text}{{{cell.Doubt}}}" : cell.Text;

    private MadePage Add(int left, int y, string text)
    {
        words.Add(new PrintedWord(text, new Box(left, y * 100, left + WidthOf(text), (y * 100) + Size), Size));
        return this;
    }

    private static int WidthOf(string text) => text.Sum(letter => letter >= '\u2e80' ? Size : Size / 2);
}
