using System.Globalization;
using System.Text;

namespace DisclosureAudit.Tests.Pdf;

/// <summary>The bytes of a made file and where its objects are in them.</summary>
internal sealed class PdfWriter
{
    private readonly MemoryStream file = new();
    private readonly int origin;
    private readonly SortedDictionary<int, int> offsets = [];
    private readonly SortedDictionary<int, (int Stream, int Index)> packed = [];

    public PdfWriter(byte[] prefix, byte[] start)
    {
        file.Write(prefix);
        origin = prefix.Length;
        file.Write(start);
    }

    private int Position => (int)file.Length - origin;

    /// <summary>An object stream's bytes and the entries of its dictionary.</summary>
    public static byte[] Packed(IReadOnlyList<(int Number, byte[] Body)> objects, out string entries)
    {
        var head = new StringBuilder();
        var body = new MemoryStream();
        foreach (var (number, bytes) in objects)
        {
            head.Append(CultureInfo.InvariantCulture, $"{number} {body.Length} ");
            body.Write(bytes);
            body.WriteByte((byte)'\n');
        }

        entries = $"/Type /ObjStm /N {objects.Count} /First {head.Length} /Filter /FlateDecode";
        return PdfBuilder.Deflate([.. PdfBuilder.Bytes(head.ToString()), .. body.ToArray()]);
    }

    public byte[] ToArray() => file.ToArray();

    public void AddObject(int number, byte[] body)
    {
        offsets[number] = Position;
        Write($"{number} 0 obj\n");
        file.Write(body);
        Write("\nendobj\n");
    }

    public void AddPacked(int stream, List<int> numbers)
    {
        for (var i = 0; i < numbers.Count; i++)
        {
            packed[numbers[i]] = (stream, i);
        }
    }

    /// <param name="own">The number of a cross-reference stream.</param>
    public void AddCrossReference(PdfLayout layout, string trailer, int own)
    {
        var start = Position;
        switch (layout)
        {
            case PdfLayout.None:
                Write($"trailer\n<< {trailer} >>\n");
                return;
            case PdfLayout.Table:
                AddTable(trailer);
                break;
            case PdfLayout.Hybrid:
                AddStream(own, "");
                start = Position;
                AddTable($"{trailer} /XRefStm {offsets[own]}");
                break;
            default:
                AddStream(own, trailer);
                break;
        }

        Write($"startxref\n{start}\n%%EOF\n");
    }

    private int Size => Math.Max(offsets.Keys.Max(), packed.Keys.LastOrDefault()) + 1;

    private void AddTable(string trailer)
    {
        Write("xref\n0 1\n0000000000 65535 f \n");
        foreach (var (number, offset) in offsets)
        {
            Write($"{number} 1\n{offset:D10} 00000 n \n");
        }

        foreach (var (number, _) in packed)
        {
            Write($"{number} 1\n0000000000 65535 f \n");
        }

        Write($"trailer\n<< /Size {Size} {trailer} >>\n");
    }

    private void AddStream(int own, string trailer)
    {
        offsets[own] = Position;
        var rows = offsets.Select(each => (each.Key, Row: Row(1, each.Value, 0))).Concat(packed.Select(each => (each.Key, Row: Row(2, each.Value.Stream, each.Value.Index)))).OrderBy(each => each.Key).ToList();
        var data = PdfBuilder.Deflate(rows.SelectMany(each => each.Row).ToArray());
        Write($"{own} 0 obj\n<< /Type /XRef /Size {Size} /W [1 4 2] /Index [{string.Join(' ', rows.Select(each => $"{each.Key} 1"))}] /Filter /FlateDecode /Length {data.Length} {trailer} >>\nstream\r\n");
        file.Write(data);
        Write("\nendstream\nendobj\n");
    }

    private static byte[] Row(int type, int second, int third) =>
        [(byte)type, (byte)(second >> 24), (byte)(second >> 16 & 0xFF), (byte)(second >> 8 & 0xFF), (byte)(second & 0xFF), (byte)(third >> 8), (byte)(third & 0xFF)];

    private void Write(string text) => file.Write(PdfBuilder.Bytes(text));
}
