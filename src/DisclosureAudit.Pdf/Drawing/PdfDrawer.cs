namespace DisclosureAudit.Pdf.Drawing;

/// <summary>Draws pages of a file; fonts and forms that pages share are read once. For one thread at a time.</summary>
public sealed class PdfDrawer(PdfFile file, PdfLimits limits)
{
    private readonly DrawingCache cache = new(file, limits);
    private readonly DrawingTools tools = new();

    /// <summary>What the page draws; what of it cannot be read is among its problems.</summary>
    /// <exception cref="PdfProblemException">A limit is passed, the page has no size, or none of its content can be read.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public PageDrawing Draw(PageDictionary page, CancellationToken cancellation)
    {
        var budget = new PageBudget(limits, file.Store.Meter, cancellation);
        var problems = new ProblemList();
        var space = PageSpace.Of(page);
        var canvas = tools.Canvas;
        budget.Look();
        var contents = page.Contents();
        foreach (var problem in contents.Problems)
        {
            problems.Add(problem);
        }

        canvas.Start();
        tools.States.Start(space);
        var interpreter = new ContentInterpreter(cache, tools, budget, problems);
        var resources = cache.Scope(page.Resources);
        interpreter.Run(contents.Bytes.Span, resources);
        interpreter.Marks.EndAll();
        try
        {
            new Annotations(interpreter.Forms, tools.States, cache, budget, problems).Paint(page.Dictionary, space, resources);
        }
        catch (PdfProblemException problem) when (!budget.IsPassed(problem))
        {
            problems.Add(problem);
        }

        if (contents.Bytes.IsEmpty && contents.Problems is [var first, ..] && canvas.Glyphs.Count == 0)
        {
            // Of a page without any of its content nothing is known: it is not an empty one.
            throw first;
        }

        budget.Look();
        VisibilityCheck.Apply(canvas, space.Height, budget);
        return new PageDrawing(space.Width, space.Height, canvas.Glyphs.ToArray(), canvas.Boxes.ToArray(), canvas.Images.ToArray(), problems.ToList());
    }
}
