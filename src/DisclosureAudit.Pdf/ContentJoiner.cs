using DisclosureAudit.Pdf.Syntax;

namespace DisclosureAudit.Pdf;

/// <summary>Joins the content streams of a page; one that cannot be read is left out and told.</summary>
internal sealed class ContentJoiner(ObjectStore store, PdfLimits limits)
{
    /// <summary>Streams that fail may take long to do so, and a made page has any number of them.</summary>
    private const int MostProblems = 20;

    private readonly List<ReadOnlyMemory<byte>> parts = [];
    private readonly List<PdfProblemException> problems = [];
    private long size;

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

        for (var i = 0; i < array.Count && size <= limits.PageStreamBytes && problems.Count < MostProblems; i++)
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

        Count(stream.Raw.Length);
        var (bytes, problem) = store.Undo(stream);
        Count(bytes.Length);
        parts.Add(bytes);
        if (problem is not null)
        {
            problems.Add(problem);
        }
    }

    private void Count(int bytes)
    {
        size += bytes;
        if (size > limits.PageStreamBytes)
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
