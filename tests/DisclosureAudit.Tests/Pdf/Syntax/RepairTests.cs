using DisclosureAudit.Pdf;
using DisclosureAudit.Pdf.Syntax;

namespace DisclosureAudit.Tests.Pdf.Syntax;

/// <summary>Files whose cross-reference is missing or wrong: the objects are found by a scan.</summary>
public class RepairTests
{
    [Fact]
    public void A_file_without_a_cross_reference_is_scanned() => Made.AssertOnePage(PdfBuilder.OnePage().Write(PdfLayout.None));

    [Theory]
    [InlineData("startxref\n", "startxref\n9")]
    [InlineData("startxref\n", "startxref\n-")]
    [InlineData("startxref\n", "\n")]
    [InlineData("trailer\n<<", "tra")]
    [InlineData("/Root 1", "/Root 3")]
    [InlineData("/Root 1", "/Toor 1")]
    [InlineData("%PDF-1.7\n", "%PDF-1.7\nsome more bytes\n")]
    [InlineData("xref\n0 1\n", "xref\n0 x\n")]
    [InlineData(" n \n", " x \n")]
    [InlineData("/Root", "/Prev 5 /Root")]
    [InlineData("/Root", "/XRefStm 5 /Root")]
    [InlineData("\n1 1\n", "\n3 1\n")]
    [InlineData("\n2 1\n", "\n3 1\n")]
    [InlineData("\n4 1\n", "\n3 1\n")]
    public void A_wrong_cross_reference_is_made_anew(string old, string damaged) => Made.AssertOnePage(XrefTests.Replace(PdfBuilder.OnePage().Write(), old, damaged));

    [Theory]
    [InlineData("Stream")]
    [InlineData("ObjectStream")]
    [InlineData("Hybrid")]
    public void Object_streams_and_the_trailers_of_cross_reference_streams_are_found_by_a_scan(string layout)
    {
        var bytes = XrefTests.Replace(PdfBuilder.OnePage().Write(Enum.Parse<PdfLayout>(layout)), "startxref\n", "startxref\n9");

        Made.AssertOnePage(bytes);
        Assert.NotNull(Made.Open(bytes).Trailer.Dictionary("Root"));
    }

    [Fact]
    public void The_last_object_of_a_number_wins()
    {
        var text = PdfBuilder.Text(PdfBuilder.OnePage("old").Write(PdfLayout.None)).Split("trailer")[0];

        Made.AssertOnePage(PdfBuilder.Bytes($"{text}3 0 obj << /Length {Made.Content.Length} >> stream\n{Made.Content}\nendstream endobj"));
    }

    [Fact]
    public void An_object_behind_an_object_stream_wins_over_the_one_within()
    {
        var builder = PdfBuilder.OnePage();
        var value = builder.Add("(old)");
        builder.CatalogEntries = $"/Value {value} 0 R";
        var bytes = builder.Write(PdfLayout.ObjectStream);
        var scanned = XrefTests.Replace(PdfBuilder.Update(bytes, "", (value, "(new)")), "startxref\n", "startxref\n9");

        Assert.Equal("new", PdfBuilder.Text(((PdfString)Made.Open(scanned).Catalog["Value"]).Bytes));
    }

    [Fact]
    public void An_object_that_is_not_where_it_should_be_is_found_all_the_same()
    {
        var builder = PdfBuilder.OnePage();
        var value = builder.Add("(value)");
        builder.CatalogEntries = $"/Value {value} 0 R";
        var bytes = XrefTests.Replace(builder.Write(), $"\n{value} 1\n0000000", $"\n{value} 1\n0000001");

        var file = Made.Open(bytes);
        Assert.IsType<PdfString>(file.Catalog["Value"]);
        Assert.Equal([Made.Content], Made.Contents(file));
    }

    [Fact]
    public void Objects_that_the_cross_reference_lacks_are_found_when_pages_are_missing()
    {
        var builder = PdfBuilder.OnePage("first");
        builder.AddPage("second");
        var bytes = XrefTests.Replace(builder.Write(), "\n6 1\n", "\n60 1\n");

        Assert.Equal(["first", "second"], Made.Contents(Made.Open(bytes)));
    }

    [Theory]
    [InlineData("12 0 obj", 12)]
    [InlineData("endobj12 0 obj", 12)]
    [InlineData("1 12 \r\n 0\tobj", 12)]
    [InlineData("12 0obj", 12)]
    [InlineData("0 0 obj", null)]
    [InlineData("120 obj", null)]
    [InlineData("9999999999 0 obj", null)]
    [InlineData("12 0 endobj", null)]
    [InlineData("obj", null)]
    public void The_head_of_an_object_is_read_from_its_end(string text, int? number)
    {
        var header = ObjectHeader.Before(PdfBuilder.Bytes(text), text.Length - "obj".Length);

        Assert.Equal(number, header?.Number);
        Assert.Equal(header is null ? null : text.LastIndexOf("12", StringComparison.Ordinal), header?.Offset);
    }

    [Theory]
    [InlineData("/Length 99")]
    [InlineData("/Length 3")]
    [InlineData("/Length -1")]
    [InlineData("/Length 99999999999")]
    [InlineData("/Length /None")]
    [InlineData("/Length 3 0 R")]
    [InlineData("/Length 99 0 R")]
    [InlineData("/Length null")]
    public void A_wrong_length_is_passed_over(string length)
    {
        var builder = new PdfBuilder();
        var stream = builder.AddStream(length, PdfBuilder.Bytes(Made.Content));
        Assert.Equal(3, stream);
        builder.AddPageOf("3 0 R");

        Made.AssertOnePage(builder.Write());
    }

    [Theory]
    [InlineData("stream\r\n", "\r\nendstream")]
    [InlineData("stream\r", "\rendstream")]
    [InlineData("stream \n", "endstream")]
    [InlineData("stream\n", "\nendstream\r")]
    [InlineData("stream\n", "\n\n\nendstream")]
    public void A_stream_starts_behind_one_line_end(string start, string end)
    {
        var bytes = XrefTests.Replace(XrefTests.Replace(PdfBuilder.OnePage().Write(), ">>\nstream\n", $">>\n{start}"), "\nendstream", end);

        Made.AssertOnePage(bytes);
    }

    [Theory]
    [InlineData("\nendstream\n", "\n")]
    [InlineData("\nendstream\nendobj\n", "\n")]
    public void A_stream_without_an_end_has_its_length(string end, string cut)
    {
        var file = Made.Open(XrefTests.Replace(PdfBuilder.OnePage().Write(), end, cut));

        Assert.StartsWith(Made.Content, PdfBuilder.Text(Assert.Single(file.Pages).Contents().Bytes), StringComparison.Ordinal);
    }

    [Fact]
    public void A_length_may_be_an_object_of_its_own_also_in_an_object_stream()
    {
        var builder = new PdfBuilder();
        var length = builder.Add("15");
        builder.AddPageOf($"{builder.AddStream($"/Length {length} 0 R", Made.Content + "\nendstreams are not ends")} 0 R");

        foreach (var layout in (PdfLayout[])[PdfLayout.Table, PdfLayout.ObjectStream, PdfLayout.None])
        {
            Assert.StartsWith(Made.Content, Assert.Single(Made.Contents(Made.Open(builder.Write(layout)))), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Pages_without_a_tree_come_in_the_order_of_the_file()
    {
        const string text = "%PDF-1.4\n7 0 obj<</Type/Page/Contents 3 0 R>>endobj 3 0 obj<<>>stream\na\nendstream endobj 5 0 obj<</Type/Page/Parent 9 0 R>>endobj 9 0 obj<</Rotate 90/Parent 5 0 R>>endobj";
        var file = Made.Open(text);

        Assert.Equal(["a", ""], Made.Contents(file));
        Assert.Equal([0, 90], file.Pages.Select(page => page.Rotate));
        Assert.Empty(file.Catalog.Raw);
    }

    [Fact]
    public void The_last_catalogue_is_the_root_when_no_trailer_is_left()
    {
        var text = PdfBuilder.Text(PdfBuilder.OnePage().Write(PdfLayout.None)).Split("trailer")[0];

        var file = Made.Open(text);
        Assert.Equal("Catalog", file.Catalog.Name("Type"));
        Assert.Equal([Made.Content], Made.Contents(file));
    }

    [Fact]
    public void Every_beginning_of_a_file_gives_pages_or_a_problem()
    {
        foreach (var layout in Enum.GetValues<PdfLayout>())
        {
            var builder = PdfBuilder.OnePage();
            builder.AddPageOf($"{builder.AddFlate("", PdfBuilder.Bytes(string.Concat(Enumerable.Range(0, 500))))} 0 R");
            var bytes = builder.Write(layout);
            for (var length = 0; length < bytes.Length; length += 97)
            {
                Hostile.AssertSafe(bytes[..length]);
            }
        }
    }
}
