using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace DisclosureAudit.Tests.Scenarios;

/// <summary>tables of a PDF, in each of its forms: pages, boxes, joins and doubts are told.</summary>
public class TablesOfPdfTests
{
    [Fact]
    public void A_table_says_its_pages_boxes_joins_and_doubts()
    {
        var tables = Tables();

        var third = tables.Single(table => Text(table, "table") == "T3");
        Assert.Equal([5, 6], Numbers(third.GetProperty("pages")));
        Assert.Equal([6], Numbers(third.GetProperty("joins")));
        Assert.Empty(third.GetProperty("lines").EnumerateArray());
        Assert.Equal([5m, 6m], third.GetProperty("bbox").EnumerateArray().Select(box => box[0].GetDecimal()));
        Assert.All(third.GetProperty("bbox").EnumerateArray(), box => Assert.True(box.GetArrayLength() == 5 && box[1].GetDecimal() < box[3].GetDecimal() && box[2].GetDecimal() < box[4].GetDecimal()));
        Assert.Equal(third.GetProperty("rows").GetArrayLength(), third.GetProperty("row_pages").GetArrayLength());

        var first = tables.Single(table => Text(table, "table") == "T1");
        Assert.Contains(first.GetProperty("doubts").EnumerateArray(), doubt => Text(doubt, "doubt") == "number_broken");
    }

    [Fact]
    public void Per_page_each_table_stands_on_one_page_and_nothing_is_lost()
    {
        var (whole, parts) = (Tables(), Tables("--per-page"));

        Assert.True(parts.Count > whole.Count);
        Assert.All(parts, table => Assert.Single(table.GetProperty("pages").EnumerateArray()));
        Assert.All(parts, table => Assert.Empty(table.GetProperty("joins").EnumerateArray()));
        Assert.Equal(whole.SelectMany(table => Numbers(table.GetProperty("pages"))).Distinct().Order(), parts.SelectMany(table => Numbers(table.GetProperty("pages"))).Distinct().Order());
    }

    [Fact]
    public void The_drawn_pages_are_one_file_without_script_or_anything_to_fetch()
    {
        using var folder = new TemporaryFolder();
        folder.CopyFixture("printed/001-writer.pdf", "甲.pdf");

        var result = Program.Run(folder.Path, ["tables", "甲.pdf", "--format", "html", "--debug"]);

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.DoesNotMatch(new Regex("<script|<link|<img|src=|href=|url\\(|@import", RegexOptions.IgnoreCase), result.Output);
        var drawings = Regex.Matches(result.Output, "<svg.*?</svg>", RegexOptions.Singleline).Select(match => XElement.Parse(match.Value)).ToList();
        Assert.Equal(26, drawings.Count);
        Assert.Contains(drawings[5].Elements("text"), text => text.Value.StartsWith("接表", StringComparison.Ordinal) && text.Value.Contains("T3", StringComparison.Ordinal));
        Assert.All(drawings.Skip(2).Take(5), drawing => Assert.True(drawing.Elements("line").Any() && drawing.Elements("rect").Any() && drawing.Elements("text").Any()));
    }

    private static IReadOnlyList<JsonElement> Tables(params string[] options)
    {
        using var folder = new TemporaryFolder();
        folder.CopyFixture("printed/001-writer.pdf", "甲.pdf");
        var result = Program.Run(folder.Path, ["tables", "甲.pdf", .. options]);
        Assert.Equal(0, result.ExitCode);
        return JsonDocument.Parse(result.Output).RootElement.EnumerateArray().ToList();
    }

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;

    private static IEnumerable<int> Numbers(JsonElement array) => array.EnumerateArray().Select(number => number.GetInt32());
}
