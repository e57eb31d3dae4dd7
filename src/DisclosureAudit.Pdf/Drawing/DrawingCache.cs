using DisclosureAudit.Pdf.Filters;
using DisclosureAudit.Pdf.Fonts;
using DisclosureAudit.Pdf.Syntax;

namespace DisclosureAudit.Pdf.Drawing;

/// <summary>What the pages of a file share, each read once. Objects of a file are the same object each time they are asked for.</summary>
internal sealed class DrawingCache(PdfFile file, PdfLimits limits)
{
    private const int MostScopes = 500;

    /// <summary>The maps of a made font take a megabyte or two.</summary>
    private const int MostFonts = 400;

    /// <summary>Most forms are small and repeated (a letterhead); what is large is a page of its own.</summary>
    private const int LargestContent = 1 << 18;
    private const int AllContents = 1 << 24;

    private readonly Dictionary<PdfDictionary, LoadedFont> fonts = [];
    private readonly Dictionary<PdfDictionary, ResourceScope> scopes = [];
    private readonly Dictionary<PdfStream, XObject> xObjects = [];
    private readonly Dictionary<PdfStream, Decoded> contents = [];
    private int contentSize;

    public PdfLimits Limits => limits;

    public ObjectParser Parser { get; } = new(file.Objects, limits);

    public OptionalContent OptionalContent => field ??= new OptionalContent(file.Catalog);

    /// <summary>What stands for a font that is not there: a Latin one.</summary>
    public LoadedFont MissingFont => field ??= new LoadedFont(
        Fonts.Font.Load(new PdfDictionary(file.Objects, new Dictionary<string, PdfObject>()), limits),
        new PdfProblemException(PdfProblem.Damaged, "a font that is missing"));

    public ResourceScope Scope(PdfDictionary resources)
    {
        if (!scopes.TryGetValue(resources, out var scope))
        {
            if (scopes.Count >= MostScopes)
            {
                ForgetScopes();
            }

            scopes[resources] = scope = new ResourceScope(resources, this);
        }

        return scope;
    }

    public LoadedFont Font(PdfDictionary dictionary)
    {
        if (!fonts.TryGetValue(dictionary, out var font))
        {
            if (fonts.Count >= MostFonts)
            {
                // Scopes know fonts, too.
                fonts.Clear();
                ForgetScopes();
            }

            fonts[dictionary] = font = Load(dictionary);
        }

        return font;
    }

    public XObject XObject(PdfStream stream)
    {
        if (!xObjects.TryGetValue(stream, out var value))
        {
            // A form that names itself among its resources finds them while it is read: they are looked up later only.
            xObjects[stream] = value = new XObject(stream, this);
        }

        return value;
    }

    /// <summary>The content of a form; what is undone anew is counted by the file, what is known by the page.</summary>
    public Decoded Content(PdfStream stream, PageBudget budget)
    {
        if (contents.TryGetValue(stream, out var content))
        {
            budget.AddBytes(content.Bytes.Length);
            return content;
        }

        content = file.Store.Undo(stream);
        if (content.Bytes.Length <= LargestContent)
        {
            contentSize += content.Bytes.Length;
            if (contentSize > AllContents)
            {
                contents.Clear();
                contentSize = content.Bytes.Length;
            }

            contents[stream] = content;
        }

        return content;
    }

    /// <summary>Forms know scopes, too.</summary>
    private void ForgetScopes()
    {
        scopes.Clear();
        xObjects.Clear();
    }

    private LoadedFont Load(PdfDictionary dictionary)
    {
        try
        {
            return new LoadedFont(Fonts.Font.Load(dictionary, limits), null);
        }
        catch (PdfProblemException problem)
        {
            return new LoadedFont(null, problem);
        }
    }
}
