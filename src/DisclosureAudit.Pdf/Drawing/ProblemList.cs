namespace DisclosureAudit.Pdf.Drawing;

/// <summary>What of a page could not be drawn: each reason once, and not without end.</summary>
internal sealed class ProblemList
{
    private const int Most = 20;

    private readonly List<PdfProblemException> problems = [];

    public void Add(PdfProblemException problem)
    {
        if (problems.Count < Most && !problems.Exists(each => each.Problem == problem.Problem && each.Message == problem.Message))
        {
            problems.Add(problem);
        }
    }

    public IReadOnlyList<PdfProblemException> ToList() => problems;
}
