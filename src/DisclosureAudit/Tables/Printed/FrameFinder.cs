using DisclosureAudit.Read;

namespace DisclosureAudit.Tables.Printed;

/// <summary>Finds drawn tables: level and upright lines that touch each other, all lines of a table together.</summary>
internal static class FrameFinder
{
    // In hundredths of a point. Lines that touch may miss each other by the width of a border.
    private const int Touch = 250;

    // No page of a real disclosure has over 600 lines; more are a drawing.
    private const int MostLines = 6000;

    public static IReadOnlyList<Frame> Find(IReadOnlyList<RulingLine> rulings)
    {
        var levels = rulings.Where(line => line.IsLevel).ToArray();
        var uprights = rulings.Where(line => !line.IsLevel).OrderBy(line => line.Position).ToArray();
        return rulings.Count > MostLines || uprights.Length == 0
            ? []
            : Groups(levels, uprights).Select(group => FrameBuilder.Build(group.Levels, group.Uprights)).OfType<Frame>().Concat(UprightFrames.Find(uprights, levels)).ToList();
    }

    private static IEnumerable<(List<RulingLine> Levels, List<RulingLine> Uprights)> Groups(RulingLine[] levels, RulingLine[] uprights)
    {
        var sets = new DisjointSets(levels.Length + uprights.Length);
        var places = uprights.Select(line => line.Position).ToArray();
        for (var i = 0; i < levels.Length; i++)
        {
            var level = levels[i];
            for (var j = FirstAtOrBeyond(places, level.Start - Touch); j < uprights.Length && places[j] <= level.End + Touch; j++)
            {
                if (level.Position >= uprights[j].Start - Touch && level.Position <= uprights[j].End + Touch)
                {
                    sets.Join(i, levels.Length + j);
                }
            }
        }

        return Enumerable.Range(0, levels.Length + uprights.Length)
            .GroupBy(sets.Find)
            .Select(group => (
                group.Where(index => index < levels.Length).Select(index => levels[index]).ToList(),
                group.Where(index => index >= levels.Length).Select(index => uprights[index - levels.Length]).ToList()));
    }

    private static int FirstAtOrBeyond(int[] places, int least)
    {
        var (low, high) = (0, places.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = places[middle] < least ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
