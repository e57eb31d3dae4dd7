using System.Diagnostics;
using System.Globalization;
using System.Text;
using DisclosureAudit.Pdf;
using DisclosureAudit.Tests.Pdf.Syntax;

namespace DisclosureAudit.Tests.Pdf;

/// <summary>Files made to harm, and files that are none.</summary>
public class HostileTests
{
    // Linear work takes a second or two, on a machine with twenty other tasks half a minute; the square of it would take hours.
    private static readonly TimeSpan Long = TimeSpan.FromMinutes(3);

    [Fact]
    public void No_bytes_are_empty() => Assert.Equal(PdfProblem.Empty, Made.Problem([]));

    [Theory]
    [InlineData("<!DOCTYPE html><html><body>objects and an obj of 1 object</body></html>")]
    [InlineData("PK\u0003\u0004")]
    [InlineData("\0")]
    [InlineData("1 obj 0 0 obj")]
    public void What_has_neither_a_header_nor_objects_is_no_pdf(string text) => Assert.Equal(PdfProblem.NotPdf, Made.Problem(PdfBuilder.Bytes(text)));

    [Theory]
    [InlineData("%PDF-1.7\n")]
    [InlineData("%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj trailer<</Root 1 0 R>>")]
    [InlineData("1 0 obj<</Type/Font>>endobj")]
    public void A_pdf_without_a_page_is_told(string text) => Assert.Equal(PdfProblem.NoPages, Made.Problem(PdfBuilder.Bytes(text)));

    [Fact]
    public void A_file_over_the_limit_is_not_read() =>
        Assert.Equal(PdfProblem.TooLarge, Made.Problem(PdfBuilder.OnePage().Write(), PdfLimits.Default with { FileBytes = 100 }));

    [Fact]
    public void Objects_over_the_limit_are_a_problem()
    {
        foreach (var layout in Enum.GetValues<PdfLayout>())
        {
            Assert.Equal(PdfProblem.TooLarge, Made.Problem(PdfBuilder.OnePage().Write(layout), PdfLimits.Default with { Objects = 2 }));
        }
    }

    [Fact]
    public void A_page_tree_of_20_000_levels_is_a_problem()
    {
        var builder = new PdfBuilder();
        builder.Set(2, "<< /Type /Pages /Kids [10 0 R] >>");
        for (var number = 10; number < 20_010; number++)
        {
            builder.Set(number, $"<< /Type /Pages /Kids [{number + 1} 0 R] /Parent {number - 1} 0 R >>");
        }

        builder.Set(20_010, "<< /Type /Page >>");
        Assert.Equal(PdfProblem.Nesting, Made.Problem(builder.Write()));
    }

    [Fact]
    public void A_page_tree_whose_branches_meet_again_and_again_ends()
    {
        var builder = PdfBuilder.OnePage();
        builder.Set(2, "<< /Type /Pages /Kids [10 0 R 10 0 R 4 0 R] >>");
        for (var number = 10; number < 70; number++)
        {
            builder.Set(number, $"<< /Type /Pages /Kids [{number + 1} 0 R {number + 1} 0 R 2 0 R] >>");
        }

        Made.AssertOnePage(builder.Write());
    }

    [Fact]
    public void Parents_that_lead_back_to_one_another_end()
    {
        var file = Made.Open("%PDF-1.4\n1 0 obj<</Type/Page/Parent 2 0 R>>endobj 2 0 obj<</Parent 1 0 R>>endobj");

        Assert.Equal(0, Assert.Single(file.Pages).Rotate);
    }

    [Fact]
    public void Pages_over_the_limit_are_a_problem()
    {
        var builder = PdfBuilder.OnePage();
        builder.Set(2, $"<< /Type /Pages /Kids [{string.Concat(Enumerable.Repeat("4 0 R ", 101))}] >>");

        Assert.Equal(PdfProblem.TooLarge, Made.Problem(builder.Write(), PdfLimits.Default with { Pages = 100 }));
    }

    [Theory]
    [InlineData("Table")]
    [InlineData("ObjectStream")]
    [InlineData("None")]
    public void Files_of_5_000_pages_are_quick(string layout)
    {
        var builder = new PdfBuilder();
        for (var page = 0; page < 5_000; page++)
        {
            builder.AddPage("q Q");
        }

        var bytes = builder.Write(Enum.Parse<PdfLayout>(layout));
        var watch = Stopwatch.StartNew();
        Assert.Equal(5_000, Made.Contents(Made.Open(bytes)).Count());
        Assert.True(watch.Elapsed < Long);
    }

    [Fact]
    public void References_that_lead_back_to_one_another_are_a_problem()
    {
        var builder = PdfBuilder.OnePage();
        builder.Set(10, "11 0 R");
        builder.Set(11, "10 0 R");
        builder.Set(12, "12 0 R");
        builder.CatalogEntries = "/Loop 10 0 R /Self 12 0 R";
        var catalog = Made.Open(builder.Write()).Catalog;

        Assert.Equal(PdfProblem.Nesting, Assert.Throws<PdfProblemException>(() => catalog["Loop"]).Problem);
        Assert.Equal(PdfProblem.Nesting, Assert.Throws<PdfProblemException>(() => catalog["Self"]).Problem);
    }

    [Fact]
    public void Lengths_that_need_one_another_end()
    {
        var builder = new PdfBuilder();
        for (var number = 10; number < 5_000; number++)
        {
            builder.SetStream(number, $"/Length {number + 1} 0 R", PdfBuilder.Bytes(Made.Content));
        }

        builder.SetStream(8, "/Length 9 0 R", PdfBuilder.Bytes(Made.Content));
        builder.SetStream(9, "/Length 8 0 R", PdfBuilder.Bytes(Made.Content));
        builder.AddPageOf("8 0 R");
        builder.Set(3, "<< /Type /Page /Contents 10 0 R >>");
        builder.Set(2, "<< /Type /Pages /Kids [3 0 R << /Contents 8 0 R >>] >>");
        var pages = Made.Open(builder.Write()).Pages;

        Assert.Equal(PdfProblem.Nesting, Assert.Single(pages[0].Contents().Problems).Problem);
        Assert.Equal(Made.Content, PdfBuilder.Text(pages[1].Contents().Bytes));
    }

    [Fact]
    public void An_object_stream_within_itself_has_no_objects()
    {
        var file = XrefTests.Replace(PdfBuilder.OnePage().Write(PdfLayout.ObjectStream), "/Type /ObjStm", "/Type /ObjStm /Extends 5 0 R /Length 5 0 R");

        Hostile.AssertSafe(file);
    }

    [Fact]
    public void Object_streams_are_held_to_a_limit()
    {
        var builder = PdfBuilder.OnePage();
        builder.CatalogEntries = $"/Large ({new string('a', 200_000)})";

        Assert.Equal(PdfProblem.TooLarge, Made.Problem(builder.Write(PdfLayout.ObjectStream), PdfLimits.Default with { PageStreamBytes = 100_000 }));
        Assert.Equal(PdfProblem.TooLarge, Made.Problem(builder.Write(PdfLayout.ObjectStream), PdfLimits.Default with { StreamBytes = 100_000 }));
    }

    [Theory]
    [InlineData("(")]
    [InlineData("<")]
    [InlineData("[")]
    [InlineData("<</A ")]
    [InlineData("<<>>stream\n")]
    [InlineData("%")]
    [InlineData("/")]
    public void Objects_without_an_end_do_not_take_the_square_of_the_size(string start)
    {
        var text = new StringBuilder("%PDF-1.4\n");
        var table = new StringBuilder("xref\n1 200000\n");
        for (var number = 1; number <= 200_000; number++)
        {
            table.Append(CultureInfo.InvariantCulture, $"{text.Length:D10} 00000 n \n");
            text.Append(CultureInfo.InvariantCulture, $"{number} 0 obj{start} ");
        }

        var watch = Stopwatch.StartNew();
        Hostile.AssertSafe(PdfBuilder.Bytes(text.ToString()));
        Hostile.AssertSafe(PdfBuilder.Bytes($"{text}trailer<</Root 1 0 R>>"));
        Hostile.AssertSafe(PdfBuilder.Bytes($"{text}\n{table}trailer<</Root<</Pages<</Kids[{string.Concat(Enumerable.Range(1, 100_000).Select(number => $"{number} 0 R "))}]>>>>>>startxref\n{text.Length + 1}"));
        Assert.True(watch.Elapsed < Long);
    }

    [Fact]
    public void A_table_that_counts_to_no_end_ends()
    {
        Hostile.AssertSafe(XrefTests.Replace(PdfBuilder.OnePage().Write(), "xref\n0 1\n", "xref\n0 99999999999\n"));
        Hostile.AssertSafe(XrefTests.Replace(PdfBuilder.OnePage().Write(), "xref\n0 1\n", "xref\n99999999999 1\n"));
        Hostile.AssertSafe(XrefTests.Replace(PdfBuilder.OnePage().Write(PdfLayout.Stream), "/W [1 4 2]", "/W [0 0 0]"));
        Hostile.AssertSafe(XrefTests.Replace(PdfBuilder.OnePage().Write(PdfLayout.Stream), "/W [1 4 2]", "/W [8 2147483647 -8]"));
        Hostile.AssertSafe(XrefTests.Replace(PdfBuilder.OnePage().Write(PdfLayout.Stream), "/Index [", "/Index [2147483647 2147483647 -5 2 "));
    }

    [Fact]
    public void A_file_of_one_object_many_times_over_is_quick()
    {
        var watch = Stopwatch.StartNew();
        foreach (var part in (string[])["trailer<<", "trailer(", "endstream", "obj ", "1 0 obj ", "1 0 obj[[[[ ", "xref ", "startxref ", "stream\n", "9 9 "])
        {
            Hostile.AssertSafe(PdfBuilder.Bytes("%PDF-1.4\n" + string.Concat(Enumerable.Repeat(part, 200_000))));
        }

        Assert.True(watch.Elapsed < Long);
    }
}
