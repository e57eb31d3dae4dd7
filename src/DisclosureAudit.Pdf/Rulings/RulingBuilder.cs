using DisclosureAudit.Pdf.Drawing;

namespace DisclosureAudit.Pdf.Rulings;

/// <summary>Finds the rulings among what a page paints.</summary>
internal static class RulingBuilder
{
    /// <summary>A filled rectangle thinner than this is a line: the thickest border of a table is 2¼ pt, the lowest cell about 6 pt.</summary>
    private const double ThickestLine = 3;

    /// <summary>What is small and not this much longer than wide has no direction of its own.</summary>
    private const double DashRatio = 2;

    /// <summary>From here on a colour cannot be told from the paper.</summary>
    private const int NearWhite = 0xF0;

    /// <summary>A fill of this share of both sides of a page is its background.</summary>
    private const double BackgroundShare = 0.95;

    public static IReadOnlyList<RulingLine> Build(PageDrawing page, CancellationToken cancellation = default)
    {
        var level = new RulingMerger(isHorizontal: true);
        var upright = new RulingMerger(isHorizontal: false);
        foreach (var painted in page.Boxes)
        {
            cancellation.ThrowIfCancellationRequested();
            if (IsNearWhite(painted.Color))
            {
                continue;
            }

            if (painted.IsStroke || Math.Min(painted.Box.Width, painted.Box.Height) < ThickestLine)
            {
                AddLine(painted, level, upright);
            }
            else if (painted.Box.Width < BackgroundShare * page.Width || painted.Box.Height < BackgroundShare * page.Height)
            {
                AddEdges(painted, level, upright);
            }
        }

        return [.. level.Merge(), .. upright.Merge()];
    }

    public static bool IsNearWhite(int color) => (color >> 16 & 0xFF) >= NearWhite && (color >> 8 & 0xFF) >= NearWhite && (color & 0xFF) >= NearWhite;

    /// <summary>A dot is a piece of either: what it belongs to shows when pieces are merged.</summary>
    private static void AddLine(PaintedBox painted, RulingMerger level, RulingMerger upright)
    {
        var box = painted.Box;
        var (shorter, longer) = (Math.Min(box.Width, box.Height), Math.Max(box.Width, box.Height));
        var isDot = longer < ThickestLine && longer < DashRatio * shorter;
        if (isDot || box.Width >= box.Height)
        {
            level.Add(new RulingLine(true, (box.Top + box.Bottom) / 2, box.Left, box.Right, box.Height, painted.Color));
        }

        if (isDot || box.Width < box.Height)
        {
            upright.Add(new RulingLine(false, (box.Left + box.Right) / 2, box.Top, box.Bottom, box.Width, painted.Color));
        }
    }

    private static void AddEdges(PaintedBox painted, RulingMerger level, RulingMerger upright)
    {
        var box = painted.Box;
        level.Add(new RulingLine(true, box.Top, box.Left, box.Right, 0, painted.Color, IsEdge: true));
        level.Add(new RulingLine(true, box.Bottom, box.Left, box.Right, 0, painted.Color, IsEdge: true));
        upright.Add(new RulingLine(false, box.Left, box.Top, box.Bottom, 0, painted.Color, IsEdge: true));
        upright.Add(new RulingLine(false, box.Right, box.Top, box.Bottom, 0, painted.Color, IsEdge: true));
    }
}
