using DisclosureAudit.Pdf.Syntax;

namespace DisclosureAudit.Pdf;

/// <summary>A node of the page tree with those above it, from which it inherits (7.7.3.4).</summary>
internal sealed class PageNode(PdfDictionary dictionary, PageNode? parent)
{
    public PdfDictionary Dictionary { get; } = dictionary;

    public int Depth { get; } = parent is null ? 0 : parent.Depth + 1;

    /// <summary>The nearest value of a key that a page may have from a node above.</summary>
    public PdfObject Inherited(string key)
    {
        for (var node = this; node is not null; node = node.Above)
        {
            if (node.Dictionary[key] is not PdfNull and var value)
            {
                return value;
            }
        }

        return PdfNull.Instance;
    }

    private PageNode? Above { get; } = parent;
}
