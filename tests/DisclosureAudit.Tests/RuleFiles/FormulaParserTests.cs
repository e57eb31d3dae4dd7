using DisclosureAudit.RuleFiles;
using DisclosureAudit.Tests.Fixtures;

namespace DisclosureAudit.Tests.RuleFiles;

/// <summary>The one notation of the packs: 表[行].列.</summary>
public class FormulaParserTests
{
    private static readonly FamilyTemplate Family = Repository.Rules.Families.Single(family => family.Id == "shanxi-budget");
    private static readonly FormulaParser Parser = new(Family, Repository.Rules.Codes);

    [Fact]
    public void A_relation_names_table_row_and_column_on_both_sides()
    {
        var formula = Assert.Single(Parse("预算收支总表[收入总计].收入 = 预算收支总表[支出总计].合计"));

        Assert.Equal("1 预算收支总表[收入总计].收入 = 1 预算收支总表[支出总计].合计", Show(formula));
    }

    [Fact]
    public void A_chain_is_read_as_the_first_against_each()
    {
        var formulas = Parse("预算收支总表[收入总计].收入 = 预算收支总表[支出总计].合计 = 财政拨款收支总表[收入总计].收入");

        Assert.Equal(
            ["1 预算收支总表[收入总计].收入 = 1 预算收支总表[支出总计].合计", "1 预算收支总表[收入总计].收入 = 1 财政拨款收支总表[收入总计].收入"],
            formulas.Select(Show));
        Assert.Single(formulas.Select(formula => formula.Text).Distinct());
    }

    [Theory]
    [InlineData("预算收入总表[合计].每列 = Σ 预算收入总表[合计/*].每列", "1 预算收入总表[合计].每列 = 1 Σ预算收入总表[合计/*].每列")]
    [InlineData("预算收入总表[类].合计 = Σ 预算收入总表[类/**].合计", "1 预算收入总表[类].合计 = 1 Σ预算收入总表[类/**].合计")]
    [InlineData("预算收入总表[类].合计=Σ预算收入总表[类/**].合计", "1 预算收入总表[类].合计 = 1 Σ预算收入总表[类/**].合计")]
    [InlineData("预算支出总表[合计].合计=预算支出总表[合计].基本支出+预算支出总表[合计].项目支出", "1 预算支出总表[合计].合计 = 1 预算支出总表[合计].基本支出 + 1 预算支出总表[合计].项目支出")]
    [InlineData("三公经费表[合计].合计≤预算支出总表[合计].合计", "1 三公经费表[合计].合计 ≤ 1 预算支出总表[合计].合计")]
    [InlineData("  预算支出总表[科目].合计   =   预算收入总表[科目].合计   +   预算收入总表[科目].上年结转  ", "1 预算支出总表[科目].合计 = 1 预算收入总表[科目].合计 + 1 预算收入总表[科目].上年结转")]
    [InlineData("预算支出总表[合计].项目支出 = 预算支出总表[合计].合计 - 预算支出总表[合计].基本支出", "1 预算支出总表[合计].项目支出 = 1 预算支出总表[合计].合计 + -1 预算支出总表[合计].基本支出")]
    [InlineData("预算支出总表[合计].合计 = - 预算支出总表[合计].基本支出", "1 预算支出总表[合计].合计 = -1 预算支出总表[合计].基本支出")]
    [InlineData("三公经费表[合计].合计 ≤ 预算支出总表[合计].合计", "1 三公经费表[合计].合计 ≤ 1 预算支出总表[合计].合计")]
    [InlineData("预算支出总表[合计].合计 ≥ 三公经费表[合计].合计", "1 预算支出总表[合计].合计 ≥ 1 三公经费表[合计].合计")]
    [InlineData("基本支出经济科目表[住房公积金].合计 = 预算支出总表[2210201].基本支出", "1 基本支出经济科目表[住房公积金].合计 = 1 预算支出总表[2210201].基本支出")]
    public void A_formula_reads_with_and_without_spaces(string text, string shown) => Assert.Equal(shown, Show(Assert.Single(Parse(text))));

    [Theory]
    [InlineData("合计 = 基本支出 + 项目支出", "1 预算支出总表[每行].合计 = 1 预算支出总表[每行].基本支出 + 1 预算支出总表[每行].项目支出")]
    [InlineData("项目支出 = 合计 - 基本支出", "1 预算支出总表[每行].项目支出 = 1 预算支出总表[每行].合计 + -1 预算支出总表[每行].基本支出")]
    [InlineData("合计 ≥ 基本支出", "1 预算支出总表[每行].合计 ≥ 1 预算支出总表[每行].基本支出")]
    public void A_row_wise_formula_names_columns_alone(string text, string shown) => Assert.Equal(shown, Show(Assert.Single(Parse(text, "预算支出总表"))));

    [Theory]
    [InlineData("收支总表[收入总计].收入 = 预算收支总表[支出总计].合计", "模板里没有表“收支总表”")]
    [InlineData("预算收支总表[总计].收入 = 预算收支总表[支出总计].合计", "表“预算收支总表”没有行“总计”")]
    [InlineData("预算收支总表[收入总计].金额 = 预算收支总表[支出总计].合计", "表“预算收支总表”没有金额列“金额”")]
    [InlineData("预算收支总表[收入总计].收入项目 = 预算收支总表[支出总计].合计", "表“预算收支总表”没有金额列“收入项目”")]
    [InlineData("预算收支总表[收入总计.收入 = 预算收支总表[支出总计.合计", "缺少 ]")]
    [InlineData("预算收支总表[收入总计]收入 = 预算收支总表[支出总计].合计", "] 后缺少 .列")]
    [InlineData("预算收支总表[收入总计] = 预算收支总表[支出总计].合计", "] 后缺少 .列")]
    [InlineData("预算收支总表[收入总计].收入", "公式应写成 表[行].列 = …")]
    [InlineData("预算收支总表[收入总计].收入 = ", "后缺少 [行]")]
    [InlineData("= 预算收支总表[收入总计].收入", "后缺少 [行]")]
    [InlineData("", "后缺少 [行]")]
    [InlineData("预算收支总表[收入总计].收入 > 预算收支总表[支出总计].合计", "公式应写成")]
    [InlineData("预算收支总表[收入总计].收入 = 预算收支总表[支出总计].合计 预算收支总表[支出总计].合计", "公式应写成")]
    [InlineData("预算收支总表[收入总计].收入 = 预算收支总表[支出总计].合计 + ", "后缺少 [行]")]
    [InlineData("预算收支总表[].收入 = 预算收支总表[支出总计].合计", "没有行“”")]
    [InlineData("合计 = 基本支出 + 项目支出", "“合计” 后缺少 [行]；逐行公式要写 table:")]
    public void What_does_not_read_is_told_with_its_line(string text, string problem) => AssertRefuses(text, problem);

    [Theory]
    [InlineData("合计 = 基本支出 + 项目", "没有金额列“项目”")]
    [InlineData("合计 = 科目名称", "没有金额列“科目名称”")]
    [InlineData("合计 基本支出", "公式应写成")]
    public void A_row_wise_slip_is_told_with_its_line(string text, string problem) =>
        Complaint.IsMade(Complaint.File, 7, problem, () => Parse(text, "预算支出总表"));

    [Theory]
    [InlineData("预算收支总表[收入总计].收入", true)]
    [InlineData("- 预算收支总表[收入总计].收入", false)]
    [InlineData("预算收支总表[收入总计].收入 + 预算收支总表[支出总计].合计", false)]
    [InlineData("预算收支总表[收入总计].收入 = 预算收支总表[支出总计].合计", false)]
    public void A_precondition_names_one_figure(string text, bool reads)
    {
        if (reads)
        {
            Assert.Equal("收入总计", Parser.ParseReference(new YamlNode(Complaint.File, 7, text)).Row);
        }
        else
        {
            Complaint.IsMade(Complaint.File, 7, "这里应是一个 表[行].列", () => Parser.ParseReference(new YamlNode(Complaint.File, 7, text)));
        }
    }

    private static void AssertRefuses(string text, string problem) => Complaint.IsMade(Complaint.File, 7, problem, () => Parse(text));

    private static IReadOnlyList<Formula> Parse(string text, string? table = null) =>
        Parser.Parse(new YamlNode(Complaint.File, 7, text), table is null ? null : Family.Table(table));

    private static string Show(Formula formula) =>
        $"{Show(formula.Left)} {formula.Relation switch { Relation.AtLeast => '≥', Relation.AtMost => '≤', _ => '=' }} {Show(formula.Right)}";

    private static string Show(IReadOnlyList<FormulaTerm> side) => string.Join(" + ", side.Select(term => $"{term.Weight} {Show(term.Reference)}"));

    private static string Show(Reference reference)
    {
        var scope = reference.Scope switch { RowScope.Children => "/*", RowScope.Leaves => "/**", _ => "" };
        return $"{(reference.IsSum ? "Σ" : "")}{reference.Table.Name}[{reference.Row}{scope}].{reference.Column ?? "每列"}";
    }
}
