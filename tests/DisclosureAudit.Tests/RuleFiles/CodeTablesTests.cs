using DisclosureAudit.Amounts;

namespace DisclosureAudit.Tests.RuleFiles;

/// <summary>The code tables of rules/codes; a slip in one is told with file and line.</summary>
public class CodeTablesTests
{
    private const string Functional = "codes/functional-codes.csv";
    private const string Lines = "codes/expenditure-lines.csv";

    [Fact]
    public void A_code_added_to_the_table_is_known()
    {
        using var rules = new RulesCopy();
        rules.Write(Functional, rules.Read(Functional).TrimEnd() + "\n2999998,示范支出,项,29999,sourced,6,2024;2025,旧示范支出,general_public\n");

        Assert.True(AccountCode.TryRead("2999998", out var code));
        var known = rules.Load().Codes.Functional(code)!;

        Assert.Equal(("示范支出", true, 6), (known.Name, known.Sourced, known.DocumentsSeen));
        Assert.Equal(["旧示范支出"], known.OtherNames);
        Assert.Equal([false, true, true, true, true, false], Enumerable.Range(2022, 6).Select(known.SeenNear));
    }

    [Fact]
    public void A_section_is_known_in_each_year_of_its_items()
    {
        using var rules = new RulesCopy();
        rules.Write(Functional, rules.Read(Functional).TrimEnd() + "\n29999,示范事务,款,299,sourced,1,2024,,general_public\n2999998,示范支出,项,29999,sourced,6,2019,,general_public\n");

        Assert.True(AccountCode.TryRead("29999", out var code));

        Assert.Equal([2019, 2024], rules.Load().Codes.Functional(code)!.YearsSeen.Where(year => year is 2019 or 2024));
    }

    [Theory]
    [InlineData(Functional, "201,一般公共服务支出,类,,sourced,90", "2011,一般公共服务支出,类,,sourced,90", "2011,一般", "科目编码 2011 不是 3、5、7 位数字")]
    [InlineData(Functional, "201,一般公共服务支出,类,,sourced,90", "201,一般公共服务支出,类,,sourced,多", "201,一般", "“多” 应为整数")]
    [InlineData(Functional, "2017;2018;2019;2025;2026,,general_public", "2017;今年,,general_public", "今年", "“今年” 应为整数")]
    [InlineData(Functional, "20101,人大事务,款", "201,人大事务,款", "201,人大", "201 重复")]
    [InlineData(Functional, "code,name", "codes,name", "codes", "缺少列 code")]
    [InlineData(Lines, "外交支出,202", "外交支出,201", "外交支出,201", "201 重复")]
    [InlineData(Lines, "二、外交支出,外交支出", "二、外交支出,一般公共服务支出", "二、外交支出", "一般公共服务支出 重复")]
    [InlineData("codes/economic-mapping.csv", "dept_name,gov_code", "dept,gov_code", "dept_code", "缺少列 dept_name")]
    [InlineData("codes/divisions-shanxi.csv", "140100,太原市,地级,140000,山西省,太原,山西省太原市,2023,yes,太原市", "140100,太原市,地级", "140100,太原市", "列数或引号不对")]
    public void A_slip_is_told_with_its_line(string file, string passage, string changed, string words, string problem)
    {
        using var rules = new RulesCopy();
        rules.Change(file, passage, changed);

        rules.IsRefused(file, words, problem);
    }
}
