using DisclosureAudit.Findings;

namespace DisclosureAudit.Read;

/// <summary>Words beside each other in reading order.</summary>
/// <param name="IsTurned">It does not read from left to right; its words do, in their own direction.</param>
public sealed record PrintedLine(IReadOnlyList<PrintedWord> Words, LineKind Kind, bool IsTurned = false)
{
    public string Text => WordText.Join(Words);

    public Box Box => Words.Select(word => word.Box).Aggregate((all, box) => all.Union(box));
}
