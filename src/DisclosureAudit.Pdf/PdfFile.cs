using DisclosureAudit.Pdf.Syntax;

namespace DisclosureAudit.Pdf;

/// <summary>A PDF file: its trailer, its catalogue and its pages (ISO 32000-1, 7.5 and 7.7).</summary>
public sealed class PdfFile
{
    /// <summary>How far into a file its header may be (Annex H, note 13).</summary>
    private const int HeaderRange = 1024;

    private PdfFile(ObjectStore store, IReadOnlyList<PageDictionary> pages)
    {
        Store = store;
        Trailer = store.Trailer;
        Catalog = store.Catalog;
        Pages = pages;
    }

    /// <summary>Follows references and undoes streams of the file.</summary>
    public IObjectSource Objects => Store;

    internal ObjectStore Store { get; }

    public PdfDictionary Trailer { get; }

    /// <summary>The catalogue; empty in a file so damaged that none is left.</summary>
    public PdfDictionary Catalog { get; }

    public IReadOnlyList<PageDictionary> Pages { get; }

    /// <exception cref="PdfProblemException">No page of the file can be reached.</exception>
    public static PdfFile Open(ReadOnlyMemory<byte> bytes, PdfLimits limits)
    {
        if (bytes.IsEmpty)
        {
            throw new PdfProblemException(PdfProblem.Empty, "a file of no bytes");
        }

        if (bytes.Length > limits.FileBytes)
        {
            throw new PdfProblemException(PdfProblem.TooLarge, $"a file of over {limits.FileBytes} bytes");
        }

        // Offsets count from the header, whatever a mail gateway or a web server put before it.
        var header = bytes.Span[..Math.Min(bytes.Length, HeaderRange)].IndexOf("%PDF-"u8);
        var store = new ObjectStore(bytes[Math.Max(header, 0)..], limits);
        if (header < 0 && store.IsEmpty)
        {
            throw new PdfProblemException(PdfProblem.NotPdf, "neither the header of a PDF nor an object of one");
        }

        var pages = FindPages(store, limits);
        return new PdfFile(store, pages.ConvertAll(page => new PageDictionary(page, store, limits)));
    }

    private static List<PageNode> FindPages(ObjectStore store, PdfLimits limits)
    {
        var pages = PageTree.Walk(store, limits);
        if (!store.IsRebuilt && pages.Count < Math.Max(1, PageTree.StatedCount(store)))
        {
            // A cross-reference may be sound and lack objects, and nothing else tells so.
            store.Rebuild();
            var found = PageTree.Walk(store, limits);
            pages = found.Count >= pages.Count ? found : pages;
        }

        pages = pages.Count > 0 ? pages : PageTree.Collect(store, limits);
        return pages.Count > 0 ? pages : throw new PdfProblemException(PdfProblem.NoPages, "no page in the file");
    }
}
