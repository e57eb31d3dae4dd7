using System.Globalization;

namespace DisclosureAudit.Tests.Pdf;

/// <summary>Files with bytes changed at random, from one seed: they give pages or a problem, and never anything else.</summary>
public class MutationTests
{
    private const int Seed = 20_260_401;

    /// <summary>How many changed files of each kind are read; PDF_MUTATIONS sets it for a longer run.</summary>
    private static readonly int Count = int.Parse(Environment.GetEnvironmentVariable("PDF_MUTATIONS") ?? "30", CultureInfo.InvariantCulture);

    private static readonly string[] Words =
    [
        "obj", "endobj", "stream", "endstream", "xref", "trailer", "<<", ">>", "[", "]", "(", ")", "0 R", "-1", "99999999999", "/Length", "/Kids", "/Filter /FlateDecode ", "/Prev ", "null", "2 0 R", "\0",
    ];

    public static TheoryData<string, PdfEncryptionKind?> Files()
    {
        var files = new TheoryData<string, PdfEncryptionKind?>();
        foreach (var layout in Enum.GetNames<PdfLayout>())
        {
            files.Add(layout, null);
        }

        foreach (var kind in Enum.GetValues<PdfEncryptionKind>())
        {
            files.Add(nameof(PdfLayout.Stream), kind);
        }

        return files;
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Changed_files_give_pages_or_a_problem(string layout, PdfEncryptionKind? kind)
    {
        var random = new Random(Seed);
        var bytes = Build(kind).Write(Enum.Parse<PdfLayout>(layout));
        for (var run = 0; run < Count; run++)
        {
            Hostile.AssertSafe(Change(bytes, random));
        }
    }

    private static byte[] Change(byte[] bytes, Random random)
    {
        var changed = bytes.ToList();
        for (var change = random.Next(1, 9); change > 0; change--)
        {
            var at = random.Next(changed.Count);
            switch (random.Next(5))
            {
                case 0:
                    changed[at] = (byte)random.Next(256);
                    break;
                case 1:
                    changed[at] = (byte)('0' + random.Next(10));
                    break;
                case 2:
                    changed.RemoveRange(at, Math.Min(random.Next(20), changed.Count - at - 1));
                    break;
                case 3:
                    changed.InsertRange(at, PdfBuilder.Bytes(Words[random.Next(Words.Length)]));
                    break;
                default:
                    changed.InsertRange(at, changed.GetRange(random.Next(changed.Count / 2), random.Next(changed.Count / 2)));
                    break;
            }
        }

        return [.. changed];
    }

    private static PdfBuilder Build(PdfEncryptionKind? kind)
    {
        var builder = new PdfBuilder { PagesEntries = "/MediaBox [0 0 595 842] /Rotate 0" };
        var text = string.Concat(Enumerable.Range(0, 400));
        var length = builder.Add("400");
        var packed = builder.AddFlate("/DecodeParms << /Predictor 12 /Columns 5 >>", PdfBuilder.Bytes(text));
        var lzw = builder.AddStream("/Filter [/ASCIIHexDecode /LZWDecode]", Convert.ToHexString(Filters.LzwEncoder.Encode(text, 1)));
        var runs = builder.AddStream("/Filter [/A85 /RL]", "87cURD]i,\"Ebo80~>");
        var plain = builder.AddStream($"/Length {length} 0 R", text[..400]);
        builder.AddPageOf($"[{packed} 0 R {lzw} 0 R {runs} 0 R {plain} 0 R]", $"/Resources << /Font << /F1 {plain} 0 R >> /Name (string) >>");
        builder.AddPage("BT ET", "/CropBox [1 2 3 4] /UserUnit 2");
        AddDrawn(builder);
        builder.Encryption = kind is null ? null : new PdfEncryption(kind.Value);
        return builder;
    }

    /// <summary>A page with something of all that content can hold.</summary>
    private static void AddDrawn(PdfBuilder builder)
    {
        var form = builder.AddStream("/Subtype /Form /BBox [0 0 9 9] /Matrix [1 0 0 1 5 5] /Group << /S /Transparency >>", "q 0 0 5 5 re W n /F1 4 Tf BT (in) Tj ET Q");
        var font = builder.Add("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>");
        builder.AddPage(
            "q 1 0 0 1 9 9 cm 2 w 0 0 50 50 re B* 1 2 m 3 4 l 5 6 7 8 9 10 c h S /F1 12 Tf BT 10 20 Td [(ab) -200 (c\\051)] TJ T* (d) ' 1 2 (e) \" ET Q "
            + "/Span << /ActualText (x) >> BDC BT 1 0 0 1 5 5 Tm (y) Tj ET EMC /CS0 cs 0.5 scn 5 5 9 9 re f BI /W 2 /H 2 /CS /G /BPC 8 ID abcd EI /X1 Do /GS gs",
            $"/MediaBox [0 0 99 99] /Resources << /Font << /F1 {font} 0 R >> /XObject << /X1 {form} 0 R >> /ExtGState << /GS << /ca 0.5 /LW 3 /Font [{font} 0 R 9] >> >> "
            + "/ColorSpace << /CS0 [/Separation /Spot /DeviceRGB << /FunctionType 2 /N 1 /C0 [1 1 1] /C1 [0 0 0] >>] >> >> "
            + $"/Annots [<< /Subtype /Stamp /Rect [1 1 5 5] /AP << /N {form} 0 R >> >>]");
    }
}
