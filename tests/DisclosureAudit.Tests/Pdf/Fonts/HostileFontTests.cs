using System.Text;
using DisclosureAudit.Pdf;
using DisclosureAudit.Tests.Pdf.Programs;

namespace DisclosureAudit.Tests.Pdf.Fonts;

/// <summary>Font programs and maps with bytes changed or cut: they say less, and never throw.</summary>
public sealed class HostileFontTests
{
    private const int Rounds = 100;

    public static TheoryData<string> Kinds() => ["TrueType", "CFF", "CIDs", "Type1", "ToUnicode", "Encoding"];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Changed_bytes_throw_nothing(string kind)
    {
        var random = new Random(1);
        for (var round = 0; round < Rounds; round++)
        {
            var bytes = Sample(kind);
            for (var change = random.Next(1, 8); change > 0; change--)
            {
                bytes[random.Next(bytes.Length)] = (byte)(random.Next(3) == 0 ? 255 : random.Next(256));
            }

            ShowAll(bytes[..(random.Next(4) == 0 ? random.Next(1, bytes.Length) : bytes.Length)]);
        }
    }

    [Fact]
    public void A_stream_that_cannot_be_undone_says_nothing()
    {
        var objects = new MadeObjects().WithStream(7, "");

        Assert.Equal("□", Shown.Text(objects.Font(Composite), "0003"));
        Assert.Equal("A", Shown.Text(objects.Font("<< /Subtype /Type1 /Encoding /WinAnsiEncoding /ToUnicode 7 0 R /FontDescriptor << /FontFile 7 0 R >> >>"), "41"));
    }

    [Fact]
    public void A_limit_passed_by_a_stream_stays_a_limit()
    {
        var objects = new MadeObjects { Failure = PdfProblem.TooLarge }.WithStream(7, "");

        Assert.Equal(PdfProblem.TooLarge, Assert.Throws<PdfProblemException>(() => Shown.Text(objects.Font(Composite), "0003")).Problem);
    }

    private const string Composite = """
        << /Subtype /Type0 /Encoding 7 0 R /ToUnicode 7 0 R /DescendantFonts
        [<< /Subtype /CIDFontType2 /CIDToGIDMap /Identity /FontDescriptor << /FontFile2 7 0 R >> >>] >>
        """;

    private static void ShowAll(byte[] bytes)
    {
        var objects = new MadeObjects().WithStream(7, bytes);
        var codes = string.Concat(Enumerable.Range(0, 256).Select(code => $"{code:X2}"));
        var pairs = string.Concat(Enumerable.Range(0, 256).Select(code => $"{code:X4}"));
        Shown.Text(objects.Font(Composite), pairs);
        Shown.Text(objects.Font(Composite.Replace("/Encoding 7 0 R /ToUnicode 7 0 R", "/Encoding /Identity-H", StringComparison.Ordinal)), pairs);
        Shown.Text(objects.Font("<< /Subtype /TrueType /FontDescriptor << /Flags 4 /FontFile2 7 0 R >> >>"), codes);
    }

    private static byte[] Sample(string kind) => kind switch
    {
        "TrueType" => FontWriter.OpenType(
            ("cmap", FontWriter.Cmap((3, 1, FontWriter.Format4((0x7B97, 4), (0x9884, 3))), (3, 0, FontWriter.Format4Array(0xF020, 1, 2, 3)), (3, 10, FontWriter.Format12((65, 70, 1))))),
            ("post", FontWriter.Post("A", "B", "uni9884"))),
        "CFF" => FontWriter.Cff("uni9884", "A"),
        "CIDs" => FontWriter.OpenType(("CFF ", FontWriter.CffOfCids("GB1", 940, 941))),
        "Type1" => Encoding.Latin1.GetBytes("%!PS\n/Encoding 256 array dup 33 /uni9884 put dup 34 /Euro put def eexec"),
        "ToUnicode" => Encoding.Latin1.GetBytes("1 beginbfchar <0001> <9884> endbfchar 2 beginbfrange <0002> <0005> <D840DC87> <0006> <0007> [<0041> /B] endbfrange"),
        _ => Encoding.Latin1.GetBytes("/GBK-EUC-H usecmap 1 begincodespacerange <00> <80> <8140> <FEFE> endcodespacerange 1 begincidrange <00> <7F> 5 endcidrange"),
    };
}
