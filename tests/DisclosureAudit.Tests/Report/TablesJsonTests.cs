using System.Text.Json;
using DisclosureAudit.Recognise;
using DisclosureAudit.Report;
using DisclosureAudit.Tables;
using DisclosureAudit.Tests.Fixtures;

namespace DisclosureAudit.Tests.Report;

public class TablesJsonTests
{
    private const string Text = """
        某表
        名称		金额
        甲	一	1.00
        乙	二	2.00
        """;

    // 名称 reaches over two columns.
    private static readonly MadePages Made = MadePages.Of(Text) is var made ? made with { Tables = [Merge(made.Tables[0])] } : null!;

    [Fact]
    public void Merged_cells_boxes_and_doubts_are_printed()
    {
        var table = Json(Made.WithDoubt("某表", "乙", 2, "word_ambiguous"));

        Assert.Equal("[[0,0,1,2]]", Plain(table, "spans"));
        Assert.Equal("[[1,0,0,150,30]]", Plain(table, "bbox"));
        Assert.Equal("""[{"row":2,"column":2,"doubt":"word_ambiguous"}]""", Plain(table, "doubts"));
        Assert.Equal("[1,1]", Plain(table, "row_pages"));
        Assert.Equal("[]", Plain(table, "lines"));
    }

    [Fact]
    public void In_html_a_merged_cell_is_one()
    {
        var output = new StringWriter();
        TablesHtml.Write(output, "甲.pdf", Shown(Made), DisclosureAudit.Findings.Language.Chinese);

        Assert.Contains("""<tr><th colspan="2">名称</th><th>金额</th></tr>""", output.ToString(), StringComparison.Ordinal);
        Assert.Contains("""<tr><td>甲</td><td>一</td><td class="n">1.00</td></tr>""", output.ToString(), StringComparison.Ordinal);
    }

    private static RawTable Merge(RawTable table) => table with
    {
        Header = table.Header.Select(row => row with { Marks = [row.Marks[0] with { Box = row.Marks[0].Box.Union(row.Marks[1].Box) }, row.Marks[1] with { Box = row.Marks[0].Box.Union(row.Marks[1].Box) }, row.Marks[2]] }).ToList(),
    };

    private static IReadOnlyList<ShownTable> Shown(MadePages made) => ShownTable.Whole(new Recogniser(Repository.Rules).Recognise(made.Source, made.Tables, "甲.pdf"));

    private static JsonElement Json(MadePages made)
    {
        var stream = new MemoryStream();
        TablesJson.Write(stream, Shown(made));
        return JsonDocument.Parse(stream.ToArray()).RootElement[0];
    }

    private static string Plain(JsonElement table, string name) => JsonSerializer.Serialize(table.GetProperty(name));
}
