using DisclosureAudit.Pdf.Drawing;
using DisclosureAudit.Pdf.Words;

namespace DisclosureAudit.Pdf.Pages;

/// <summary>Reads a PDF page by page; no more than one page is held at a time. For one thread at a time.</summary>
public sealed class PdfReader
{
    private readonly Func<int, CancellationToken, PageDrawing> draw;
    private RepeatedText? repeated;

    /// <param name="draw">What the page of an index, counted from 0, draws.</param>
    internal PdfReader(int pageCount, Func<int, CancellationToken, PageDrawing> draw)
    {
        PageCount = pageCount;
        this.draw = draw;
    }

    public int PageCount { get; }

    /// <exception cref="PdfProblemException">No page of the file can be reached.</exception>
    public static PdfReader Open(ReadOnlyMemory<byte> bytes, PdfLimits limits)
    {
        var file = PdfFile.Open(bytes, limits);
        var drawer = new PdfDrawer(file, limits);
        return new PdfReader(file.Pages.Count, (index, cancellation) => drawer.Draw(file.Pages[index], cancellation));
    }

    /// <inheritdoc cref="Open(ReadOnlyMemory{byte}, PdfLimits)"/>
    public static PdfReader Open(string path, PdfLimits limits)
    {
        if (new FileInfo(path).Length > limits.FileBytes)
        {
            throw new PdfProblemException(PdfProblem.TooLarge, $"a file of over {limits.FileBytes} bytes");
        }

        return Open(File.ReadAllBytes(path), limits);
    }

    /// <summary>The pages in their order; one that cannot be read gives its problem, and the others are read all the same.</summary>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public IEnumerable<PdfPageOrProblem> Pages(CancellationToken cancellation = default)
    {
        for (var index = 0; index < PageCount; index++)
        {
            cancellation.ThrowIfCancellationRequested();
            yield return Read(index, cancellation);
        }
    }

    private PdfPageOrProblem Read(int index, CancellationToken cancellation)
    {
        try
        {
            var builder = new PageBuilder(draw(index, cancellation), cancellation);
            return new PdfPageOrProblem(index + 1, builder.Build(index + 1, builder.Candidates.Count > 0 ? Repeated(cancellation) : null), null);
        }
        catch (PdfProblemException problem)
        {
            return new PdfPageOrProblem(index + 1, null, problem);
        }
    }

    /// <summary>What is repeated over the pages: all are drawn once more, the first time that a page has something that may be.</summary>
    private RepeatedText Repeated(CancellationToken cancellation)
    {
        if (repeated is not null)
        {
            return repeated;
        }

        var counted = new RepeatedText();
        for (var index = 0; index < PageCount; index++)
        {
            cancellation.ThrowIfCancellationRequested();
            counted.AddPage(Candidates(index, cancellation));
        }

        return repeated = counted;
    }

    private IReadOnlyList<(RepeatedPlace Place, bool IsOverText)> Candidates(int index, CancellationToken cancellation)
    {
        try
        {
            return new PageBuilder(draw(index, cancellation), cancellation).Candidates;
        }
        catch (PdfProblemException)
        {
            // Told when the page itself is read.
            return [];
        }
    }
}
