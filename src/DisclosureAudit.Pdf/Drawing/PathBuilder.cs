using System.Runtime.InteropServices;

namespace DisclosureAudit.Pdf.Drawing;

/// <summary>The current path (8.5.2), its points on the page.</summary>
internal sealed class PathBuilder
{
    private readonly List<PathPoint> points = new(64);
    private readonly List<Subpath> subpaths = new(16);

    public ReadOnlySpan<Subpath> Subpaths => CollectionsMarshal.AsSpan(subpaths);

    public bool IsEmpty => points.Count == 0;

    public ReadOnlySpan<PathPoint> Points(in Subpath subpath) => CollectionsMarshal.AsSpan(points).Slice(subpath.Start, subpath.Count);

    public void Clear()
    {
        points.Clear();
        subpaths.Clear();
    }

    public void Move(double x, double y)
    {
        // Of moves one after the other only the last counts (8.5.2.1).
        if (subpaths.Count > 0 && subpaths[^1] is { Count: 1, IsClosed: false })
        {
            points[^1] = new PathPoint(x, y, false);
            return;
        }

        subpaths.Add(new Subpath(points.Count, 1, false, false));
        points.Add(new PathPoint(x, y, false));
    }

    public void Line(double x, double y) => Add(x, y, isCurve: false);

    public void Curve(double x1, double y1, double x2, double y2, double x3, double y3)
    {
        Add(x1, y1, isCurve: true);
        Add(x2, y2, isCurve: true);
        Add(x3, y3, isCurve: true);
    }

    /// <summary>A curve whose first control point is where the path has come to.</summary>
    public void Curve(double x2, double y2, double x3, double y3)
    {
        Add(x2, y2, isCurve: true);
        Add(x3, y3, isCurve: true);
    }

    public void Close()
    {
        if (subpaths.Count > 0)
        {
            CollectionsMarshal.AsSpan(subpaths)[^1].IsClosed = true;
        }
    }

    public void Rectangle(in Matrix matrix, double x, double y, double width, double height)
    {
        Move(matrix.X(x, y), matrix.Y(x, y));
        Line(matrix.X(x + width, y), matrix.Y(x + width, y));
        Line(matrix.X(x + width, y + height), matrix.Y(x + width, y + height));
        Line(matrix.X(x, y + height), matrix.Y(x, y + height));
        Close();
    }

    /// <summary>The box around the whole path.</summary>
    public Box Bounds() => Around(CollectionsMarshal.AsSpan(points));

    public static Box Around(ReadOnlySpan<PathPoint> points)
    {
        var box = GraphicsState.Nothing;
        foreach (ref readonly var point in points)
        {
            box = new Box(Math.Min(box.Left, point.X), Math.Min(box.Top, point.Y), Math.Max(box.Right, point.X), Math.Max(box.Bottom, point.Y));
        }

        return box;
    }

    private void Add(double x, double y, bool isCurve)
    {
        if (subpaths.Count == 0)
        {
            // A line from nowhere: viewers let it start the path.
            Move(x, y);
            return;
        }

        if (subpaths[^1].IsClosed)
        {
            // After h the path goes on from where the closed part began.
            var start = points[subpaths[^1].Start];
            Move(start.X, start.Y);
        }

        ref var last = ref CollectionsMarshal.AsSpan(subpaths)[^1];
        last.Count++;
        last.IsCurved |= isCurve;
        points.Add(new PathPoint(x, y, isCurve));
    }
}
