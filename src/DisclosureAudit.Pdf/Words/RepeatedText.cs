namespace DisclosureAudit.Pdf.Words;

/// <summary>Counts over all pages what may be a watermark.</summary>
internal sealed class RepeatedText
{
    /// <summary>Pages it takes; in a file of fewer pages, all of them, but never one.</summary>
    private const int Pages = 3;
    private const int FewestPages = 2;

    /// <summary>Candidates remembered: a mark is among the first, and a hostile file costs no more memory.</summary>
    private const int Most = 20_000;

    private readonly Dictionary<RepeatedPlace, (int Pages, int LastPage, bool IsOverText)> seen = [];
    private int pages;

    public void AddPage(IEnumerable<(RepeatedPlace Place, bool IsOverText)> candidates)
    {
        pages++;
        foreach (var (place, isOverText) in candidates)
        {
            if (seen.TryGetValue(place, out var before))
            {
                seen[place] = (before.Pages + (before.LastPage == pages ? 0 : 1), pages, before.IsOverText || isOverText);
            }
            else if (seen.Count < Most)
            {
                seen[place] = (1, pages, isOverText);
            }
        }
    }

    /// <summary>Repeated, and somewhere across other text: headers and footers keep clear of it.</summary>
    public bool Contains(RepeatedPlace place) =>
        seen.TryGetValue(place, out var found) && found.IsOverText && found.Pages >= Math.Max(FewestPages, Math.Min(Pages, pages));
}
