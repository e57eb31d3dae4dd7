using DisclosureAudit.Pdf.Syntax;

namespace DisclosureAudit.Pdf;

/// <summary>A page of a file (7.7.3.3) with what it inherits from the page tree.</summary>
public sealed class PageDictionary
{
    private readonly PageNode node;
    private readonly ObjectStore store;
    private readonly PdfLimits limits;

    internal PageDictionary(PageNode node, ObjectStore store, PdfLimits limits)
    {
        this.node = node;
        this.store = store;
        this.limits = limits;
    }

    public PdfDictionary Dictionary => node.Dictionary;

    /// <summary>The resources; empty when there are none.</summary>
    public PdfDictionary Resources => node.Inherited("Resources") as PdfDictionary ?? new PdfDictionary(store, new Dictionary<string, PdfObject>());

    public PdfRectangle MediaBox => PdfRectangle.Of(node.Inherited("MediaBox") as PdfArray) ?? PdfRectangle.Letter;

    /// <summary>What of the media box is shown.</summary>
    public PdfRectangle CropBox => PdfRectangle.Of(node.Inherited("CropBox") as PdfArray)?.Intersect(MediaBox) ?? MediaBox;

    /// <summary>Degrees clockwise: 0, 90, 180 or 270.</summary>
    public int Rotate
    {
        get
        {
            var degrees = ((node.Inherited("Rotate") as PdfNumber)?.Integer ?? 0) % 360;
            return degrees % 90 == 0 ? (degrees + 360) % 360 : 0;
        }
    }

    /// <summary>The size of a unit of user space, in 1/72 inch.</summary>
    public double UserUnit => Dictionary.Number("UserUnit") is > 0 and var unit ? unit : 1;

    /// <summary>The content of the page; made anew at each call.</summary>
    public PageContents Contents() => new ContentJoiner(store, limits).Join(Dictionary);
}
