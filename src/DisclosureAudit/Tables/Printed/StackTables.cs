using DisclosureAudit.Read;

namespace DisclosureAudit.Tables.Printed;

/// <summary>The tables between level lines that reach over the same width; text between two tables is in none.</summary>
internal static class StackTables
{
    // Without the sentences between them, the columns of each table show; what still holds sentences then is text.
    private const int DeepestSplit = 2;

    /// <param name="isFirst">Nothing stands above it on its page.</param>
    public static IEnumerable<Grid> Of(LevelStack stack, IReadOnlyList<PrintedWord> words, bool isFirst)
    {
        var lines = AlignedLine.Of(words, isRuled: true);
        var bands = new List<AlignedLine>[stack.Bands];
        for (var i = 0; i < bands.Length; i++)
        {
            bands[i] = [];
        }

        foreach (var line in lines)
        {
            bands[stack.BandOf(line.Box.Center)].Add(line);
        }

        var run = new List<AlignedBand>();
        for (var i = 0; i < bands.Length; i++)
        {
            if (!BetweenTables.Is(bands[i]))
            {
                run.Add(new AlignedBand(stack.Ys[i], stack.Ys[i + 1], bands[i]) { Inner = stack.Inner.Where(line => line.Y > stack.Ys[i] && line.Y < stack.Ys[i + 1]).ToList() });
                continue;
            }

            foreach (var grid in Table(run, stack, isFirst))
            {
                yield return grid;
            }

            (run, isFirst) = ([], false);
        }

        foreach (var grid in Table(run, stack, isFirst))
        {
            yield return grid;
        }
    }

    // The rows of names without amounts that a table of the page before ends with.
    private static Grid? Rest(List<AlignedBand> bands, LevelStack stack) => bands.Count > 0 && bands.TrueForAll(band => band.Lines is [{ Chunks.Count: 1 }])
        ? AlignedGrid.Build(Renumbered(bands), stack.Left, stack.Right, fewest: 1)
        : null;

    // What stands in sentences over several columns parts two tables, too.
    private static IEnumerable<Grid> Table(List<AlignedBand> bands, LevelStack stack, bool isFirst, int depth = 0)
    {
        if (isFirst && Rest(bands, stack) is { } rest)
        {
            return [rest];
        }

        // A single band between two lines may be a page between the lines of its head and foot.
        if (bands.Count < 2 || AlignedGrid.Build(Renumbered(bands), stack.Left, stack.Right) is not { } grid)
        {
            return [];
        }

        var columns = new AlignedColumns(grid.Texts, stack.Left, stack.Right);
        var runs = new List<List<AlignedBand>> { new() };
        foreach (var band in bands)
        {
            if (band.Lines.Any(line => BetweenTables.IsProse(line, columns)))
            {
                runs.Add([]);
            }
            else
            {
                runs[^1].Add(band);
            }
        }

        if (runs.Count == 1)
        {
            return LooksLikeTable.Is(grid) ? [grid] : [];
        }

        return depth == DeepestSplit ? [] : runs.SelectMany((run, index) => Table(run, stack, isFirst && index == 0, depth + 1));
    }

    private static List<AlignedBand> Renumbered(List<AlignedBand> bands)
    {
        var lines = AlignedLines.Numbered(bands.SelectMany(band => band.Lines));
        var next = 0;
        var numbered = new List<AlignedBand>();
        foreach (var band in bands)
        {
            numbered.Add(band with { Lines = lines.Skip(next).Take(band.Lines.Count).ToList() });
            next += band.Lines.Count;
        }

        return numbered;
    }
}
