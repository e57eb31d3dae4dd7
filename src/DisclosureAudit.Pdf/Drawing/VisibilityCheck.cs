using System.Runtime.InteropServices;

namespace DisclosureAudit.Pdf.Drawing;

/// <summary>Finds the glyphs that are there and cannot be seen: of the colour of what is below them, or painted over.</summary>
internal sealed class VisibilityCheck
{
    private const int Paper = 0xFFFFFF;

    /// <summary>So many of 255 levels no eye tells apart.</summary>
    private const int Indistinct = 8;

    /// <summary>By so much a cover may miss the box of a glyph, whose ink never fills it.</summary>
    private const double Slack = 0.05;
    private const int Bands = 64;

    private readonly List<Backdrop> backdrops;
    private readonly List<int>[] bands = new List<int>[Bands];
    private readonly double bandHeight;

    private VisibilityCheck(List<Backdrop> backdrops, double height)
    {
        this.backdrops = backdrops;
        bandHeight = height > 0 ? height / Bands : 1;
        for (var index = 0; index < backdrops.Count; index++)
        {
            var last = Band(backdrops[index].Box.Bottom);
            for (var band = Band(backdrops[index].Box.Top); band <= last; band++)
            {
                (bands[band] ??= []).Add(index);
            }
        }
    }

    public static void Apply(PageCanvas canvas, double height, PageBudget budget)
    {
        var check = new VisibilityCheck(canvas.Backdrops, height);
        foreach (ref var glyph in CollectionsMarshal.AsSpan(canvas.Glyphs))
        {
            if (glyph.Visibility == Visibility.Visible)
            {
                var visibility = check.Of(glyph, canvas.UnsureGlyphs.Contains(glyph.Order), budget);
                if (visibility != Visibility.Visible)
                {
                    glyph = glyph with { Visibility = visibility };
                }
            }
        }
    }

    /// <summary>Looks at what is painted near the glyph, the last first: what covers it, then what it stands on.</summary>
    private Visibility Of(in Glyph glyph, bool isUnsure, PageBudget budget)
    {
        var (x, y) = ((glyph.Box.Left + glyph.Box.Right) / 2, (glyph.Box.Top + glyph.Box.Bottom) / 2);
        var near = bands[Band(y)];
        for (var index = (near?.Count ?? 0) - 1; index >= 0; index--)
        {
            budget.Step();
            var backdrop = backdrops[near![index]];
            if (backdrop.Order > glyph.Order)
            {
                if (backdrop.IsOpaque && Covers(backdrop.Box, glyph.Ink))
                {
                    return Visibility.Covered;
                }
            }
            else if (isUnsure)
            {
                return Visibility.Visible;
            }
            else if (backdrop.Box.Left <= x && backdrop.Box.Right >= x && backdrop.Box.Top <= y && backdrop.Box.Bottom >= y)
            {
                return backdrop.Color != Backdrop.Unknown && IsAlike(backdrop.Color, glyph.Color) ? Visibility.BackgroundColor : Visibility.Visible;
            }
        }

        return !isUnsure && IsAlike(Paper, glyph.Color) ? Visibility.BackgroundColor : Visibility.Visible;
    }

    private static bool Covers(in Box cover, in Box ink) =>
        cover.Left <= ink.Left + Slack && cover.Right >= ink.Right - Slack && cover.Top <= ink.Top + Slack && cover.Bottom >= ink.Bottom - Slack;

    private static bool IsAlike(int a, int b) => Near(a >> 16, b >> 16) && Near(a >> 8 & 0xFF, b >> 8 & 0xFF) && Near(a & 0xFF, b & 0xFF);

    private static bool Near(int a, int b) => Math.Abs(a - b) <= Indistinct;

    private int Band(double y) => (int)Math.Clamp(y / bandHeight, 0, Bands - 1);
}
