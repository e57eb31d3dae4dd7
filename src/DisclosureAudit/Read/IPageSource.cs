namespace DisclosureAudit.Read;

/// <summary>A document that is read page by page. The library's own reader stands behind it, and any other may.</summary>
public interface IPageSource
{
    int PageCount { get; }

    /// <summary>Lower-case hex of the document's bytes.</summary>
    string Sha256 { get; }

    /// <summary>How many bytes the document has.</summary>
    long Bytes { get; }

    /// <summary>The pages in their order; one that cannot be read says so, and the others follow.</summary>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    IEnumerable<PrintedPage> Pages(CancellationToken cancellation = default);
}
