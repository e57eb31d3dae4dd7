using System.Text;
using DisclosureAudit.Findings;
using DisclosureAudit.Read;

namespace DisclosureAudit.Benchmarks.Injection;

/// <summary>A document to put slips into: a text, or a PDF whose pages were read once.</summary>
internal sealed class CleanDocument
{
    private readonly Pipeline pipeline;
    private readonly IReadOnlyList<PrintedPage>? pages;
    private readonly string[] lines = [];

    /// <param name="kind">Where it comes from: made, text, corpus.</param>
    public CleanDocument(Pipeline pipeline, string name, string kind, string text)
    {
        (this.pipeline, Name, Kind, lines) = (pipeline, name, kind, text.Split('\n'));
        Clean = Audit();
    }

    public CleanDocument(Pipeline pipeline, string name, string kind, IReadOnlyList<PrintedPage> pages)
    {
        (this.pipeline, Name, Kind, this.pages) = (pipeline, name, kind, pages);
        Clean = Audit();
    }

    public string Name { get; }
    public string Kind { get; }
    public Audited Clean { get; }
    public string Family => Clean.Document.Family?.Id ?? "(none)";

    /// <summary>The publisher's own slips stand in its tables: which of two is meant could not be told.</summary>
    public bool HasWrongAmounts => Clean.Accusations.Any(pair => pair.Finding is { Severity: Severity.Error, Kind: FindingKind.Total or FindingKind.CrossTable });
    public bool IsText => pages is null;
    public IReadOnlyList<string> Lines => lines;

    public IReadOnlyList<CellSite> Cells => CellSite.In(Clean, pages);

    /// <summary>The document with other text in some cells.</summary>
    public Audited? With(IReadOnlyList<(CellSite Site, string Text)> changes)
    {
        if (pages is not null)
        {
            return Run(() => pipeline.Run(Name, new ChangedPages(pages, changes.Select(change => (change.Site.Page!.Value, change.Site.Word, change.Text)).ToList())));
        }

        var changed = lines.ToArray();
        foreach (var (site, text) in changes)
        {
            var cells = changed[site.Line - 1].Split('\t');
            if (site.Cell >= cells.Length || cells[site.Cell].Trim() != site.Raw)
            {
                return null;
            }

            cells[site.Cell] = text;
            changed[site.Line - 1] = string.Join('\t', cells);
        }

        return With(changed);
    }

    /// <summary>A text with other lines.</summary>
    public Audited? With(IReadOnlyList<string> changed) => Run(() => pipeline.Run(Name, Encoding.UTF8.GetBytes(string.Join('\n', changed))));

    private Audited Audit() => pages is not null ? pipeline.Run(Name, new ChangedPages(pages, [])) : pipeline.Run(Name, Encoding.UTF8.GetBytes(string.Join('\n', lines)));

    // A document without its only line is no document.
    private static Audited? Run(Func<Audited> run)
    {
        try
        {
            return run();
        }
        catch (UnreadableDocumentException)
        {
            return null;
        }
    }
}
