using System.Collections.ObjectModel;

namespace DisclosureAudit.Pdf.Syntax;

/// <summary>Makes the cross-reference of a damaged file: every "n g obj" found from its start to its end, the last of a number wins.</summary>
internal sealed class XrefScan(ReadOnlyMemory<byte> bytes, ObjectStore store, ObjectReader reader, PdfLimits limits)
{
    /// <summary>How many trailers, from the last, and how many broken objects are looked at: a made file has any number.</summary>
    private const int MostTrailers = 100;
    private const int MostBroken = 1000;

    private readonly Xref xref = new(limits);
    private readonly List<int> objectStreams = [];
    private int broken;

    /// <summary>The objects that stand in the file itself.</summary>
    public Xref Objects()
    {
        var span = bytes.Span;
        for (var at = 0; ; at += "obj".Length)
        {
            var step = span[at..].IndexOf("obj"u8);
            if (step < 0)
            {
                return xref;
            }

            at += step;
            if (ObjectHeader.Before(span, at) is { } header)
            {
                xref.Set(header.Number, new XrefEntry(0, header.Offset));
            }
        }
    }

    /// <summary>
    /// The trailers, and the cross-reference streams, which are trailers too (7.5.8.2): the last in the file first.
    /// Also remembers the object streams, which can be read once the trailer tells how they are encrypted.
    /// </summary>
    public void AddTrailers()
    {
        var trailers = WrittenTrailers();
        foreach (var number in store.NumbersInOrder())
        {
            if (Load(number) is not PdfStream { Dictionary: var dictionary })
            {
                continue;
            }

            switch ((dictionary.Raw.GetValueOrDefault("Type") as PdfName)?.Value)
            {
                case "XRef":
                    trailers.Add((xref[number].Position, dictionary));
                    break;
                case "ObjStm":
                    objectStreams.Add(number);
                    break;
            }
        }

        foreach (var (_, dictionary) in trailers.OrderByDescending(trailer => trailer.Offset))
        {
            xref.AddOlder(dictionary);
        }
    }

    /// <summary>The objects within object streams, each as late in the file as its stream.</summary>
    public void AddCompressed(ObjectStreams streams)
    {
        foreach (var number in objectStreams)
        {
            foreach (var own in Offsets(streams, number))
            {
                var known = xref[own.Key];
                if (known.IsFree || known.Stream != 0 || known.Position < xref[number].Position)
                {
                    xref.Set(own.Key, new XrefEntry(number, own.Value));
                }
            }
        }
    }

    /// <summary>Makes the last catalogue of the file the root where no trailer tells one (7.7.2).</summary>
    public void FindRoot()
    {
        if (store.Trailer.Dictionary("Root") is not null)
        {
            return;
        }

        foreach (var number in store.NumbersInOrder().Reverse())
        {
            if (Load(number) is PdfDictionary dictionary && dictionary.Raw.GetValueOrDefault("Type") is PdfName { Value: "Catalog" })
            {
                xref.SetRoot(new PdfReference(number, 0));
                return;
            }
        }
    }

    private static IReadOnlyDictionary<int, int> Offsets(ObjectStreams streams, int number)
    {
        try
        {
            return streams.Of(number)?.Offsets ?? ReadOnlyDictionary<int, int>.Empty;
        }
        catch (PdfProblemException problem) when (problem.Problem == PdfProblem.Filter)
        {
            return ReadOnlyDictionary<int, int>.Empty;
        }
    }

    private List<(int Offset, PdfDictionary Dictionary)> WrittenTrailers()
    {
        var trailers = new List<(int Offset, PdfDictionary Dictionary)>();
        var end = bytes.Length;
        for (var i = 0; i < MostTrailers; i++)
        {
            end = bytes.Span[..end].LastIndexOf("trailer"u8);
            if (end < 0)
            {
                break;
            }

            if (reader.ReadDictionary(end + "trailer".Length) is { } dictionary)
            {
                trailers.Add((end, dictionary));
            }
        }

        return trailers;
    }

    private PdfObject Load(int number)
    {
        try
        {
            return store.Load(number);
        }
        catch (PdfProblemException problem) when (problem.Problem == PdfProblem.Nesting && broken++ < MostBroken)
        {
            return PdfNull.Instance;
        }
    }
}
