namespace DisclosureAudit.Pdf.Words;

/// <summary>A box along and across the direction of text.</summary>
internal readonly record struct Span(double Start, double End, double Top, double Bottom)
{
    public double Length => End - Start;

    public double Height => Bottom - Top;

    public double Center => (Start + End) / 2;

    public double Middle => (Top + Bottom) / 2;
}
