namespace DisclosureAudit.Pdf.Drawing;

/// <summary>Makes lines and rectangles of a path that is painted (8.5.3).</summary>
internal sealed class PathPainter(PathBuilder path, GraphicsStack states, PageCanvas canvas)
{
    /// <summary>What is off by less is level, upright or closed: writers round, and a rotation is never exact.</summary>
    private const double AlmostNothing = 0.05;

    /// <summary>Borders are up to 2¼ pt thick.</summary>
    private const double ThickestBorder = 3;

    /// <summary>How far a long line may be off for each point of its length: a tenth of a point in a hundred.</summary>
    private const double Slope = 0.001;

    public void Fill(bool isEvenOdd)
    {
        ref readonly var state = ref states.Current;
        var subpaths = path.Subpaths;
        if (subpaths.Length == 2 && FillFrame(subpaths, isEvenOdd))
        {
            return;
        }

        var allRectangles = true;
        foreach (ref readonly var subpath in subpaths)
        {
            allRectangles &= Rectangle(subpath) is not null;
        }

        foreach (ref readonly var subpath in subpaths)
        {
            if (Rectangle(subpath) is { } box)
            {
                canvas.Fill(box, state, allRectangles);
            }
        }

        if (!allRectangles && !state.IsFillInvisible)
        {
            canvas.Shade(path.Bounds(), state);
        }
    }

    /// <summary>Each straight piece of the path as a line.</summary>
    public void Stroke()
    {
        ref readonly var state = ref states.Current;
        var matrix = state.Ctm;
        // The pen is a circle in user space, hence as wide and as high on the page as these (8.4.3.2).
        var halfWidth = state.LineWidth / 2 * Math.Sqrt((matrix.A * matrix.A) + (matrix.C * matrix.C));
        var halfHeight = state.LineWidth / 2 * Math.Sqrt((matrix.B * matrix.B) + (matrix.D * matrix.D));
        foreach (ref readonly var subpath in path.Subpaths)
        {
            var points = path.Points(subpath);
            for (var index = 1; index < points.Length; index++)
            {
                if (!points[index].IsCurve)
                {
                    Line(points[index - 1], points[index], halfWidth, halfHeight);
                }
            }

            if (subpath.IsClosed && points.Length > 2)
            {
                Line(points[^1], points[0], halfWidth, halfHeight);
            }
        }
    }

    /// <summary>Lets through only what is within the path; of a path that is no rectangle its bounding box (8.5.4).</summary>
    public void Clip() => states.Current.ClipTo(path.Bounds());

    private void Line(in PathPoint from, in PathPoint to, double halfWidth, double halfHeight)
    {
        var box = new Box(Math.Min(from.X, to.X), Math.Min(from.Y, to.Y), Math.Max(from.X, to.X), Math.Max(from.Y, to.Y));
        var isLevel = box.Height <= AlmostNothing + (Slope * box.Width) && box.Height <= box.Width;
        if (isLevel && box.Width > 0)
        {
            var middle = (box.Top + box.Bottom) / 2;
            canvas.Stroke(box with { Top = middle - halfHeight, Bottom = middle + halfHeight }, states.Current);
        }
        else if (box.Height > 0 && box.Width <= AlmostNothing + (Slope * box.Height))
        {
            var middle = (box.Left + box.Right) / 2;
            canvas.Stroke(box with { Left = middle - halfWidth, Right = middle + halfWidth }, states.Current);
        }
    }

    /// <summary>Two rectangles, one within the other, of which the inner is left out (8.5.3.3): the four sides of a frame.</summary>
    private bool FillFrame(ReadOnlySpan<Subpath> subpaths, bool isEvenOdd)
    {
        if (Rectangle(subpaths[0]) is not { } outer || Rectangle(subpaths[1]) is not { } inner)
        {
            return false;
        }

        (outer, inner) = outer.Width * outer.Height >= inner.Width * inner.Height ? (outer, inner) : (inner, outer);
        var isHole = isEvenOdd || Turn(path.Points(subpaths[0])) * Turn(path.Points(subpaths[1])) < 0;
        if (!isHole || inner.Left < outer.Left || inner.Right > outer.Right || inner.Top < outer.Top || inner.Bottom > outer.Bottom)
        {
            return false;
        }

        ref readonly var state = ref states.Current;
        canvas.Fill(outer with { Bottom = inner.Top }, state, isOpaque: true);
        canvas.Fill(outer with { Top = inner.Bottom }, state, isOpaque: true);
        canvas.Fill(new Box(outer.Left, inner.Top, inner.Left, inner.Bottom), state, isOpaque: true);
        canvas.Fill(new Box(inner.Right, inner.Top, outer.Right, inner.Bottom), state, isOpaque: true);
        return true;
    }

    /// <summary>Which way around a rectangle goes: the sign of its area.</summary>
    private static double Turn(ReadOnlySpan<PathPoint> points) =>
        ((points[1].X - points[0].X) * (points[2].Y - points[1].Y)) - ((points[1].Y - points[0].Y) * (points[2].X - points[1].X));

    /// <summary>The upright rectangle that a part of the path is, whether it is closed or not: to be filled it is closed (8.5.3.3.1).</summary>
    private Box? Rectangle(in Subpath subpath)
    {
        var points = path.Points(subpath);
        if (subpath.IsCurved)
        {
            return null;
        }

        if (points.Length == 5 && IsNear(points[0].X, points[4].X) && IsNear(points[0].Y, points[4].Y))
        {
            points = points[..4];
        }

        if (points.Length != 4)
        {
            return null;
        }

        var (a, b, c, d) = (points[0], points[1], points[2], points[3]);
        var isUpright = (IsNear(a.X, b.X) && IsNear(b.Y, c.Y) && IsNear(c.X, d.X) && IsNear(d.Y, a.Y))
            || (IsNear(a.Y, b.Y) && IsNear(b.X, c.X) && IsNear(c.Y, d.Y) && IsNear(d.X, a.X));
        return isUpright || IsMitred(a, b, c, d) || IsMitred(b, c, d, a) ? PathBuilder.Around(points) : null;
    }

    /// <summary>A border whose ends are cut aslant, to meet the borders across: two sides are parallel and no farther apart than a line is thick.</summary>
    private static bool IsMitred(in PathPoint a, in PathPoint b, in PathPoint c, in PathPoint d) =>
        (IsNear(a.Y, b.Y) && IsNear(c.Y, d.Y) && IsBorder(Math.Abs(a.Y - c.Y), a.X, b.X, c.X, d.X))
        || (IsNear(a.X, b.X) && IsNear(c.X, d.X) && IsBorder(Math.Abs(a.X - c.X), a.Y, b.Y, c.Y, d.Y));

    // An end is cut at half a right angle: it is off by no more than the border is thick.
    private static bool IsBorder(double thickness, double a, double b, double c, double d) =>
        thickness <= ThickestBorder
        && Math.Abs(a - d) <= thickness + AlmostNothing
        && Math.Abs(b - c) <= thickness + AlmostNothing
        && Math.Min(Math.Abs(a - b), Math.Abs(c - d)) > thickness;

    private static bool IsNear(double a, double b) => Math.Abs(a - b) <= AlmostNothing;
}
