
namespace DisclosureAudit.Read;

/// <summary>The lines of a document's pages, in reading order.</summary>
public static class PrintedText
{
    public static SourceText Of(IPageSource source, CancellationToken cancellation = default)
    {
        var lines = new List<SourceLine>();
        var problems = new PageProblems();
        foreach (var page in source.Pages(cancellation))
        {
            problems.Add(page);
            foreach (var line in page.Lines)
            {
                lines.Add(new SourceLine(lines.Count + 1, line.Text, line.Kind, page.Number));
            }
        }

        return problems.TellIn(new SourceText(lines, source.Sha256, source.Bytes, source.PageCount) { IsPrinted = true });
    }
}
