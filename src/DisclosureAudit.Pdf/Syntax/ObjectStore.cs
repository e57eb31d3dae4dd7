using DisclosureAudit.Pdf.Filters;
using DisclosureAudit.Pdf.Security;

namespace DisclosureAudit.Pdf.Syntax;

/// <summary>All objects of a file, each read when it is first asked for.</summary>
internal sealed class ObjectStore : IObjectSource
{
    private readonly ReadOnlyMemory<byte> bytes;
    private readonly PdfLimits limits;
    private readonly ObjectReader reader;
    private readonly Dictionary<int, PdfObject> objects = [];
    private readonly HashSet<int> loading = [];
    private readonly ObjectStreams streams;
    private Xref xref;

    public ObjectStore(ReadOnlyMemory<byte> bytes, PdfLimits limits)
    {
        this.bytes = bytes;
        this.limits = limits;
        reader = new ObjectReader(bytes, this, limits);
        streams = new ObjectStreams(this, reader, limits);
        xref = new Xref(limits);
        if (new XrefReader(bytes, reader, limits, Meter).Read() is { } read)
        {
            xref = read;
            Secure();
        }

        if (!IsRebuilt && Trailer.Dictionary("Root") is null)
        {
            Rebuild();
        }
    }

    /// <summary>Whether the cross-reference was made by a scan because that of the file is missing or wrong.</summary>
    public bool IsRebuilt { get; private set; }

    /// <summary>What undoing the streams of the file has taken so far.</summary>
    public StreamMeter Meter { get; } = new();

    public bool IsEmpty => xref.Entries.Count == 0;

    public PdfDictionary Trailer => new(this, xref.Trailer);

    public PdfDictionary Catalog => Trailer.Dictionary("Root") ?? new PdfDictionary(this, new Dictionary<string, PdfObject>());

    /// <summary>The numbers of all objects, in the order of the file.</summary>
    public IEnumerable<int> NumbersInOrder() => xref.Entries
        .Where(entry => !entry.Value.IsFree)
        .OrderBy(entry => entry.Value.Stream == 0 ? entry.Value.Position : xref[entry.Value.Stream].Position)
        .ThenBy(entry => entry.Value.Stream == 0 ? 0 : entry.Value.Position)
        .Select(entry => entry.Key)
        .ToList();

    public PdfObject Resolve(PdfObject value)
    {
        for (var step = 0; value is PdfReference reference; step++)
        {
            if (step > limits.Nesting)
            {
                throw new PdfProblemException(PdfProblem.Nesting, $"over {limits.Nesting} references to references");
            }

            value = Load(reference.Number);
        }

        return value;
    }

    public ReadOnlyMemory<byte> Decode(PdfStream stream) => Undo(stream).Bytes;

    /// <summary>The stream decrypted and its filters undone, with what kept that from being done to its end.</summary>
    public Decoded Undo(PdfStream stream) => StreamDecoder.Decode(stream.Dictionary, reader.Security?.Decrypt(stream) ?? stream.Raw, limits, Meter);

    /// <summary>The object of a number, which may be a reference; null when there is none or it is being read just now.</summary>
    public PdfObject Load(int number)
    {
        if (objects.TryGetValue(number, out var value))
        {
            return value;
        }

        if (!loading.Add(number))
        {
            return PdfNull.Instance;
        }

        try
        {
            if (loading.Count > limits.Nesting)
            {
                throw new PdfProblemException(PdfProblem.Nesting, $"objects that need one another over {limits.Nesting} deep");
            }

            return objects[number] = Read(number);
        }
        finally
        {
            loading.Remove(number);
        }
    }

    /// <summary>Finds the objects by a scan of the whole file.</summary>
    public void Rebuild()
    {
        IsRebuilt = true;
        var scan = new XrefScan(bytes, this, reader, limits);
        Forget();
        xref = scan.Objects();
        scan.AddTrailers();
        Secure();
        scan.AddCompressed(streams);
        scan.FindRoot();
    }

    private PdfObject Read(int number)
    {
        var entry = xref[number];
        if (entry.IsFree)
        {
            return PdfNull.Instance;
        }

        if (entry.Stream != 0)
        {
            return streams.Of(entry.Stream)?.Read(number, reader) ?? PdfNull.Instance;
        }

        if (reader.Read(entry.Position, number) is { } value)
        {
            return value;
        }

        if (IsRebuilt)
        {
            return PdfNull.Instance;
        }

        Rebuild();
        return Read(number);
    }

    /// <summary>Opens the encryption; what was read before that is read again.</summary>
    private void Secure()
    {
        if (reader.Security is null && xref.Trailer.ContainsKey("Encrypt"))
        {
            reader.Security = SecurityHandler.Open(Trailer.Dictionary("Encrypt"), Trailer);
            Forget();
        }
    }

    private void Forget()
    {
        objects.Clear();
        streams.Clear();
    }
}
