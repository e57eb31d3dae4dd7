using DisclosureAudit.Pdf.Syntax;

namespace DisclosureAudit.Pdf.Drawing;

/// <summary>The named resources of a content stream (7.8.3).</summary>
internal sealed class ResourceScope
{
    private readonly NamedCache<LoadedFont> fonts;
    private readonly NamedCache<ColorSpace> colorSpaces;
    private readonly NamedCache<ExternalState?> states;
    private readonly NamedCache<XObject?> xObjects;
    private readonly NamedCache<PdfDictionary?> properties;

    public ResourceScope(PdfDictionary resources, DrawingCache cache)
    {
        fonts = new(name => resources.Dictionary("Font")?.Dictionary(name) is { } font ? cache.Font(font) : cache.MissingFont);
        colorSpaces = new(name => ColorSpaces.Named(name, resources.Dictionary("ColorSpace")));
        states = new(name => resources.Dictionary("ExtGState")?.Dictionary(name) is { } state ? new ExternalState(state, cache) : null);
        xObjects = new(name => resources.Dictionary("XObject")?.Stream(name) is { } stream ? cache.XObject(stream) : null);
        properties = new(name => resources.Dictionary("Properties")?.Dictionary(name));
    }

    public LoadedFont Font(ReadOnlySpan<byte> name) => fonts.Find(name);

    public ColorSpace ColorSpace(ReadOnlySpan<byte> name) => colorSpaces.Find(name);

    public ExternalState? State(ReadOnlySpan<byte> name) => states.Find(name);

    public XObject? XObject(ReadOnlySpan<byte> name) => xObjects.Find(name);

    public PdfDictionary? Properties(ReadOnlySpan<byte> name) => properties.Find(name);
}
