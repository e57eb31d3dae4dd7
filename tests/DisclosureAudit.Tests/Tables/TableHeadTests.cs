using DisclosureAudit.Amounts;
using DisclosureAudit.Read;
using DisclosureAudit.Tables;

namespace DisclosureAudit.Tests.Tables;

/// <summary>What stands above a table: its amount unit, labels, names, and its title.</summary>
public class TableHeadTests
{
    [Theory]
    [InlineData("单位：万元", AmountUnit.WanYuan)]
    [InlineData("金额单位：元", AmountUnit.Yuan)]
    [InlineData("单位:亿元", AmountUnit.YiYuan)]
    [InlineData("单位：人民币元", AmountUnit.Yuan)]
    [InlineData("单位： 万 元", AmountUnit.WanYuan)]
    [InlineData("（单位：万元）", AmountUnit.WanYuan)]
    [InlineData("单位名称：某市示范局　　单位：元", AmountUnit.Yuan)]
    [InlineData("2025年预算收支总表　单位：万元", AmountUnit.WanYuan)]
    [InlineData("单位：万", AmountUnit.WanYuan)]
    public void The_amount_unit_is_read_from_its_line(string line, AmountUnit unit) => Assert.Equal(unit, TableHead.UnitOf(line));

    [Theory]
    [InlineData("单位名称：某市示范局")]
    [InlineData("单位：某市示范局")]
    [InlineData("单位：辆")]
    [InlineData("2025年预算收支总表")]
    public void A_line_without_one_states_none(string line) => Assert.Null(TableHead.UnitOf(line));

    [Theory]
    [InlineData("预算公开表1")]
    [InlineData("部门公开表9：")]
    [InlineData("表1-2")]
    [InlineData("附表十二")]
    [InlineData("公开01表")]
    [InlineData("预算02表")]
    [InlineData("单位：万元")]
    [InlineData("部门名称：某市示范局")]
    [InlineData("填报单位:某市示范局")]
    [InlineData("万元")]
    [InlineData("注：本表无数据")]
    public void A_label_a_name_and_a_note_are_no_title(string line) => Assert.True(TableHead.IsNoTitle(line));

    [Theory]
    [InlineData("2025年预算收支总表")]
    [InlineData("项目支出预算表（本年预算）")]
    [InlineData("表1 预算收支总表")]
    [InlineData("三公经费情况表(不含上年结转)")]
    public void A_title_is_a_head_line_and_no_label(string line)
    {
        Assert.False(TableHead.IsNoTitle(line));
        Assert.True(TableHead.IsHeadLine(line));
    }

    [Theory]
    [InlineData("一般公共服务支出")]
    [InlineData("报表说明如下")]
    [InlineData("合计")]
    public void A_row_is_no_head_line(string line) => Assert.False(TableHead.IsHeadLine(line));

    [Theory]
    [InlineData("预算01表 收支总表", "收支总表")]
    [InlineData("收入支出决算总表|公开01表|单位：万元", "收入支出决算总表")]
    [InlineData("表1：2026年市级部门收支预算总表", "表1：2026年市级部门收支预算总表")]
    public void The_title_stands_without_its_label(string lines, string title) =>
        Assert.Equal(title, TableHead.TitleOf(lines.Split('|').Select((line, index) => new SourceLine(index + 1, line)).ToList()));
}
