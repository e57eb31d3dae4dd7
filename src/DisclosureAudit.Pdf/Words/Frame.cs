using DisclosureAudit.Pdf.Drawing;

namespace DisclosureAudit.Pdf.Words;

/// <summary>The directions of text at an angle: along its base line, and across it downwards as its reader holds the page.</summary>
internal readonly record struct Frame(int Angle)
{
    private const int Quarter = 90;

    /// <summary>A scan is laid in askew by this much; a watermark is not.</summary>
    private const double Skew = 3;

    public bool IsSlanted => Angle % Quarter != 0;

    public bool IsLevel => Angle % (2 * Quarter) == 0;

    public static Frame Of(double angle)
    {
        var quarters = Math.Round(angle / Quarter);
        var snapped = Math.Abs(angle - quarters * Quarter) <= Skew ? quarters * Quarter : Math.Round(angle);
        return new Frame((int)snapped % 360);
    }

    /// <summary>Where a box lies in these directions.</summary>
    public Span Place(Box box, double size)
    {
        var (cos, sin) = Direction();
        var (x, y) = ((box.Left + box.Right) / 2, (box.Top + box.Bottom) / 2);
        var (along, across) = (x * cos - y * sin, x * sin + y * cos);
        var (length, height) = Size(box, size, Math.Abs(cos), Math.Abs(sin));
        return new Span(along - length / 2, along + length / 2, across - height / 2, across + height / 2);
    }

    /// <summary>The point of the page at a place in these directions.</summary>
    public (double X, double Y) Point(double along, double across)
    {
        var (cos, sin) = Direction();
        return (along * cos + across * sin, across * cos - along * sin);
    }

    /// <summary>Of slanted text only the box around it is known: it is taken to be as high as its font.</summary>
    private (double Length, double Height) Size(Box box, double size, double cos, double sin) => IsSlanted
        ? (Math.Max(0, cos >= sin ? (box.Width - size * sin) / cos : (box.Height - size * cos) / sin), size)
        : IsLevel ? (box.Width, box.Height) : (box.Height, box.Width);

    private (double Cos, double Sin) Direction() => Angle switch
    {
        0 => (1, 0),
        90 => (0, 1),
        180 => (-1, 0),
        270 => (0, -1),
        _ => (Math.Cos(Angle * Math.PI / 180), Math.Sin(Angle * Math.PI / 180)),
    };
}
