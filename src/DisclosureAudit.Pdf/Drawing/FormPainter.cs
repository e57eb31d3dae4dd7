using DisclosureAudit.Pdf.Syntax;

namespace DisclosureAudit.Pdf.Drawing;

/// <summary>Paints forms and images (8.8 to 8.10).</summary>
internal sealed class FormPainter(ContentInterpreter interpreter, DrawingCache cache, DrawingTools tools, PageBudget budget, ProblemList problems)
{
    private readonly List<PdfStream> open = [];
    private readonly GraphicsStack states = tools.States;
    private readonly PageCanvas canvas = tools.Canvas;

    /// <param name="resources">Those of the content that paints it.</param>
    public void Paint(XObject xObject, ResourceScope resources)
    {
        if (xObject.IsHidden)
        {
            return;
        }

        if (xObject.IsImage)
        {
            canvas.Image(states.Current.Ctm.Around(0, 0, 1, 1), states.Current, xObject.IsMask, xObject.IsOpaque);
        }
        else if (xObject.IsForm)
        {
            PaintForm(xObject, resources);
        }
    }

    private void PaintForm(XObject form, ResourceScope resources)
    {
        if (open.Contains(form.Stream))
        {
            throw new PdfProblemException(PdfProblem.Nesting, "a form that paints itself");
        }

        if (open.Count >= budget.Limits.Nesting)
        {
            budget.Pass(PdfProblem.Nesting, $"forms nested over {budget.Limits.Nesting} deep");
        }

        var content = cache.Content(form.Stream, budget);
        if (content.Problem is not null)
        {
            problems.Add(content.Problem);
        }

        Run(form, content.Bytes.Span, form.Resources ?? resources);
    }

    /// <summary>8.10.1: as if between q and Q, in the form's own coordinates, clipped by its box.</summary>
    private void Run(XObject form, ReadOnlySpan<byte> content, ResourceScope resources)
    {
        var (text, floor, depth, outer, marks) = (interpreter.Text.Matrices, states.Floor, states.Depth, canvas.Form, interpreter.Marks.Open());
        states.Save(budget);
        states.Floor = states.Depth;
        open.Add(form.Stream);
        canvas.Form = form.Stream.Number;
        interpreter.Path.Clear();
        Enter(form, ref states.Current);

        interpreter.Run(content, resources);

        interpreter.Marks.Close(marks);
        interpreter.Path.Clear();
        canvas.Form = outer;
        open.RemoveAt(open.Count - 1);
        (states.Floor, interpreter.Text.Matrices) = (floor, text);
        states.RestoreTo(depth);
    }

    private static void Enter(XObject form, ref GraphicsState state)
    {
        state.Ctm = form.Matrix.Then(state.Ctm);
        if (form.Bounds is { } bounds)
        {
            state.ClipTo(state.Ctm.Around(bounds.Left, bounds.Bottom, bounds.Right, bounds.Top));
        }

        if (form.IsGroup)
        {
            state.EnterGroup();
        }
    }
}
