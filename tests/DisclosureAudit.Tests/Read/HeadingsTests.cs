using DisclosureAudit.Read;

namespace DisclosureAudit.Tests.Read;

public class HeadingsTests
{
    [Theory]
    [InlineData("第一部分 概况", 1)]
    [InlineData("第三部分2025年度单位预算情况说明", 3)]
    [InlineData("第九部分", 9)]
    [InlineData("第十部分", 0)]
    [InlineData("见第一部分", 0)]
    [InlineData("第一 部分", 0)]
    [InlineData("第1部分", 0)]
    public void A_part_is_known_by_its_number(string text, int number) => Assert.Equal(number, Headings.PartNumber(text));

    [Theory]
    [InlineData("一、本单位职责")]
    [InlineData("（二）机构设置")]
    [InlineData("(三) 机构设置")]
    [InlineData("1.行政运行")]
    [InlineData("1、行政运行")]
    [InlineData("（1）行政运行")]
    [InlineData("12）行政运行")]
    [InlineData("• 一、本单位职责")]
    [InlineData("第二部分 预算报表")]
    public void A_numbered_line_is_a_heading(string text) => Assert.True(Headings.IsHeading(text));

    [Theory]
    [InlineData("本单位职责")]
    [InlineData("1.5万元")]
    [InlineData("2025年预算")]
    [InlineData("一、负责全市信访工作。")]
    [InlineData("一、贯彻执行党和国家关于信访工作的方针政策和法律法规，负责全市信访工作的组织协调和督促检查")]
    [InlineData("")]
    public void A_sentence_or_an_amount_is_none(string text) => Assert.False(Headings.IsHeading(text));

    [Theory]
    [InlineData("- 甲", true)]
    [InlineData("· 甲", true)]
    [InlineData("● 甲", true)]
    [InlineData("（一）负责全市信访工作的组织协调和督促检查，贯彻执行方针政策和法律法规，完成市委市政府交办的其他任务。", true)]
    [InlineData("-5.00", false)]
    [InlineData("甲", false)]
    public void A_list_item_may_be_long(string text, bool isItem) => Assert.Equal(isItem, Headings.IsListItem(text));
}
