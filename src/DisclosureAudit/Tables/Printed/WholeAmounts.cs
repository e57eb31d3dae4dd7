using DisclosureAudit.Amounts;

namespace DisclosureAudit.Tables.Printed;

/// <summary>
/// Tells amounts of several rows from the pieces of one that did not fit its cell: a piece fills the line, and its decimals stand on the
/// last line only.
/// </summary>
/// <param name="xs">Where the columns end, in hundredths of a point.</param>
internal sealed class WholeAmounts(IReadOnlyList<int> xs)
{
    // In hundredths of a font size: a digit, and the distance that writers keep from both borders.
    private const int Room = 250;

    // The widest line of a column is the fullest; two digits less have room for another.
    private const int Narrower = 100;

    /// <summary>Whether a column has whole amounts below each other, each beside a text of its own.</summary>
    public bool StandBelowEachOther(IReadOnlyList<AlignedLine> lines) => lines
        .Where(line => line.Chunks.Any(chunk => !chunk.IsAmount && !chunk.IsDash))
        .SelectMany(line => line.Chunks.Where(chunk => chunk != line.Chunks[0] && chunk.IsAmount))
        .GroupBy(ColumnOf)
        .Any(column => AreSeveral(column.ToList(), xs[column.Key + 1] - xs[column.Key]));

    private static bool AreSeveral(List<Chunk> amounts, int width)
    {
        var widest = amounts.Max(chunk => chunk.Width);
        return amounts.Count > 1 && amounts.Exists(OpenLine.IsAmount)
            && (amounts.Count(HasCents) > 1 || amounts.SkipLast(1).Any(chunk => Has(chunk, Room, width) || Has(chunk, Narrower, widest)));
    }

    private static bool Has(Chunk chunk, int room, int width) => (width - chunk.Width) * 100L > (long)room * chunk.Words[0].FontSize;

    private static bool HasCents(Chunk chunk) => CellReader.Read(chunk.Text, AmountUnit.Yuan).Amount is { Decimals: >= 2 };

    private int ColumnOf(Chunk chunk)
    {
        var column = 0;
        while (column < xs.Count - 2 && chunk.Middle >= xs[column + 1])
        {
            column++;
        }

        return column;
    }
}
