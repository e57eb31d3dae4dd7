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
        var problems = new PageProblems();
        foreach (var page in source.Pages(cancellation))
        {
            problems.Add(page);
            parts.AddRange(PageReader.Read(page, lines));
        }

        var text = problems.TellIn(new SourceText(lines.All, source.Sha256, source.Bytes, source.PageCount) { IsPrinted = true });
        var tables = join ? Continuation.Join(AlignedParts.Level(parts)) : parts.ConvertAll(part => part.Table);
        return new PrintedDocument(text, tables.Where(table => !IsContents(table)).ToList());
    }

    private static bool IsContents(RawTable table) => Contents.IsContents(table.Header.Concat(table.Rows).Select(row => row.Cells).ToList());
}
