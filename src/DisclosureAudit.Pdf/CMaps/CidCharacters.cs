using DisclosureAudit.Pdf.Data;

namespace DisclosureAudit.Pdf.CMaps;

/// <summary>The characters of a collection by CID (9.10.2).</summary>
internal sealed class CidCharacters
{
    private readonly int[] points;
    private readonly Dictionary<int, string> several = [];

    private CidCharacters(int[] points) => this.points = points;

    public static CidCharacters Unpack(byte[] unpacked)
    {
        var reader = new PackedReader(unpacked);
        var points = new int[reader.Integer()];
        var previous = 0;
        for (var cid = 0; cid < points.Length; cid++)
        {
            previous += reader.Signed() + 1;
            points[cid] = previous;
        }

        var characters = new CidCharacters(points);
        var count = reader.Integer();
        for (var index = 0; index < count; index++)
        {
            characters.several.Add(reader.Integer(), reader.Text());
        }

        return characters;
    }

    public string? Text(int cid) => cid >= 0 && cid < points.Length && points[cid] != 0
        ? char.ConvertFromUtf32(points[cid])
        : several.GetValueOrDefault(cid);
}
