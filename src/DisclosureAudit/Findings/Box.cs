using System.Globalization;

namespace DisclosureAudit.Findings;

/// <summary>An upright box on a page as it is seen, in hundredths of a point (1/7200 inch), origin top left, y downwards.</summary>
public readonly record struct Box(int Left, int Top, int Right, int Bottom)
{
    public int Width => Right - Left;
    public int Height => Bottom - Top;
    public int Middle => (Left + Right) / 2;
    public int Center => (Top + Bottom) / 2;

    public Box Union(Box other) =>
        new(Math.Min(Left, other.Left), Math.Min(Top, other.Top), Math.Max(Right, other.Right), Math.Max(Bottom, other.Bottom));

    /// <summary>“x0 y0 x1 y1” in points.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Left / 100m:0.##} {Top / 100m:0.##} {Right / 100m:0.##} {Bottom / 100m:0.##}");
}
