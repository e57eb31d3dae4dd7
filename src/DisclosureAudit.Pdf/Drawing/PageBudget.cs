using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace DisclosureAudit.Pdf.Drawing;

/// <summary>What a page has taken so far of what <see cref="PdfLimits"/> allows it.</summary>
internal sealed class PageBudget(PdfLimits limits, CancellationToken cancellation)
{
    /// <summary>A clock is read once in so many steps; a step takes far less than a microsecond.</summary>
    private const int StepsBetweenLooks = 4096;

    private readonly long start = Stopwatch.GetTimestamp();
    private PdfProblemException? passed;
    private int operators;
    private int glyphs;
    private int steps;
    private long bytes;

    public PdfLimits Limits => limits;

    /// <summary>Whether a problem is a limit of the page, which ends it, and not one of its parts.</summary>
    public bool IsPassed(PdfProblemException problem) => ReferenceEquals(problem, passed);

    public void AddOperator()
    {
        if (++operators > limits.Operators)
        {
            Pass(PdfProblem.TooLarge, $"over {limits.Operators} operators on a page");
        }
    }

    public void AddGlyph()
    {
        if (++glyphs > limits.Glyphs)
        {
            Pass(PdfProblem.TooLarge, $"over {limits.Glyphs} glyphs on a page");
        }
    }

    public void AddBytes(int count)
    {
        bytes += count;
        if (bytes > limits.PageStreamBytes)
        {
            Pass(PdfProblem.TooLarge, $"content streams of over {limits.PageStreamBytes} bytes");
        }
    }

    /// <summary>Something small was done; now and then the time is looked at.</summary>
    public void Step()
    {
        if (++steps >= StepsBetweenLooks)
        {
            steps = 0;
            Look();
        }
    }

    public void Look()
    {
        cancellation.ThrowIfCancellationRequested();
        if (Stopwatch.GetElapsedTime(start) >= limits.PageTime)
        {
            Pass(PdfProblem.TooSlow, $"a page of over {limits.PageTime.TotalSeconds:F0} seconds");
        }
    }

    [DoesNotReturn]
    public void Pass(PdfProblem problem, string detail)
    {
        passed = new PdfProblemException(problem, detail);
        throw passed;
    }
}
