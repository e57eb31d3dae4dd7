using DisclosureAudit.Pdf.Data;

namespace DisclosureAudit.Pdf.CMaps;

/// <summary>The directory of CMaps.bin: what it holds and where.</summary>
internal sealed class CMapDirectory
{
    private readonly byte[] file;
    private readonly int start;
    private readonly Dictionary<string, CMapEntry> cmaps = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (int Offset, int Count)> collections = new(StringComparer.Ordinal);

    public CMapDirectory(byte[] file)
    {
        var reader = new PackedReader(file);
        var length = reader.Integer();
        this.file = file;
        start = reader.Position + length;
        var orderings = new string[reader.Integer()];
        for (var index = 0; index < orderings.Length; index++)
        {
            orderings[index] = reader.Text();
            collections.Add(orderings[index], (reader.Integer(), reader.Integer()));
        }

        var count = reader.Integer();
        for (var index = 0; index < count; index++)
        {
            cmaps.Add(reader.Text(), Entry(ref reader, orderings));
        }
    }

    public IReadOnlyDictionary<string, CMapEntry> CMaps => cmaps;

    /// <summary>The collections by ordering (“GB1”).</summary>
    public IReadOnlyDictionary<string, (int Offset, int Count)> Collections => collections;

    public byte[] Unpacked((int Offset, int Count) data) => DataFile.Inflate(file, start + data.Offset, data.Count);

    private static CMapEntry Entry(ref PackedReader reader, string[] orderings)
    {
        var ordering = orderings[reader.Byte()];
        var codes = (CMapCodes)reader.Byte();
        var isVertical = reader.Byte() == 1;
        var parent = reader.Text();
        var data = (reader.Integer(), reader.Integer());
        var codespaces = new Codespace[reader.Integer()];
        for (var index = 0; index < codespaces.Length; index++)
        {
            codespaces[index] = new Codespace(reader.Integer(), reader.Number(), reader.Number());
        }

        return new CMapEntry(ordering, codes, isVertical, parent, data, codespaces);
    }
}
