using DisclosureAudit.Findings;
using DisclosureAudit.Read;

namespace DisclosureAudit.Tables.Printed;

/// <summary>A document read from its pages: its lines in reading order, the rows of tables among them, and its tables whole.</summary>
public sealed record PrintedDocument(SourceText Source, IReadOnlyList<RawTable> Tables)
{
    /// <param name="marks">Tells text laid over the pages that does not look like it.</param>
    /// <param name="join">Whether a table that goes on over pages becomes one.</param>
    public static PrintedDocument Of(IPageSource source, LineMarks marks, bool join = true, CancellationToken cancellation = default)
    {
        var lines = new PrintedLines(marks);
        var parts = new List<TablePart>();
        var problems = new List<Sentence>();
        var unread = 0;
        foreach (var page in source.Pages(cancellation))
        {
            problems.AddRange(page.Problems);
            unread += page.IsUnread ? 1 : 0;
            parts.AddRange(PageReader.Read(page, lines));
        }

        var text = new SourceText(lines.All, source.Sha256, source.Bytes, source.PageCount) { IsPrinted = true, Problems = problems, UnreadPages = unread };
        return new PrintedDocument(text, join ? Continuation.Join(AlignedParts.Level(parts)) : parts.ConvertAll(part => part.Table));
    }
}
