using DisclosureAudit.Tables;

namespace DisclosureAudit.Tests.Tables;

/// <summary>A contents page looks like a table and is none.</summary>
public class ContentsTests
{
    [Theory]
    [InlineData("第一部分 概况|1", "一、职责|1", "二、机构|2", "第二部分 报表|3")]
    [InlineData("概况.......|1", "报表.......|2", "说明.......|9", "名词解释....|12")]
    [InlineData("概况……|1", "报表……|2", "说明……|9", "名词解释……|12", "目 录|")]
    public void Rows_that_end_in_rising_page_numbers_are_contents(params string[] rows) => Assert.True(IsContents(rows));

    [Theory]
    [InlineData("第一部分|1", "职责|1", "机构|2")]
    [InlineData("第一部分|1", "职责|5", "机构|2", "报表|9")]
    [InlineData("第一部分|1|2", "职责|1|2", "机构|2|3", "报表|9|3")]
    [InlineData("第一部分|1.00", "职责|2.00", "机构|3.00", "报表|9.00")]
    [InlineData("车辆编制数|1", "实有车辆数|1", "新购|2", "报废|3")]
    [InlineData("第一部分|1", "职责|1", "机构|2", "报表|9", "甲|乙", "甲|乙", "甲|乙")]
    [InlineData("第一部分|12345", "职责|12346", "机构|12347", "报表|12348")]
    public void Anything_else_is_a_table(params string[] rows) => Assert.False(IsContents(rows));

    private static bool IsContents(string[] rows) => Contents.IsContents(rows.Select(row => row.Split('|')).ToList());
}
