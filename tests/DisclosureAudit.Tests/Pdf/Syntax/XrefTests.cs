using DisclosureAudit.Pdf.Syntax;

namespace DisclosureAudit.Tests.Pdf.Syntax;

/// <summary>Each way a file tells where its objects are, as the standard has it; none of them needs a scan.</summary>
public class XrefTests
{
    private static readonly string[] Layouts = ["Table", "Stream", "ObjectStream", "Hybrid"];

    public static TheoryData<string> KnownLayouts => [.. Layouts];

    [Theory]
    [MemberData(nameof(KnownLayouts))]
    public void Objects_are_where_the_cross_reference_says(string layout)
    {
        var bytes = PdfBuilder.OnePage().Write(Enum.Parse<PdfLayout>(layout));

        AssertSound(bytes);
    }

    [Theory]
    [MemberData(nameof(KnownLayouts))]
    public void Offsets_count_from_the_header(string layout)
    {
        var builder = PdfBuilder.OnePage();
        builder.Prefix = "HTTP/1.1 200 OK\r\n\r\n";

        AssertSound(builder.Write(Enum.Parse<PdfLayout>(layout)), builder.Prefix.Length);
    }

    [Theory]
    [InlineData(" n \n", " n\n")]
    [InlineData(" n \n", " n \r\n")]
    [InlineData(" n \n", " n\r")]
    [InlineData("xref\n0 1\n", "xref 0 1 ")]
    [InlineData("trailer\n<<", "trailer<<")]
    [InlineData("startxref\n", "startxref \r\n\r\n")]
    public void The_lines_of_a_table_need_not_be_20_bytes(string line, string sloppy) => AssertSound(Replace(PdfBuilder.OnePage().Write(), line, sloppy));

    [Fact]
    public void A_table_that_counts_from_1_instead_of_0_is_shifted()
    {
        var bytes = Replace(OneSection(), "xref\n0 ", "xref\n1 ");

        AssertSound(bytes);
    }

    [Fact]
    public void A_table_may_have_fewer_entries_than_it_says() => AssertSound(Replace(OneSection(), "xref\n0 5\n", "xref\n0 9\n"));

    [Theory]
    [MemberData(nameof(KnownLayouts))]
    public void The_newest_of_an_object_wins(string layout)
    {
        var builder = PdfBuilder.OnePage();
        var old = builder.Add("(old)");
        var other = builder.Add("(other)");
        builder.CatalogEntries = $"/Old {old} 0 R /Other {other} 0 R";
        var bytes = PdfBuilder.Update(PdfBuilder.Update(builder.Write(Enum.Parse<PdfLayout>(layout)), "", (old, "(newer)")), "", (old, "(newest)"));

        AssertSound(bytes);
        var catalog = Made.Open(bytes).Catalog;
        Assert.Equal("newest", PdfBuilder.Text(((PdfString)catalog["Old"]).Bytes));
        Assert.Equal("other", PdfBuilder.Text(((PdfString)catalog["Other"]).Bytes));
    }

    [Fact]
    public void An_object_freed_later_is_gone()
    {
        var builder = PdfBuilder.OnePage();
        var gone = builder.Add("(gone)");
        builder.CatalogEntries = $"/Gone {gone} 0 R";
        var older = builder.Write();
        var previous = PdfBuilder.Text(older).LastIndexOf("xref\n0 1", StringComparison.Ordinal);
        byte[] bytes = [.. older, .. PdfBuilder.Bytes($"xref\n{gone} 1\n0000000000 00001 f \ntrailer\n<< /Root 1 0 R /Prev {previous} >>\nstartxref\n{older.Length}\n%%EOF\n")];

        AssertSound(bytes);
        Assert.Equal(PdfNull.Instance, Made.Open(bytes).Catalog["Gone"]);
    }

    [Fact]
    public void What_the_newest_trailer_does_not_say_an_older_one_does()
    {
        var builder = PdfBuilder.OnePage();
        builder.TrailerEntries = "/Info << /Title (t) >> /Own (older)";
        var bytes = PdfBuilder.Update(builder.Write(), "/Own (newer)", (99, "null"));
        var trailer = Made.Open(bytes).Trailer;

        Assert.NotNull(trailer.Dictionary("Info"));
        Assert.Equal("newer", PdfBuilder.Text(((PdfString)trailer["Own"]).Bytes));
    }

    [Fact]
    public void Sections_that_lead_back_to_one_another_end()
    {
        var bytes = PdfBuilder.OnePage().Write();
        var own = PdfBuilder.Text(bytes).LastIndexOf("xref\n0 1", StringComparison.Ordinal);

        AssertSound(Replace(bytes, "/Root", $"/Prev {own} /Root"));
        AssertSound(Replace(bytes, "/Root", "/Prev 0 /Root"));
    }

    [Fact]
    public void A_dangling_reference_is_null()
    {
        var builder = PdfBuilder.OnePage();
        builder.CatalogEntries = "/Nothing 77 0 R /Negative -5 0 R";

        var file = Made.Open(builder.Write());
        Assert.Equal(PdfNull.Instance, file.Catalog["Nothing"]);
        Assert.Equal(PdfNull.Instance, file.Catalog["Negative"]);
    }

    [Fact]
    public void An_object_may_be_a_reference_to_another()
    {
        var builder = PdfBuilder.OnePage();
        var end = builder.Add("(end)");
        var middle = builder.Add($"{end} 0 R");
        builder.CatalogEntries = $"/Far {middle} 0 R";

        foreach (var layout in Layouts)
        {
            Assert.IsType<PdfString>(Made.Open(builder.Write(Enum.Parse<PdfLayout>(layout))).Catalog["Far"]);
        }
    }

    internal static byte[] Replace(byte[] bytes, string old, string replacement)
    {
        var text = PdfBuilder.Text(bytes);
        Assert.Contains(old, text, StringComparison.Ordinal);
        return PdfBuilder.Bytes(text.Replace(old, replacement, StringComparison.Ordinal));
    }

    /// <summary>A file whose table is one section: catalogue, page root, content and page.</summary>
    internal static byte[] OneSection()
    {
        var text = PdfBuilder.Text(PdfBuilder.OnePage().Write()).Replace("xref\n0 1\n", "xref\n0 5\n", StringComparison.Ordinal);
        foreach (var number in Enumerable.Range(1, 4))
        {
            text = text.Replace($"\n{number} 1\n", "\n", StringComparison.Ordinal);
        }

        return PdfBuilder.Bytes(text);
    }

    private static void AssertSound(byte[] bytes, int header = 0)
    {
        Made.AssertOnePage(bytes);
        Assert.False(new ObjectStore(bytes.AsMemory(header), DisclosureAudit.Pdf.PdfLimits.Default).IsRebuilt);
    }
}
