namespace DisclosureAudit.Pdf.Drawing;

/// <summary>An upright box in points, y downwards: Top is less than or equal to Bottom.</summary>
public readonly record struct Box(double Left, double Top, double Right, double Bottom)
{
    public double Width => Right - Left;

    public double Height => Bottom - Top;

    /// <summary>What both cover; null when they do not even touch.</summary>
    public Box? Intersect(Box other)
    {
        var both = new Box(Math.Max(Left, other.Left), Math.Max(Top, other.Top), Math.Min(Right, other.Right), Math.Min(Bottom, other.Bottom));
        return both.Width >= 0 && both.Height >= 0 ? both : null;
    }

    public Box Union(Box other) =>
        new(Math.Min(Left, other.Left), Math.Min(Top, other.Top), Math.Max(Right, other.Right), Math.Max(Bottom, other.Bottom));
}
