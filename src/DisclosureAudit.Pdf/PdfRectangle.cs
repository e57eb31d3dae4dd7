using DisclosureAudit.Pdf.Syntax;

namespace DisclosureAudit.Pdf;

/// <summary>A rectangle in the units of default user space, y upwards (ISO 32000-1, 7.9.5).</summary>
public readonly record struct PdfRectangle(double Left, double Bottom, double Right, double Top)
{
    public static readonly PdfRectangle Letter = new(0, 0, 612, 792);

    public double Width => Right - Left;

    public double Height => Top - Bottom;

    /// <summary>What both cover; null when that is no area.</summary>
    public PdfRectangle? Intersect(PdfRectangle other)
    {
        var both = new PdfRectangle(Math.Max(Left, other.Left), Math.Max(Bottom, other.Bottom), Math.Min(Right, other.Right), Math.Min(Top, other.Top));
        return both.Width > 0 && both.Height > 0 ? both : null;
    }

    /// <summary>The rectangle of any two opposite corners; null when that is no area.</summary>
    internal static PdfRectangle? Of(PdfArray? corners)
    {
        if (corners is not { Count: >= 4 } || corners[0] is not PdfNumber x1 || corners[1] is not PdfNumber y1 || corners[2] is not PdfNumber x2 || corners[3] is not PdfNumber y2)
        {
            return null;
        }

        var rectangle = new PdfRectangle(Math.Min(x1.Value, x2.Value), Math.Min(y1.Value, y2.Value), Math.Max(x1.Value, x2.Value), Math.Max(y1.Value, y2.Value));
        return rectangle.Width > 0 && rectangle.Height > 0 ? rectangle : null;
    }
}
