namespace DisclosureAudit.Pdf.Syntax;

/// <summary>The object streams of a file, each undone once and kept.</summary>
internal sealed class ObjectStreams(ObjectStore store, ObjectReader reader, PdfLimits limits)
{
    private readonly Dictionary<int, ObjectStream?> streams = [];
    private readonly Dictionary<int, PdfProblemException> problems = [];
    private long size;

    /// <summary>The object stream of a number; null when that is none.</summary>
    /// <exception cref="PdfProblemException">It cannot be undone, the same each time it is asked for.</exception>
    public ObjectStream? Of(int number)
    {
        if (streams.TryGetValue(number, out var known))
        {
            return known;
        }

        if (problems.TryGetValue(number, out var problem))
        {
            throw problem;
        }

        try
        {
            return streams[number] = store.Load(number) is PdfStream stream ? Read(stream) : null;
        }
        catch (PdfProblemException exception)
        {
            problems[number] = exception;
            throw;
        }
    }

    public void Clear()
    {
        streams.Clear();
        problems.Clear();
    }

    private ObjectStream Read(PdfStream stream)
    {
        CheckSize();
        var read = new ObjectStream(stream.Dictionary, Decode(stream));
        CheckSize();
        reader.Allow(read.Size);
        return read;
    }

    /// <summary>Streams that fail take their time, too.</summary>
    private ReadOnlyMemory<byte> Decode(PdfStream stream)
    {
        var before = store.Meter.Bytes;
        try
        {
            return stream.Decode();
        }
        finally
        {
            size += store.Meter.Bytes - before;
        }
    }

    private void CheckSize()
    {
        if (size > limits.PageStreamBytes)
        {
            throw new PdfProblemException(PdfProblem.TooLarge, $"object streams over {limits.PageStreamBytes} bytes");
        }
    }
}
