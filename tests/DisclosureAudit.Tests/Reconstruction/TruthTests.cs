using DisclosureAudit.Benchmarks.Reconstruction.Made;
using DisclosureAudit.Benchmarks.Reconstruction.Measure;

namespace DisclosureAudit.Tests.Reconstruction;

public class TruthTests
{
    [Fact]
    public void Codes_in_three_columns_are_joined_and_blank_ones_inherited()
    {
        var facts = Facts("类:code 款:code 项:code 名称.科目名称:label 合计:amount", "201|||一般公共服务支出|3", "|13||商贸事务|3", "||01|行政运行|1", "||02|事业运行|2", "208|||社会保障支出|4", "|||合计|7");

        Assert.Equal(["201", "20113", "2011301", "2011302", "208", ""], facts.Select(fact => fact.Code));
    }

    [Fact]
    public void A_row_goes_by_the_names_of_its_own_side()
    {
        var facts = Facts("收入.项目:label 收入.金额:amount 支出.项目:label 支出.合计:amount 支出.基本支出:amount", "一、拨款|5.00|一、教育支出|2.00|0.00", "|||3.00|", "|||-|1.00");

        Assert.Equal(
            [" 一、拨款 | 收入/金额 | 5.00 amount", " 一、教育支出 | 支出/合计 | 2.00 amount", "  | 支出/合计 | 3.00 amount", " 一、教育支出 | 支出/基本支出 | 0.00 zero", "  | 支出/基本支出 | 1.00 amount"],
            facts.Select(fact => fact.ToString()));
    }

    [Fact]
    public void Two_names_are_joined_and_the_first_is_the_known_forms()
    {
        var fact = Facts("部门科目:label 政府科目:label 合计:amount", "办公 费|办公经费|1.00")[0];

        Assert.Equal(("办公费/办公经费", "办公费"), (fact.Label, fact.HomeLabel));
    }

    [Fact]
    public void Cells_without_money_are_blank_or_dashes()
    {
        var facts = Facts("项目:label 合计:amount 其他:amount", "接待费||-");

        Assert.Equal(["blank", "dash"], facts.Select(fact => fact.State));
    }

    [Fact]
    public void A_name_in_the_code_column_is_a_name()
    {
        var fact = Facts("科目编码:code 科目名称:label 合计:amount", "合计||1.00")[0];

        Assert.Equal(("", "合计"), (fact.Code, fact.Label));
    }

    private static IReadOnlyList<CellFact> Facts(string columns, params string[] rows) => Truth.Of(new MadeTable(
        "T",
        "表",
        "",
        "",
        "元",
        columns.Split(' ').Select(column => column.Split(':')).Select(pair => MadeColumn.Of(pair[0], pair[1] switch { "code" => ColumnKind.Code, "label" => ColumnKind.Label, _ => ColumnKind.Amount })).ToList(),
        rows.Select(row => new MadeRow(row.Split('|'))).ToList(),
        [])).Facts;
}
