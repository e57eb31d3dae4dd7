using DisclosureAudit.Pdf;
using DisclosureAudit.Pdf.Pages;

namespace DisclosureAudit.Tests.Pdf.Pages;

/// <summary>From bytes to words.</summary>
public class PdfFileReadingTests
{
    private const string Resources = "/Resources << /Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> /MediaBox [0 0 600 800]";
    private const string Number = "BT /F 10 Tf 100 700 Td (1,234) Tj 25.02 0 Td (56) Tj -2.8 0 Td (.) Tj ET 0.5 w 90 690 m 300 690 l S";

    [Fact]
    public void A_number_is_read_from_a_file()
    {
        var page = Assert.Single(Read(Number));

        Assert.Equal(["1,234.56"], page.Words.Select(word => word.Text));
        Assert.Equal((100, 110), (Math.Round(page.Words[0].Box.Left), Math.Round(page.Rulings[0].Position)));
        Assert.Equal((600, 800, 1), (page.Width, page.Height, page.Number));
    }

    [Fact]
    public void A_turned_page_is_read_as_it_is_seen()
    {
        var page = Assert.Single(Read(Number, "/Rotate 90"));

        Assert.Equal((800, 600), (page.Width, page.Height));
        Assert.Equal(("1,234.56", 270), (page.Words[0].Text, page.Words[0].Angle));
        Assert.False(Assert.Single(page.Rulings).IsHorizontal);
    }

    [Fact]
    public void A_table_turned_with_its_page_is_upright()
    {
        var page = Assert.Single(Read("0 1 -1 0 600 0 cm BT /F 10 Tf 100 300 Td (12) Tj 11.12 0 Td (34) Tj ET", "/Rotate 90"));

        Assert.Equal([("1234", 0)], page.Words.Select(word => (word.Text, word.Angle)));
    }

    [Fact]
    public void A_watermark_in_a_form_does_not_glue_onto_a_number()
    {
        var builder = new PdfBuilder { PagesEntries = "/MediaBox [0 0 600 800]" };
        var mark = builder.AddStream("/Type /XObject /Subtype /Form /BBox [0 0 600 800] /Resources << /Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >>", "BT 0.8 g /F 12 Tf 94 699 Td (5) Tj ET");
        for (var i = 0; i < 3; i++)
        {
            builder.AddPage($"BT /F 10 Tf {100 - i * 2} 700 Td (21,601,733.00) Tj ET /M Do", $"/Resources << /Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> /XObject << /M {mark} 0 R >> >>");
        }

        Assert.All(
            PdfReader.Open(builder.Write(), PdfLimits.Default).Pages(),
            page => Assert.Equal([("21,601,733.00", false), ("5", true)], page.Page!.Words.Select(word => (word.Text, word.IsWatermark))));
    }

    [Fact]
    public void A_page_over_a_limit_gives_its_problem()
    {
        var builder = new PdfBuilder { PagesEntries = Resources };
        builder.AddPage($"BT /F 10 Tf ({new string('1', 500)}) Tj ET");
        builder.AddPage(Number);
        var pages = PdfReader.Open(builder.Write(), PdfLimits.Default with { Glyphs = 100 }).Pages().ToList();

        Assert.Equal(PdfProblem.TooLarge, pages[0].Problem!.Problem);
        Assert.Equal("1,234.56", pages[1].Page!.Words[0].Text);
    }

    [Fact]
    public void A_file_over_the_limit_is_not_even_loaded()
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(path, PdfBuilder.OnePage().Write());
            Assert.Equal(PdfProblem.TooLarge, Assert.Throws<PdfProblemException>(() => PdfReader.Open(path, PdfLimits.Default with { FileBytes = 10 })).Problem);
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static List<PdfPage> Read(string content, string entries = "")
    {
        var builder = new PdfBuilder { PagesEntries = Resources };
        builder.AddPage(content, entries);
        return [.. PdfReader.Open(builder.Write(), PdfLimits.Default).Pages().Select(page => page.Page!)];
    }
}
