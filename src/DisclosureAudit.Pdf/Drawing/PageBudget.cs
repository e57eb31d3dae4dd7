using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using DisclosureAudit.Pdf.Filters;

namespace DisclosureAudit.Pdf.Drawing;

/// <summary>What a page has taken so far of what <see cref="PdfLimits"/> allows it.</summary>
/// <param name="meter">What undoing streams takes: fonts do so in the middle of a string.</param>
internal sealed class PageBudget(PdfLimits limits, StreamMeter meter, CancellationToken cancellation)
{
    /// <summary>A clock is read once in so many steps; a step takes far less than a microsecond.</summary>
    private const int StepsBetweenLooks = 4096;

    /// <summary>Pages have a dozen, drawings of many layers a hundred.</summary>
    private const int MostFonts = 400;

    private readonly long start = Stopwatch.GetTimestamp();
    private PdfProblemException? passed;
    private int operators;
    private int glyphs;
    private int steps;
    private readonly HashSet<LoadedFont> fonts = [];
    private long bytes = -meter.Bytes;
    private long metered = meter.Bytes;

    public PdfLimits Limits => limits;

    /// <summary>Whether a problem is a limit of the page, which ends it, and not one of its parts.</summary>
    public bool IsPassed(PdfProblemException problem) => ReferenceEquals(problem, passed);

    public void AddOperator()
    {
        if (++operators > limits.Operators)
        {
            Pass(PdfProblem.TooLarge, $"over {limits.Operators} operators on a page");
        }

        LookAtStreams();
    }

    public void AddGlyph()
    {
        if (++glyphs > limits.Glyphs)
        {
            Pass(PdfProblem.TooLarge, $"over {limits.Glyphs} glyphs on a page");
        }

        LookAtStreams();
    }

    public void AddFont(LoadedFont font)
    {
        if (fonts.Add(font) && fonts.Count > MostFonts)
        {
            Pass(PdfProblem.TooLarge, $"over {MostFonts} fonts on a page");
        }
    }

    public void AddBytes(int count)
    {
        bytes += count;
        CheckBytes();
    }

    /// <summary>Something small was done; now and then the time is looked at.</summary>
    public void Step() => Steps(1);

    public void Steps(int count)
    {
        steps += count;
        if (steps >= StepsBetweenLooks)
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

    /// <summary>A stream that was undone may have taken long, and so may reading it.</summary>
    private void LookAtStreams()
    {
        if (meter.Bytes != metered)
        {
            metered = meter.Bytes;
            CheckBytes();
            Look();
        }
    }

    private void CheckBytes()
    {
        if (bytes + meter.Bytes > limits.PageStreamBytes)
        {
            Pass(PdfProblem.TooLarge, $"streams of over {limits.PageStreamBytes} bytes on a page");
        }
    }

    [DoesNotReturn]
    public void Pass(PdfProblem problem, string detail)
    {
        passed = new PdfProblemException(problem, detail);
        throw passed;
    }
}
