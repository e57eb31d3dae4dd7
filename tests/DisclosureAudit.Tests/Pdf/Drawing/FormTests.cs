using System.Diagnostics;
using DisclosureAudit.Pdf;

namespace DisclosureAudit.Tests.Pdf.Drawing;

/// <summary>Forms, images, annotations, marked content, and what a page may take.</summary>
public sealed class FormTests
{
    private const string A = "BT /F1 10 Tf 20 50 Td (A) Tj ET";

    [Fact]
    public void A_form_is_placed_and_clipped_and_leaves_no_trace()
    {
        var page = Form($"q 1 0 0 1 10 0 cm /X Do Q {A}", "/Matrix [2 0 0 2 0 0] /BBox [0 0 30 100]", "Q Q 5 0 0 5 0 0 cm 0 0 5 5 re Q BT /F1 1 Tf 4 6 Td (BCDEFGH) Tj");

        Assert.Equal("BA", Drawn.Text(page)[..1] + Drawn.Text(page)[^1..]);
        Drawn.AssertBox(50, 32, 55, 42, page.Glyphs[0].Box);
        Drawn.AssertBox(20, 42, 25, 52, page.Glyphs[^1].Box);
        Assert.Equal((50, 0), (page.Glyphs[0].Form, page.Glyphs[^1].Form));
        Assert.Equal("BCDEA", Drawn.Text(page));
    }

    [Fact]
    public void A_form_that_paints_itself_is_told_and_the_rest_drawn()
    {
        var page = Form($"/X Do {A}", $"/BBox [0 0 200 100] /Resources << {Drawn.Font} /XObject << /X 50 0 R >> >>", "BT /F1 10 Tf 5 5 Td (B) Tj ET /X Do /X Do BT /F1 10 Tf 5 30 Td (C) Tj ET");

        Assert.Equal("BCA", Drawn.Text(page));
        Assert.Equal(PdfProblem.Nesting, Assert.Single(page.Problems).Problem);
    }

    [Fact]
    public void A_form_that_cannot_be_read_is_told_and_the_rest_drawn()
    {
        var page = Form($"/X Do {A}", "/Filter /JBIG2Decode", "x");

        Assert.Equal("A", Drawn.Text(page));
        Assert.Equal(PdfProblem.Filter, Assert.Single(page.Problems).Problem);
    }

    [Theory]
    [InlineData("BI /W 4 /H 2 /CS /G /BPC 8 ID abc EI Q EI", false)]
    [InlineData("BI /Width 16 /Height 4 /ImageMask true ID  EI  EI EI", true)]
    [InlineData("BI /W 4 /H 2 /F /Fl /CS /G ID x EI \u0001\u0002 yEI z EI", false)]
    [InlineData("BI /W 9999 /H 9999 /CS /RGB ID short EI", false)]
    public void Inline_images_are_passed_over(string image, bool isMask)
    {
        var page = Drawn.Page($"q 50 0 0 20 10 10 cm {image} Q {A}");

        Assert.Equal("A", Drawn.Text(page));
        var box = Assert.Single(page.Images);
        Assert.Equal(isMask, box.IsMask);
        Drawn.AssertBox(10, 70, 60, 90, box.Box);
        Drawn.AssertBox(20, 42, 25, 52, page.Glyphs[0].Box);
    }

    [Theory]
    [InlineData("/Span << /ActualText (xy) >> BDC (AB) Tj EMC (C) Tj", "xy,C")]
    [InlineData("/Span << /ActualText <FEFF9884> >> BDC (AB) Tj EMC (C) Tj", "预,C")]
    [InlineData("/Span /P BDC (AB) Tj EMC (C) Tj", "†,C")]
    [InlineData("/Span << /ActualText (AB) >> BDC (AB) Tj EMC (C) Tj", "A,B,C")]
    [InlineData("/Span << /ActualText ( A B) >> BDC (A) Tj (B) Tj EMC (C) Tj", "A,B,C")]
    [InlineData("/Span << /ActualText () >> BDC (-) Tj EMC (C) Tj", "C")]
    [InlineData("/Span << /ActualText () >> BDC ( ) Tj EMC (C) Tj", " ,C")]
    [InlineData("/Span << /ActualText (x) >> BDC EMC (C) Tj", "C")]
    [InlineData("/Span << /ActualText (x) >> BDC (AB) Tj", "x")]
    [InlineData("/P << /MCID 0 >> BDC (A) Tj EMC EMC /Artifact BMC (B) Tj EMC /T MP /T << >> DP (C) Tj", "A,B,C")]
    [InlineData("/OC /Off BDC (A) Tj /P BMC (B) Tj EMC EMC (C) Tj", "C")]
    [InlineData("/OC /On BDC (A) Tj EMC (C) Tj", "A,C")]
    [InlineData("/OC /AnyOn BDC (A) Tj EMC (C) Tj", "A,C")]
    [InlineData("/OC /AllOn BDC (A) Tj EMC (C) Tj", "C")]
    [InlineData("/OC /AnyOff BDC (A) Tj EMC (C) Tj", "A,C")]
    [InlineData("/OC /AllOff BDC (A) Tj EMC (C) Tj", "C")]
    [InlineData("/OC /None BDC (A) Tj EMC (C) Tj", "A,C")]
    public void Marked_content_replaces_or_hides(string content, string expected)
    {
        var builder = new PdfBuilder { CatalogEntries = "/OCProperties << /OCGs [60 0 R 61 0 R] /D << /OFF [60 0 R] >> >>" };
        builder.Set(60, "<< /Type /OCG /Name (off) >>");
        builder.Set(61, "<< /Type /OCG /Name (on) >>");
        const string both = "/Type /OCMD /OCGs [60 0 R 61 0 R]";
        builder.AddPage(
            $"BT /F1 10 Tf 20 50 Td {content} ET",
            Drawn.Entries($"/Properties << /Off 60 0 R /On 61 0 R /P << /ActualText <81> >> /AnyOn << {both} >> /AllOn << {both} /P /AllOn >> /AnyOff << {both} /P /AnyOff >> /AllOff << {both} /P /AllOff >> /None << /Type /OCMD >> >>"));

        Assert.Equal(expected, string.Join(',', Drawn.Page(builder).Glyphs.Select(glyph => glyph.Text)));
    }

    [Fact]
    public void Replacement_text_has_the_box_of_all_it_replaces()
    {
        var page = Drawn.Page("BT /F1 10 Tf 20 50 Td /Span << /ActualText (x) >> BDC (AB) Tj 0 -20 Td (C) Tj EMC ET");

        Drawn.AssertBox(20, 42, 30, 52, Assert.Single(page.Glyphs).Box);
    }

    [Fact]
    public void A_form_of_hidden_content_is_not_drawn()
    {
        var builder = new PdfBuilder { CatalogEntries = "/OCProperties << /D << /BaseState /OFF /ON [61 0 R] >> >>" };
        builder.Set(60, "<< /Type /OCG >>");
        builder.Set(61, "<< /Type /OCG >>");
        builder.AddPage($"/X Do /Y Do {A}", Drawn.Entries("/XObject << /X 62 0 R /Y 63 0 R >>"));
        builder.SetStream(62, "/Subtype /Form /OC 60 0 R", PdfBuilder.Bytes("BT /F1 9 Tf 5 5 Td (B) Tj ET"));
        builder.SetStream(63, "/Subtype /Form /OC 61 0 R", PdfBuilder.Bytes("BT /F1 9 Tf 5 5 Td (C) Tj ET"));

        Assert.Equal("CA", Drawn.Text(Drawn.Page(builder)));
    }

    [Theory]
    [InlineData("/Subtype /Widget /AP << /N 50 0 R >>", true)]
    [InlineData("/Subtype /Widget /AP << /N << /On 50 0 R >> >> /AS /On", true)]
    [InlineData("/Subtype /Widget /AP << /N << /On 50 0 R >> >> /AS /Off", false)]
    [InlineData("/Subtype /Stamp /F 2 /AP << /N 50 0 R >>", false)]
    [InlineData("/Subtype /Stamp /F 32 /AP << /N 50 0 R >>", false)]
    [InlineData("/Subtype /Popup /AP << /N 50 0 R >>", false)]
    [InlineData("/Subtype /Link /AP << /N 50 0 R >>", false)]
    public void Appearances_of_annotations_are_drawn(string annotation, bool isDrawn)
    {
        var builder = new PdfBuilder();
        builder.AddPage("q 9 0 0 9 9 9 cm", Drawn.Entries(entries: $"/Annots [null << /AP << /N 51 0 R >> /Rect [1 1 2 2] >> << {annotation} /Rect [20 20 60 40] >>]"));
        builder.SetStream(50, "/BBox [0 0 20 10]", PdfBuilder.Bytes("BT /F1 5 Tf 0 2 Td (A) Tj ET"));
        builder.SetStream(51, "/BBox [0 0 20 10] /Filter /Unknown", []);
        var page = Drawn.Page(builder);

        Assert.Equal(PdfProblem.Filter, Assert.Single(page.Problems).Problem);
        Assert.Equal(isDrawn ? 1 : 0, page.Glyphs.Count);
        Assert.All(page.Glyphs, glyph => Drawn.AssertBox(20, 68, 25, 78, glyph.Box));
    }

    [Fact]
    public void Every_limit_of_a_page_is_held()
    {
        Assert.Equal(PdfProblem.TooLarge, Problem("BT /F1 9 Tf (AAAAAAAAAAAA) Tj ET", PdfLimits.Default with { Glyphs = 10 }));
        Assert.Equal(PdfProblem.TooLarge, Problem("q Q q Q q Q q Q q Q q Q", PdfLimits.Default with { Operators = 10 }));
        Assert.Equal(PdfProblem.TooSlow, Problem("q", PdfLimits.Default with { PageTime = TimeSpan.Zero }));
        Assert.Equal(PdfProblem.Nesting, Problem(string.Concat(Enumerable.Repeat("q ", 40_000)), PdfLimits.Default));
        Assert.Equal(PdfProblem.Damaged, Problem("q", PdfLimits.Default, "/MediaBox [0 0 99999999999999999999 100]"));
    }

    [Fact]
    public void Forms_that_multiply_come_to_an_end()
    {
        var builder = new PdfBuilder();
        builder.AddPage("/X Do", "/MediaBox [0 0 9 9] /Resources << /XObject << /X 50 0 R >> >>");
        for (var number = 50; number < 80; number++)
        {
            builder.SetStream(number, $"/Subtype /Form /Resources << /XObject << /X {number + 1} 0 R >> >>", PdfBuilder.Bytes(string.Concat(Enumerable.Repeat("/X Do ", 10))));
        }

        builder.SetStream(80, "/Subtype /Form", []);
        var watch = Stopwatch.StartNew();

        Assert.Equal(PdfProblem.TooLarge, Assert.Throws<PdfProblemException>(() => Drawn.Page(builder, PdfLimits.Default with { Operators = 100_000 })).Problem);
        Assert.Equal(PdfProblem.Nesting, Assert.Throws<PdfProblemException>(() => Drawn.Page(builder, PdfLimits.Default with { Nesting = 12 })).Problem);
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromMinutes(3));
    }

    [Fact]
    public void Cancelling_ends_a_page() => Assert.Throws<OperationCanceledException>(() => Drawn.Page(A, cancellation: new CancellationToken(canceled: true)));

    private static PdfProblem Problem(string content, PdfLimits limits, string entries = "") =>
        Assert.Throws<PdfProblemException>(() => Drawn.Page(content, entries, limits: limits)).Problem;

    private static DisclosureAudit.Pdf.Drawing.PageDrawing Form(string content, string entries, string form)
    {
        var builder = new PdfBuilder();
        builder.AddPage(content, Drawn.Entries("/XObject << /X 50 0 R >>"));
        builder.SetStream(50, $"/Subtype /Form {entries}", PdfBuilder.Bytes(form));
        return Drawn.Page(builder);
    }
}
