using DisclosureAudit.Recognise;
using DisclosureAudit.Read;
using DisclosureAudit.Tables;
using DisclosureAudit.Tests.Fixtures;

namespace DisclosureAudit.Tests.Recognise;

/// <summary>The tables that the contents name are looked for in the document. “/” parts lines, “|” cells.</summary>
public class ContentsReaderTests
{
    private const string Table = "/2025年收支总表/项目|金额/甲|1.00/乙|2.00";

    [Theory]
    [InlineData("目录/一、收支总表/第一部分 概况" + Table, "收支总表 found")]
    [InlineData("目录/（一）部门收支总表.....3/第一部分 概况" + Table, "部门收支总表 found")]
    [InlineData("目录/一、收支总表/二、收入总表/第一部分 概况" + Table, "收支总表 found|收入总表 missing")]
    [InlineData("目录/一、政府性基金预算支出表/第一部分 概况/本部门没有政府性基金预算支出。" + Table, "政府性基金预算支出表 本部门没有政府性基金预算支出。")]
    [InlineData("目录/第二部分 2025年部门预算表/一、收支总表/第一部分 概况" + Table, "收支总表 found")]
    [InlineData("目录/一、收支总表/负责示范工作。/二、收入总表" + Table, "收支总表 found")]
    [InlineData("目录/4．2025年收支总表/某市示范局2025年预算公开表/第一部分 概况" + Table, "收支总表 found")]
    [InlineData("目录/一、市级部门收支总表/第一部分 概况" + Table, "市级部门收支总表 found")]
    [InlineData("一、收支总表/二、收入总表" + Table, "")]
    public void Each_table_of_the_contents_is_there_or_a_line_says_why_not(string text, string listed) =>
        Assert.Equal(listed, string.Join('|', Read(text).Select(Shown)));

    private static string Shown(ListedTable table) => $"{table.Title} {(table.IsFound ? "found" : table.Explanation ?? "missing")}";

    private static IReadOnlyList<ListedTable> Read(string text)
    {
        var lines = text.Split('/').Select((line, i) => new SourceLine(i + 1, line.Replace('|', '\t'))).ToList();
        var source = new SourceText(lines, "", 0, 1);
        return new Recogniser(Repository.Rules).Recognise(source, TextTables.Of(source), "公开.txt").Listed;
    }
}
