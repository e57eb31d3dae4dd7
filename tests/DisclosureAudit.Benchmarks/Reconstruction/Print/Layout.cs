using DisclosureAudit.Benchmarks.Reconstruction.Made;

namespace DisclosureAudit.Benchmarks.Reconstruction.Print;

/// <summary>Widths and letter size of a table, in tenths of a point, so that no number is cut and no name runs over its neighbour.</summary>
internal sealed record Layout(bool IsWide, int Size, IReadOnlyList<int> Widths)
{
    /// <summary>Width between the margins of 15 mm on a page upright and across, less the outer border.</summary>
    public const int Upright = 5080;
    public const int Across = 7540;

    private const int Padding = 70;
    private const int Largest = 105;
    private const int Smallest = 65;
    private const int WrappedName = 11;
    private const int HeaderLetters = 5;

    public static Layout Of(MadeTable table, Style style)
    {
        foreach (var (isWide, smallest) in table.IsWide ? [(true, Smallest)] : new[] { (false, 75), (true, Smallest) })
        {
            for (var size = Largest; size >= smallest; size -= 5)
            {
                if (Natural(table, style, size) is var widths && widths.Sum() <= (isWide ? Across : Upright))
                {
                    return new Layout(isWide, size, Stretch(table, style, widths, isWide ? Across : Upright));
                }
            }
        }

        // The widest forms (G7) have short cells; should one not fit all the same, it is printed smaller still.
        return new Layout(true, 50, Stretch(table, style, Natural(table, style, 50), Across));
    }

    private static List<int> Natural(MadeTable table, Style style, int size) =>
        table.Columns.Select((column, i) => Padding + (size * Letters(table, style, column, i) / 10)).ToList();

    // Tenths of a letter's height.
    private static int Letters(MadeTable table, Style style, MadeColumn column, int index)
    {
        var cells = table.Rows.Where(row => !row.IsTotal || column.Kind == ColumnKind.Amount).Select(row => Letters(row.Cells[index]) + (column.Kind == ColumnKind.Label ? row.Depth * 10 : 0)).DefaultIfEmpty(0).Max();
        if (column.Kind == ColumnKind.Label && style.Wrapped)
        {
            cells = Math.Min(cells, WrappedName * 10);
        }

        return Math.Max(Math.Max(cells, 20), Math.Min(Letters(column.Last), HeaderLetters * 10));
    }

    private static int Letters(string text) => text.Sum(letter => letter < 128 ? 6 : 10);

    // What is left of the page is shared out; names that are to wrap get nothing of it.
    private static List<int> Stretch(MadeTable table, Style style, List<int> widths, int full)
    {
        var rest = full - widths.Sum();
        var grow = widths.Select((width, i) => style.Wrapped && table.Columns[i].Kind == ColumnKind.Label ? 0 : width).ToList();
        return rest <= 0 ? widths : widths.Select((width, i) => width + (int)((long)rest * grow[i] / grow.Sum())).ToList();
    }
}
