namespace DisclosureAudit.Pdf.Syntax;

/// <summary>Where all objects of a file are, and its trailer: of all cross-reference sections together, or made by a scan.</summary>
internal sealed class Xref(PdfLimits limits)
{
    private readonly Dictionary<int, XrefEntry> entries = [];
    private readonly Dictionary<string, PdfObject> trailer = [];

    public IReadOnlyDictionary<int, XrefEntry> Entries => entries;

    /// <summary>The trailer's entries; what a section does not say, an older one may.</summary>
    public IReadOnlyDictionary<string, PdfObject> Trailer => trailer;

    public XrefEntry this[int number] => entries.GetValueOrDefault(number, XrefEntry.Free);

    /// <summary>Adds an entry of a section that is older than those before: the newest wins (7.5.6).</summary>
    public void AddOlder(int number, XrefEntry entry)
    {
        entries.TryAdd(number, entry);
        CheckCount();
    }

    /// <summary>Adds the entries of a section that is older than those before.</summary>
    public void AddOlder(List<KeyValuePair<int, XrefEntry>> section)
    {
        entries.EnsureCapacity(Math.Min(section.Count, limits.Objects));
        foreach (var (number, entry) in section)
        {
            AddOlder(number, entry);
        }
    }

    /// <summary>Sets an entry found later in the file than those before.</summary>
    public void Set(int number, XrefEntry entry)
    {
        entries[number] = entry;
        CheckCount();
    }

    public void AddOlder(PdfDictionary section)
    {
        foreach (var (key, value) in section.Raw)
        {
            trailer.TryAdd(key, value);
        }
    }

    public void SetRoot(PdfReference root) => trailer["Root"] = root;

    private void CheckCount()
    {
        if (entries.Count > limits.Objects)
        {
            throw new PdfProblemException(PdfProblem.TooLarge, $"over {limits.Objects} objects");
        }
    }
}
