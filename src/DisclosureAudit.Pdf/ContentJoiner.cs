using DisclosureAudit.Pdf.Syntax;

namespace DisclosureAudit.Pdf;

/// <summary>Joins the content streams of a page; one that cannot be read is left out and told.</summary>
internal sealed class ContentJoiner(ObjectStore store, PdfLimits limits)
{
    /// <summary>Streams that fail may take long to do so, and a made page has any number of them.</summary>
    private const int MostProblems = 20;

    private readonly List<ReadOnlyMemory<byte>> parts = [];
    private readonly List<PdfProblemException> problems = [];
    private readonly long before = store.Meter.Bytes;

    /// <summary>Bytes that the streams have taken so far, at every step of their filters.</summary>
    private long Size => store.Meter.Bytes - before;

    public PageContents Join(PdfDictionary page)
    {
        Try(() => AddAll(page));
        return new PageContents(parts.Count == 1 ? parts[0] : Joined(), problems);
    }

    private void AddAll(PdfDictionary page)
    {
        var contents = page["Contents"];
        if (contents is not PdfArray array)
        {
            if (page.Raw.ContainsKey("Contents"))
            {
                Add(contents);
            }

            return;
        }

        for (var i = 0; i < array.Count && Size <= limits.PageStreamBytes && problems.Count < MostProblems; i++)
        {
            var index = i;
            Try(() => Add(array[index]));
        }
    }

    private void Add(PdfObject part)
    {
        if (part is not PdfStream stream)
        {
            throw new PdfProblemException(PdfProblem.Damaged, "a content stream that is missing");
        }

        var (bytes, problem) = store.Undo(stream);
        CheckSize();
        parts.Add(bytes);
        if (problem is not null)
        {
            problems.Add(problem);
        }
    }

    private void CheckSize()
    {
        if (Size > limits.PageStreamBytes)
        {
            throw new PdfProblemException(PdfProblem.TooLarge, $"content streams of over {limits.PageStreamBytes} bytes");
        }
    }

    private void Try(Action step)
    {
        try
        {
            step();
        }
        catch (PdfProblemException problem)
        {
            problems.Add(problem);
        }
    }

    private byte[] Joined()
    {
        var length = Math.Max(0, parts.Count - 1);
        foreach (var part in parts)
        {
            length += part.Length;
        }

        var joined = new byte[length];
        var rest = joined.AsMemory();
        foreach (var part in parts)
        {
            part.CopyTo(rest);
            rest = rest[part.Length..];
            if (!rest.IsEmpty)
            {
                rest.Span[0] = (byte)'\n';
                rest = rest[1..];
            }
        }

        return joined;
    }
}
