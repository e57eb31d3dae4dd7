using System.Collections.Concurrent;
using DisclosureAudit.Pdf.Data;

namespace DisclosureAudit.Pdf.CMaps;

/// <summary>The predefined CMaps (9.7.5.2, Table 118) and the characters of their collections; each is unpacked when first asked for.</summary>
internal static class PredefinedCMaps
{
    private static readonly CMap IdentityH = CMap.Identity(isVertical: false);
    private static readonly CMap IdentityV = CMap.Identity(isVertical: true);
    private static readonly Lazy<CMapDirectory> Directory = new(() => new CMapDirectory(DataFile.Bytes("CMaps.bin")));
    private static readonly ConcurrentDictionary<string, CMap> CMaps = new(StringComparer.Ordinal);
    private static readonly ConcurrentDictionary<string, CidCharacters> Collections = new(StringComparer.Ordinal);

    /// <summary>The CMap of a name, also Identity-H and Identity-V; null of an unknown name, which is never kept.</summary>
    public static CMap? Find(string name) => name switch
    {
        "Identity-H" => IdentityH,
        "Identity-V" => IdentityV,
        _ => Directory.Value.CMaps.TryGetValue(name, out var entry) ? CMaps.GetOrAdd(name, _ => Load(entry)) : null,
    };

    /// <summary>The characters of the CIDs of Adobe-GB1, -CNS1, -Japan1 or -Korea1; null of another ordering.</summary>
    public static CidCharacters? Characters(string ordering) => Directory.Value.Collections.TryGetValue(ordering, out var data)
        ? Collections.GetOrAdd(ordering, _ => CidCharacters.Unpack(Directory.Value.Unpacked(data)))
        : null;

    private static CMap Load(CMapEntry entry) => new(
        entry.IsVertical,
        entry.Codes,
        entry.Ordering,
        entry.Codespaces,
        Cids(Directory.Value.Unpacked(entry.Data)),
        entry.Parent.Length > 0 ? Find(entry.Parent) : null);

    /// <summary>The ranges lie column by column: where each starts after the one before, how long it is, and the same of its CIDs.</summary>
    private static CodeTable Cids(byte[] unpacked)
    {
        var reader = new PackedReader(unpacked);
        var starts = new uint[reader.Integer()];
        var lasts = new uint[starts.Length];
        for (var index = 0; index < starts.Length; index++)
        {
            starts[index] = reader.Number();
        }

        for (var index = 0; index < starts.Length; index++)
        {
            lasts[index] = reader.Number();
        }

        var table = new CodeTable(mostWork: int.MaxValue);
        uint code = 0;
        var cid = 0;
        for (var index = 0; index < starts.Length; index++)
        {
            code += starts[index];
            cid += reader.Signed();
            table.Set(code, code + lasts[index], cid, 1);
            code += lasts[index] + 1;
            cid += (int)lasts[index] + 1;
        }

        return table;
    }
}
