using DisclosureAudit.Findings;

namespace DisclosureAudit.Read;

/// <summary>What of a document could not be read, while its pages come in.</summary>
internal sealed class PageProblems
{
    private readonly List<Sentence> sentences = [];
    private readonly List<int> unread = [];
    private readonly List<int> broken = [];

    public void Add(PrintedPage page)
    {
        sentences.AddRange(page.Problems);
        if (page.IsUnread)
        {
            unread.Add(page.Number);
        }
        else if (page.IsBroken)
        {
            broken.Add(page.Number);
        }
    }

    public SourceText TellIn(SourceText source) => source with { Problems = sentences, UnreadPages = unread, BrokenPages = broken };
}
