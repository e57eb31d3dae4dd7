using DisclosureAudit.Findings;
using DisclosureAudit.Read;

namespace DisclosureAudit.Benchmarks.Injection;

/// <summary>The pages of a PDF, read once; some of their words may be changed.</summary>
/// <param name="changes">Page, box and new text of each word that is changed.</param>
internal sealed class ChangedPages(IReadOnlyList<PrintedPage> pages, IReadOnlyList<(int Page, Box Box, string Text)> changes) : IPageSource
{
    public int PageCount => pages.Count;
    public string Sha256 => "";
    public long Bytes => 0;

    public IEnumerable<PrintedPage> Pages(CancellationToken cancellation = default) => pages.Select(page =>
        changes.Any(change => change.Page == page.Number) ? page with { Lines = page.Lines.Select(line => Changed(page.Number, line)).ToList() } : page);

    private PrintedLine Changed(int page, PrintedLine line) => line with
    {
        Words = line.Words.Select(word => changes.Where(change => change.Page == page && change.Box == word.Box).Select(change => word with { Text = change.Text }).FirstOrDefault(word)).ToList(),
    };
}
