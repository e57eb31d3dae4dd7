using DisclosureAudit.Findings;

namespace DisclosureAudit.Read;

/// <summary>What a page shows, turned upright; widths and heights in hundredths of a point.</summary>
/// <param name="Number">Counts from 1.</param>
/// <param name="Lines">In reading order: what is seen and level, turned text, then hidden text and watermarks.</param>
public sealed record PrintedPage(int Number, int Width, int Height, IReadOnlyList<PrintedLine> Lines, IReadOnlyList<RulingLine> Rulings)
{
    /// <summary>What of the page could not be read, and why.</summary>
    public IReadOnlyList<Sentence> Problems { get; init; } = [];

    /// <summary>A picture, or a page that could not be reached: nothing of it is here.</summary>
    public bool IsUnread { get; init; }

    /// <summary>Something of it could not be reached: words may be missing that nothing here tells of.</summary>
    public bool IsBroken { get; init; }
}
