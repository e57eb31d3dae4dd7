using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace DisclosureAudit.Tests.Pdf;

/// <summary>
/// Writes a small PDF byte by byte. Object 1 is the catalogue and object 2 the root of the page tree, both made when
/// the file is written unless they were set. Text stands for bytes, one char each.
/// </summary>
internal sealed partial class PdfBuilder
{
    private const int Catalog = 1;
    private const int PageRoot = 2;

    private readonly SortedDictionary<int, (string Body, byte[]? Data)> objects = [];
    private readonly List<int> kids = [];
    private int last = PageRoot;

    /// <summary>What stands before the header.</summary>
    public string Prefix { get; set; } = "";

    public string Header { get; set; } = "%PDF-1.7\n";

    /// <summary>More entries of the catalogue, of the root of the page tree and of the trailer: "/Rotate 90".</summary>
    public string CatalogEntries { get; set; } = "";

    public string PagesEntries { get; set; } = "";

    public string TrailerEntries { get; set; } = "";

    /// <summary>Encrypts all strings without escapes or parentheses in them, and all streams.</summary>
    public PdfEncryption? Encryption { get; set; }

    public static PdfBuilder OnePage(string content = "BT (text) Tj ET")
    {
        var builder = new PdfBuilder();
        builder.AddPage(content);
        return builder;
    }

    public static byte[] Bytes(string text) => Encoding.Latin1.GetBytes(text);

    public static string Text(ReadOnlyMemory<byte> bytes) => Encoding.Latin1.GetString(bytes.Span);

    public static byte[] Deflate(ReadOnlySpan<byte> data)
    {
        using var packed = new MemoryStream();
        using (var stream = new ZLibStream(packed, CompressionLevel.Optimal))
        {
            stream.Write(data);
        }

        return packed.ToArray();
    }

    /// <summary>A number for an object that is set later.</summary>
    public int Reserve() => ++last;

    /// <summary>Adds an object written as it stands in the file: "&lt;&lt; /Type /Font &gt;&gt;".</summary>
    public int Add(string body)
    {
        Set(++last, body);
        return last;
    }

    public void Set(int number, string body) => objects[number] = (body, null);

    /// <param name="entries">The dictionary but for the brackets; its Length is added when it has none.</param>
    public int AddStream(string entries, byte[] data)
    {
        SetStream(++last, entries, data);
        return last;
    }

    public int AddStream(string entries, string data) => AddStream(entries, Bytes(data));

    public int AddFlate(string entries, byte[] data) => AddStream($"/Filter /FlateDecode {entries}", Deflate(data));

    public void SetStream(int number, string entries, byte[] data) => objects[number] = (entries, data);

    /// <summary>Adds a page with one content stream; gives the page's number.</summary>
    public int AddPage(string content, string entries = "") => AddPageOf(AddStream("", content).ToString(CultureInfo.InvariantCulture) + " 0 R", entries);

    /// <param name="contents">The value of Contents: "5 0 R", "[5 0 R 6 0 R]".</param>
    public int AddPageOf(string contents, string entries = "")
    {
        var page = Add($"<< /Type /Page /Parent {PageRoot} 0 R /Contents {contents} {entries} >>");
        kids.Add(page);
        return page;
    }

    public byte[] Write(PdfLayout layout = PdfLayout.Table)
    {
        objects.TryAdd(Catalog, ($"<< /Type /Catalog /Pages {PageRoot} 0 R {CatalogEntries} >>", null));
        objects.TryAdd(PageRoot, ($"<< /Type /Pages /Kids [{string.Join(' ', kids.Select(kid => $"{kid} 0 R"))}] /Count {kids.Count} {PagesEntries} >>", null));
        var trailer = $"/Root {Catalog} 0 R {TrailerEntries} {Encryption?.TrailerEntries}";
        var file = new PdfWriter(Bytes(Prefix), Bytes(Header));
        var packed = layout is PdfLayout.ObjectStream or PdfLayout.Hybrid ? objects.Where(each => each.Value.Data is null).Select(each => each.Key).ToList() : [];
        var hidden = packed.ToHashSet();
        foreach (var (number, (body, data)) in objects.Where(each => !hidden.Contains(each.Key)))
        {
            file.AddObject(number, Body(number, body, data));
        }

        if (packed.Count > 0)
        {
            var stream = PdfWriter.Packed(packed.ConvertAll(number => (number, Bytes(objects[number].Body))), out var entries);
            file.AddObject(Reserve(), Body(last, entries, stream));
            file.AddPacked(last, packed);
        }

        file.AddCrossReference(layout, trailer, Reserve());
        return file.ToArray();
    }

    /// <summary>The file with an incremental update behind it (7.5.6): objects, a table of them, a trailer that goes on to the older one.</summary>
    public static byte[] Update(byte[] older, string trailerEntries, params (int Number, string Body)[] objects)
    {
        var start = Text(older).LastIndexOf("startxref", StringComparison.Ordinal) + "startxref".Length;
        var previous = Text(older)[start..].Split('\n', StringSplitOptions.RemoveEmptyEntries)[0];
        var file = new PdfWriter([], older);
        foreach (var (number, body) in objects)
        {
            file.AddObject(number, Bytes(body));
        }

        file.AddCrossReference(PdfLayout.Table, $"{trailerEntries} /Root {Catalog} 0 R /Prev {previous}", 0);
        return file.ToArray();
    }

    private byte[] Body(int number, string body, byte[]? data)
    {
        body = Encryption is null ? body : PlainString().Replace(body, match => $"<{Convert.ToHexString(Encryption.Encrypt(number, Bytes(match.Groups[1].Value), isStream: false))}>");
        if (data is null)
        {
            return Bytes(body);
        }

        data = Encryption?.Encrypt(number, data, isStream: true) ?? data;
        var length = body.Contains("/Length", StringComparison.Ordinal) ? "" : $"/Length {data.Length}";
        return [.. Bytes($"<< {body} {length} >>\nstream\n"), .. data, .. "\nendstream"u8];
    }

    [GeneratedRegex(@"\(([^()\\]*)\)")]
    private static partial Regex PlainString();
}
