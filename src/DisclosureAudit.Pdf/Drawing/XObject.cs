using DisclosureAudit.Pdf.Syntax;

namespace DisclosureAudit.Pdf.Drawing;

/// <summary>A form or an image as content streams paint it (8.8).</summary>
internal sealed class XObject(PdfStream stream, DrawingCache cache)
{
    public PdfStream Stream => stream;

    /// <summary>Appearances of annotations often lack the Subtype.</summary>
    public bool IsForm { get; } = (stream.Dictionary.Name("Subtype") ?? "Form") == "Form";

    public bool IsImage { get; } = stream.Dictionary.Name("Subtype") == "Image";

    /// <summary>From the form to the user space of what paints it (8.10.1).</summary>
    public Matrix Matrix { get; } = Matrix.Of(stream.Dictionary.Array("Matrix")) ?? Matrix.Identity;

    /// <summary>What of a form is seen; null where it does not say.</summary>
    public PdfRectangle? Bounds { get; } = PdfRectangle.Of(stream.Dictionary.Array("BBox"));

    /// <summary>Null where the form uses those of the page.</summary>
    public ResourceScope? Resources { get; } = stream.Dictionary.Dictionary("Resources") is { } own ? cache.Scope(own) : null;

    public bool IsGroup { get; } = stream.Dictionary.Dictionary("Group")?.Name("S") == "Transparency";

    public bool IsMask { get; } = stream.Dictionary["ImageMask"] is PdfBoolean { Value: true };

    /// <summary>Whether an image lets nothing show through: it has no mask of any kind (8.9.6, 11.6.5.3).</summary>
    public bool IsOpaque { get; } = !stream.Dictionary.Raw.ContainsKey("Mask") && !stream.Dictionary.Raw.ContainsKey("SMask")
        && stream.Dictionary.Number("SMaskInData") is not > 0 && stream.Dictionary["ImageMask"] is not PdfBoolean { Value: true };

    /// <summary>Whether its optional content is hidden (8.11.3.3).</summary>
    public bool IsHidden { get; } = cache.OptionalContent.IsHidden(stream.Dictionary.Dictionary("OC"));
}
