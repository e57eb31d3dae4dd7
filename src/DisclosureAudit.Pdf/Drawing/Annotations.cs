using DisclosureAudit.Pdf.Syntax;

namespace DisclosureAudit.Pdf.Drawing;

/// <summary>Paints the normal appearances of the annotations of a page, form fields among them (12.5.5).</summary>
internal sealed class Annotations(FormPainter forms, GraphicsStack states, DrawingCache cache, PageBudget budget, ProblemList problems)
{
    /// <summary>Hidden and NoView (12.5.3).</summary>
    private const int Unseen = 0x02 | 0x20;

    public void Paint(PdfDictionary page, in PageSpace space, ResourceScope resources)
    {
        var annotations = page.Array("Annots");
        for (var index = 0; index < (annotations?.Count ?? 0); index++)
        {
            budget.Step();
            states.Start(space);
            try
            {
                Paint(annotations![index] as PdfDictionary, resources);
            }
            catch (PdfProblemException problem) when (!budget.IsPassed(problem))
            {
                problems.Add(problem);
                budget.Look();
            }
        }
    }

    private void Paint(PdfDictionary? annotation, ResourceScope resources)
    {
        if (annotation is not null && IsShown(annotation) && Appearance(annotation) is { } stream)
        {
            Place(cache.XObject(stream), PdfRectangle.Of(annotation.Array("Rect")), resources);
        }
    }

    private bool IsShown(PdfDictionary annotation) =>
        ((annotation.Integer("F") ?? 0) & Unseen) == 0
        && annotation.Name("Subtype") is not ("Popup" or "Link")
        && !cache.OptionalContent.IsHidden(annotation.Dictionary("OC"));

    /// <summary>The only appearance, or that of the present state.</summary>
    private static PdfStream? Appearance(PdfDictionary annotation) => annotation.Dictionary("AP")?["N"] switch
    {
        PdfStream only => only,
        PdfDictionary all when annotation.Name("AS") is { } state => all.Stream(state),
        _ => null,
    };

    /// <summary>The algorithm of 12.5.5: the box of the appearance, once its matrix is applied, is fitted to the rectangle.</summary>
    private void Place(XObject form, PdfRectangle? place, ResourceScope resources)
    {
        if (!form.IsForm || form.Bounds is not { } bounds || place is not { } rectangle)
        {
            return;
        }

        var box = form.Matrix.Around(bounds.Left, bounds.Bottom, bounds.Right, bounds.Top);
        var (across, up) = (rectangle.Width / box.Width, rectangle.Height / box.Height);
        var fit = new Matrix(across, 0, 0, up, rectangle.Left - (box.Left * across), rectangle.Bottom - (box.Top * up));
        states.Current.Ctm = fit.Then(states.Current.Ctm);
        forms.Paint(form, resources);
    }
}
