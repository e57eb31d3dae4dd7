using DisclosureAudit.Pdf.Drawing;

namespace DisclosureAudit.Pdf.Words;

/// <summary>Finds the shown strings whose glyphs stand upright below each other: vertical writing (9.7.4.3).</summary>
internal static class VerticalRuns
{
    /// <summary>In font sizes: how far apart across, and at least how far down.</summary>
    private const double Across = 0.2;
    private const double Down = 0.4;

    public static HashSet<int> Find(IReadOnlyList<Glyph> glyphs)
    {
        var runs = new HashSet<int>();
        for (var i = 1; i < glyphs.Count; i++)
        {
            if (glyphs[i].Run == glyphs[i - 1].Run && IsBelow(glyphs[i - 1], glyphs[i]))
            {
                runs.Add(glyphs[i].Run);
            }
        }

        return runs;
    }

    private static bool IsBelow(Glyph above, Glyph below) =>
        Frame.Of(below.Angle).Angle == 0
        && Math.Abs(Center(above.Box) - Center(below.Box)) <= Across * below.FontSize
        && below.Box.Top - above.Box.Top >= Down * below.FontSize;

    private static double Center(Box box) => (box.Left + box.Right) / 2;
}
