using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;
using DisclosureAudit.Pdf;
using DisclosureAudit.Pdf.Drawing;
using DisclosureAudit.Pdf.Pages;
using DisclosureAudit.Tests.Pdf.Drawing;

namespace DisclosureAudit.Tests.Pdf;

/// <summary>Small files that made a page take minutes, gigabytes, or an exception that was no problem of a PDF.</summary>
public class HostilePageTests
{
    private const string Good = "BT /F1 10 Tf 20 50 Td (A) Tj ET";
    // Linear work takes a second or two, on a machine with twenty other tasks half a minute; the square of it would take hours.
    private static readonly TimeSpan Long = TimeSpan.FromMinutes(3);

    /// <summary>Two filters make ten thousand times the bytes, a third leaves nothing of them.</summary>
    private static readonly byte[] Vanishing = PdfBuilder.Deflate(PdfBuilder.Deflate(Enumerable.Repeat((byte)'z', 4 << 20).ToArray()));
    private const string VanishingFilters = "/Filter [/FlateDecode /FlateDecode /ASCIIHexDecode]";
    private static readonly PdfLimits Small = PdfLimits.Default with { PageStreamBytes = 64 << 20 };

    [Fact]
    public void Content_streams_that_leave_nothing_are_counted_by_what_they_take()
    {
        var builder = new PdfBuilder();
        var stream = builder.AddStream(VanishingFilters, Vanishing);
        builder.AddPageOf($"[{string.Concat(Enumerable.Repeat($"{stream} 0 R ", 5_000))}]", Drawn.Entries());

        AssertPageProblem(PdfProblem.TooLarge, builder, Small);
    }

    [Fact]
    public void Object_streams_that_leave_nothing_are_counted_by_what_they_take()
    {
        var builder = PdfBuilder.OnePage();
        for (var i = 0; i < 500; i++)
        {
            builder.AddStream($"/Type /ObjStm /N 1 /First 0 {VanishingFilters}", Vanishing);
        }

        Assert.Equal(PdfProblem.TooLarge, Quickly(() => Made.Problem(builder.Write(PdfLayout.None), Small)));
    }

    [Fact]
    public void Fonts_whose_maps_are_bombs_are_counted_with_the_page()
    {
        var builder = new PdfBuilder();
        var map = builder.AddStream("/Filter [/FlateDecode /FlateDecode]", PdfBuilder.Deflate(PdfBuilder.Deflate(Enumerable.Repeat((byte)' ', 4 << 20).ToArray())));
        AddFonts(builder, 300, $"/Subtype /Type1 /ToUnicode {map} 0 R");

        AssertPageProblem(PdfProblem.TooLarge, builder, Small);
    }

    [Fact]
    public void A_page_of_very_many_fonts_is_a_problem()
    {
        var builder = new PdfBuilder();
        var map = builder.AddStream("", "1 beginbfrange <00000000> <FFFFFFFF> <0020> endbfrange");
        AddFonts(builder, 1_000, $"/Subtype /Type0 /Encoding /Identity-H /DescendantFonts [<< /W [0 65535 500] >>] /ToUnicode {map} 0 R");

        AssertPageProblem(PdfProblem.TooLarge, builder, PdfLimits.Default);
    }

    [Fact]
    public void Fonts_of_many_pages_are_not_all_kept()
    {
        var builder = new PdfBuilder();
        var map = builder.AddStream("", "1 beginbfrange <00000000> <FFFFFFFF> <0020> endbfrange");
        for (var page = 0; page < 1_000; page++)
        {
            builder.AddPage("BT /F1 10 Tf 20 50 Td <0021> Tj ET", $"/MediaBox [0 0 200 100] /Resources << /Font << /F1 << /Subtype /Type0 /Encoding /Identity-H /DescendantFonts [<< /W [0 65535 500] >>] /ToUnicode {map} 0 R >> >> >>");
        }

        var file = Made.Open(builder.Write());
        var cache = new DrawingCache(file, PdfLimits.Default);
        var fonts = file.Pages.Select(page => FontOf(page, cache)).ToList();
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();

        // The store keeps 400 of them; what it forgot nothing else may hold.
        Assert.InRange(fonts.Count(font => font.IsAlive), 1, 400);
        GC.KeepAlive(cache);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference FontOf(PageDictionary page, DrawingCache cache) => new(cache.Scope(page.Resources).Font("F1"u8));

    [Fact]
    public void A_long_replacement_text_is_not_copied_for_each_sequence_that_names_it()
    {
        var builder = new PdfBuilder();
        var text = builder.Add($"<< /ActualText ({new string('A', 5 << 20)}) >>");
        builder.AddPage($"BT /F1 10 Tf 20 50 Td {string.Concat(Enumerable.Repeat("/Span /P BDC ", 3_000))}(A) Tj {string.Concat(Enumerable.Repeat("EMC ", 3_000))} ET", Drawn.Entries($"/Properties << /P {text} 0 R >>"));

        Quickly(() => PdfReader.Open(builder.Write(), PdfLimits.Default with { PageTime = TimeSpan.FromSeconds(2) }).Pages().Single());
    }

    [Fact]
    public void Lengths_that_all_lead_to_where_white_space_begins_do_not_take_the_square_of_the_size()
    {
        var builder = PdfBuilder.OnePage();
        for (var i = 0; i < 20_000; i++)
        {
            builder.AddStream("/Length 900000", "");
        }

        var bytes = builder.Write(PdfLayout.None);
        Quickly(() =>
        {
            Hostile.AssertSafe([.. bytes, .. Enumerable.Repeat((byte)' ', 8 << 20)]);
            return true;
        });
    }

    [Theory]
    [InlineData("BT /F1 0 Tf 20 50 Td (9) Tj ET")]
    [InlineData("BT /F1 10 Tf 0 0 0 0 20 50 Tm (9) Tj ET")]
    [InlineData("0.001 0 0 0.001 0 0 cm BT /F1 10 Tf 20000 50000 Td (9) Tj ET")]
    [InlineData("/Huge Do BT /F1 0 Tf (9) Tj ET")]
    [InlineData("/Huge Do BT /F1 0.00000000000000000000000000000000000001 Tf (9) Tj ET")]
    [InlineData("/Huge Do BT /F1 10 Tf 0 0 0 0 0 0 Tm (9) Tj ET")]
    public void Text_without_a_size_that_can_be_seen_is_no_text(string content)
    {
        var times = string.Concat(Enumerable.Repeat($"1{new string('0', 37)} 0 0 1{new string('0', 37)} 0 0 cm ", 8));
        var builder = new PdfBuilder();
        builder.AddPage($"{Good} {content.Replace("/Huge Do", times, StringComparison.Ordinal)}", Drawn.Entries());
        var page = PdfReader.Open(builder.Write(), PdfLimits.Default).Pages().Single().Page!;

        Assert.Equal(["A"], page.Words.Select(word => word.Text));
    }

    [Theory]
    [InlineData("BI /W 10 /H 10 /CS /RGB /BPC 8 ID abc")]
    [InlineData("/S sh /S sh /T Do /None gs /None Do")]
    [InlineData("1 0 0 -1 0 100 cm 1 0 0 -1 0 100 cm")]
    [InlineData("BT 20 50 Td /F1 -5 Tf")]
    public void What_follows_the_good_text_does_not_take_it_away(string after) =>
        Assert.Equal("A", Drawn.Text(Drawn.Page($"{Good} {after}", resources: "/Shading << /S << >> >>")));

    [Theory]
    [InlineData("-1 0 0 1 50 50", 180, 45, 42, 50, 52)]
    [InlineData("1 0 0 -1 50 50", 0, 50, 48, 55, 58)]
    public void Mirrored_text_stands_where_it_is_seen(string matrix, double angle, double left, double top, double right, double bottom)
    {
        var glyph = Drawn.Page($"BT /F1 10 Tf {matrix} Tm (A) Tj ET").Glyphs.Single();

        Assert.Equal(angle, glyph.Angle);
        Drawn.AssertBox(left, top, right, bottom, glyph.Box);
    }

    private static void AddFonts(PdfBuilder builder, int count, string font)
    {
        var (names, content) = (new System.Text.StringBuilder(), new System.Text.StringBuilder("BT "));
        for (var i = 0; i < count; i++)
        {
            names.Append(CultureInfo.InvariantCulture, $"/T{i} {builder.Add($"<< /Type /Font {font} >>")} 0 R ");
            content.Append(CultureInfo.InvariantCulture, $"/T{i} 10 Tf <0021> Tj ");
        }

        builder.AddPage($"{content} ET", $"/MediaBox [0 0 200 100] /Resources << /Font << {names} >> >>");
    }

    /// <summary>The page is told to be over a limit, in time, and the page behind it is read.</summary>
    private static void AssertPageProblem(PdfProblem expected, PdfBuilder builder, PdfLimits limits)
    {
        builder.AddPage(Good, Drawn.Entries());
        var pages = Quickly(() => PdfReader.Open(builder.Write(), limits).Pages().ToList());

        Assert.Contains(expected, (pages[0].Page?.Problems ?? []).Append(pages[0].Problem).OfType<PdfProblemException>().Select(problem => problem.Problem));
        Assert.Equal("A", Assert.Single(pages[1].Page!.Words).Text);
    }

    private static T Quickly<T>(Func<T> read)
    {
        var watch = Stopwatch.StartNew();
        var result = read();
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, Long);
        return result;
    }
}
