using DisclosureAudit.RuleFiles;
using DisclosureAudit.Tests.Scenarios;

namespace DisclosureAudit.Tests.RuleFiles;

/// <summary>A code table says its columns in its first line; what is malformed is told with its line.</summary>
public class CsvTableTests
{
    [Fact]
    public void Rows_come_with_their_lines_whatever_the_order_of_the_columns()
    {
        var rows = Read("name,code,note\n甲,201,\n\"乙，\n丙\",202,注\n丁,203,\n", "code", "name");

        Assert.Equal(["201 甲", "202 乙，\n丙", "203 丁"], rows.Select(row => $"{row["code"]} {row["name"]}"));
        Assert.Equal([2, 3, 5], rows.Select(row => row.Line));
    }

    [Fact]
    public void A_mark_at_the_start_is_no_part_of_the_first_column() => Assert.Equal("201", Read("\uFEFFcode,name\r\n201,甲\r\n", "code", "name").Single()["code"]);

    [Theory]
    [InlineData("code,nam\n201,甲\n", 1, "缺少列 name")]
    [InlineData("code,Name\n201,甲\n", 1, "缺少列 name")]
    [InlineData("", 1, "缺少列 code")]
    [InlineData("code,name\n201,甲\n202\n", 3, "列数或引号不对")]
    [InlineData("code,name\n201,甲,乙\n", 2, "列数或引号不对")]
    [InlineData("code,name\n201,甲\n202,\"乙\n203,丙\n", 3, "列数或引号不对")]
    [InlineData("code,name\n201,甲\n202,乙\"丙\n", 3, "列数或引号不对")]
    [InlineData("code,name\n201,\"甲\"乙\n", 2, "列数或引号不对")]
    public void What_is_malformed_is_told_with_its_line(string text, int line, string problem)
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder["甲.csv"], text);

        Complaint.IsMade(folder["甲.csv"], line, problem, () => CsvTable.Read(RuleFolder.At(folder.Path), "甲.csv", "code", "name"));
    }

    private static IReadOnlyList<CsvTable.Row> Read(string text, params string[] columns)
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder["甲.csv"], text);
        return CsvTable.Read(RuleFolder.At(folder.Path), "甲.csv", columns);
    }
}
