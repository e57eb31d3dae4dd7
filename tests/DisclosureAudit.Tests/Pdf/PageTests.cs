using DisclosureAudit.Pdf;

namespace DisclosureAudit.Tests.Pdf;

/// <summary>Pages with what they inherit.</summary>
public class PageTests
{
    [Fact]
    public void A_page_inherits_what_it_does_not_have_itself()
    {
        var builder = new PdfBuilder { PagesEntries = "/Resources << /Of /Root >> /MediaBox [0 0 500 600] /CropBox [10 20 30 40] /Rotate 90" };
        builder.AddPage("inherits");
        builder.AddPage("has", "/Resources << /Of /Page >> /MediaBox [1 2 3 4] /CropBox [1.5 2 3 4] /Rotate 180 /UserUnit 2.5");
        var pages = Made.Open(builder.Write()).Pages;

        Assert.Equal("Root", pages[0].Resources.Name("Of"));
        Assert.Equal((new PdfRectangle(0, 0, 500, 600), new PdfRectangle(10, 20, 30, 40), 90, 1), (pages[0].MediaBox, pages[0].CropBox, pages[0].Rotate, pages[0].UserUnit));
        Assert.Equal("Page", pages[1].Resources.Name("Of"));
        Assert.Equal((new PdfRectangle(1, 2, 3, 4), new PdfRectangle(1.5, 2, 3, 4), 180, 2.5), (pages[1].MediaBox, pages[1].CropBox, pages[1].Rotate, pages[1].UserUnit));
    }

    [Fact]
    public void A_page_inherits_from_the_nearest_node_above()
    {
        var builder = new PdfBuilder();
        builder.Set(2, "<< /Type /Pages /Kids [10 0 R 13 0 R] /Rotate 90 /MediaBox [0 0 1 1] >>");
        builder.Set(10, "<< /Type /Pages /Kids [11 0 R 12 0 R] /Rotate 180 >>");
        builder.Set(11, "<< /Type /Page >>");
        builder.Set(12, "<< /Type /Page /Rotate 270 /MediaBox null >>");
        builder.Set(13, "<< /Type /Page >>");
        var pages = Made.Open(builder.Write()).Pages;

        Assert.Equal([180, 270, 90], pages.Select(page => page.Rotate));
        Assert.All(pages, page => Assert.Equal(1, page.MediaBox.Width));
    }

    [Theory]
    [InlineData("", 0, 0, 612, 792)]
    [InlineData("/MediaBox [100 200 0 0]", 0, 0, 100, 200)]
    [InlineData("/MediaBox [-10 -20 30 40]", -10, -20, 30, 40)]
    [InlineData("/MediaBox [0 0 0 0]", 0, 0, 612, 792)]
    [InlineData("/MediaBox [0 0 5 0]", 0, 0, 612, 792)]
    [InlineData("/MediaBox [0 0 5]", 0, 0, 612, 792)]
    [InlineData("/MediaBox [0 0 /A 5]", 0, 0, 612, 792)]
    [InlineData("/MediaBox 5", 0, 0, 612, 792)]
    [InlineData("/MediaBox [0 0 9 9] /CropBox [-5 1 5 99]", 0, 1, 5, 9)]
    [InlineData("/MediaBox [0 0 9 9] /CropBox [20 20 30 30]", 0, 0, 9, 9)]
    [InlineData("/MediaBox [0 0 9 9] /CropBox [3 3 3 3]", 0, 0, 9, 9)]
    public void Boxes_are_put_right(string entries, double left, double bottom, double right, double top)
    {
        var builder = new PdfBuilder();
        builder.AddPage("", entries);

        Assert.Equal(new PdfRectangle(left, bottom, right, top), Assert.Single(Made.Open(builder.Write()).Pages).CropBox);
    }

    [Theory]
    [InlineData("0", 0)]
    [InlineData("450", 90)]
    [InlineData("-90", 270)]
    [InlineData("-2147483648", 0)]
    [InlineData("45", 0)]
    [InlineData("/A", 0)]
    [InlineData("-99999999999990", 0)]
    public void Rotation_is_one_of_four(string written, int degrees)
    {
        var builder = new PdfBuilder();
        builder.AddPage("", $"/Rotate {written}");

        Assert.Equal(degrees, Assert.Single(Made.Open(builder.Write()).Pages).Rotate);
    }

    [Fact]
    public void Content_streams_are_joined_by_line_feeds()
    {
        var builder = new PdfBuilder();
        var (a, b) = (builder.AddStream("", "a"), builder.AddFlate("", "b"u8.ToArray()));
        builder.AddPageOf($"[{a} 0 R {b} 0 R {a} 0 R]");
        builder.AddPageOf($"[{b} 0 R]");
        builder.AddPageOf("[]");

        Assert.Equal(["a\nb\na", "b", ""], Made.Contents(Made.Open(builder.Write())));
    }

    [Fact]
    public void A_content_stream_that_cannot_be_read_is_left_out_and_told()
    {
        var builder = new PdfBuilder();
        var (good, image, cut) = (builder.AddStream("", "good"), builder.AddStream("/Filter /DCTDecode", "x"), builder.AddStream("/Filter /Fl", PdfBuilder.Deflate("half of it"u8)[..9]));
        builder.AddPageOf($"[{good} 0 R {image} 0 R null 99 0 R {cut} 0 R {good} 0 R]");
        builder.AddPageOf("99 0 R");
        var pages = Made.Open(builder.Write()).Pages;
        var contents = pages[0].Contents();

        Assert.StartsWith("good\nh", PdfBuilder.Text(contents.Bytes), StringComparison.Ordinal);
        Assert.EndsWith("\ngood", PdfBuilder.Text(contents.Bytes), StringComparison.Ordinal);
        Assert.Equal([PdfProblem.Filter, PdfProblem.Damaged, PdfProblem.Damaged, PdfProblem.Filter], contents.Problems.Select(each => each.Problem));
        Assert.Equal([PdfProblem.Damaged], pages[1].Contents().Problems.Select(each => each.Problem));
    }

    [Fact]
    public void Content_streams_together_are_held_to_a_limit()
    {
        var builder = new PdfBuilder();
        var part = builder.AddFlate("", new byte[10_000]);
        builder.AddPageOf($"[{string.Concat(Enumerable.Repeat($"{part} 0 R ", 1000))}]");
        var contents = Made.Open(builder.Write(), PdfLimits.Default with { PageStreamBytes = 100_000 }).Pages[0].Contents();

        Assert.Equal(PdfProblem.TooLarge, Assert.Single(contents.Problems).Problem);
        Assert.InRange(contents.Bytes.Length, 90_000, 100_009);
    }

    [Fact]
    public void Content_streams_that_fail_one_after_the_other_come_to_an_end()
    {
        var builder = new PdfBuilder();
        var bomb = builder.AddFlate("", new byte[200_000]);
        builder.AddPageOf($"[{string.Concat(Enumerable.Repeat($"{bomb} 0 R ", 1000))}]");
        var contents = Made.Open(builder.Write(), PdfLimits.Default with { StreamBytes = 100_000 }).Pages[0].Contents();

        Assert.InRange(contents.Problems.Count, 1, 20);
        Assert.All(contents.Problems, problem => Assert.Equal(PdfProblem.TooLarge, problem.Problem));
    }

    [Theory]
    [InlineData("<< /Type /Pages /Kids [null 10 0 R 77 0 R 5 (a) 11 0 R] /Count 9 >>")]
    [InlineData("<< /Kids [10 0 R 11 0 R] /Count -3 >>")]
    [InlineData("<< /Type /Wrong /Kids [10 0 R 12 0 R 11 0 R] >>")]
    [InlineData("<< /Type /Pages /Kids [2 0 R 10 0 R 13 0 R] >>")]
    [InlineData("<< /Type /Pages /Kids [10 0 R << /Rotate 90 >>] >>")]
    public void A_page_tree_may_be_sloppy(string root)
    {
        var builder = new PdfBuilder();
        builder.Set(2, root);
        builder.Set(10, "<< /MediaBox [0 0 9 9] >>");
        builder.Set(11, "<< /Type /Page /Kids [10 0 R] >>");
        builder.Set(12, "<< /Type /Pages >>");
        builder.Set(13, "<< /Type /Pages /Kids [2 0 R 11 0 R 13 0 R] >>");

        Assert.Equal(2, Made.Open(builder.Write()).Pages.Count);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("<< /Type /Pages >>")]
    [InlineData("<< /Type /Pages /Kids [] /Count 0 >>")]
    [InlineData("<< /Type /Pages /Kids [2 0 R] >>")]
    public void Without_a_page_tree_the_pages_are_those_that_say_so(string root)
    {
        var builder = PdfBuilder.OnePage();
        builder.AddPage("second");
        builder.Set(2, root);

        Assert.Equal([Made.Content, "second"], Made.Contents(Made.Open(builder.Write())));
    }
}
