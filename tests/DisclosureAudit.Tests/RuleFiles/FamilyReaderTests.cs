using DisclosureAudit.Amounts;
using DisclosureAudit.RuleFiles;
using DisclosureAudit.Tests.Fixtures;

namespace DisclosureAudit.Tests.RuleFiles;

/// <summary>A template reads as it is written; a slip in it is told with its line.</summary>
public class FamilyReaderTests
{
    private const string Family = """
        family: made
        name: {zh: 甲式, en: Form A}
        kind: budget
        unit: 元
        at_least: 1
        tables:
          - id: M1
            name: 甲表
            en: Table A
            titles: [甲 表, "乙表(本年)"]
            fund: government_fund
            columns:
              - {id: 代码, role: code}
              - {id: 事项, role: label, headers: [项 目]}
              - {id: 总额, role: amount, under: 支 出}
            rows:
              - {id: 共计, total: true}
              - {id: 分项, match: rest, in: 共计}
        """;

    [Fact]
    public void A_template_reads_as_it_is_written()
    {
        var family = FamilyReader.Read(YamlFile.Parse(Family, Complaint.File), [], Repository.Rules.CompletenessWords);

        Assert.Equal(("made", "甲式", "Form A", "budget", AmountUnit.Yuan, 1), (family.Id, family.Name.Chinese, family.Name.English, family.DocumentKind, family.Unit, family.AtLeast));
        var table = family.Table("甲表")!;
        Assert.Equal(("M1", "government_fund"), (table.Id, table.Fund));
        Assert.Equal(["甲表", "乙表（本年）"], table.Titles);
        Assert.Equal(["甲表", "乙表"], table.BareTitles);
        Assert.Equal(["代码", "项目", "总额"], table.Columns.Select(column => column.Headers.Single()));
        Assert.Equal("支出", table.Column("总额")!.Under);
        Assert.Equal([(true, ""), (false, "共计")], table.Rows.Select(row => (row.IsTotal, string.Join(' ', row.In))));
    }

    [Theory]
    [InlineData("kind: budget", "kind: budget\nfarbe: 红", "farbe", "不认识的键 farbe")]
    [InlineData("en: Table A", "en: Table A\n    titel: 丙表", "titel", "不认识的键 titel")]
    [InlineData("role: code}", "role: code, width: 3}", "width", "不认识的键 width")]
    [InlineData("match: rest,", "match: rest, parent: 共计,", "parent", "不认识的键 parent")]
    [InlineData("family: made\n", "", "name: {zh", "缺少 family")]
    [InlineData("en: Form A", "de: Form A", "name: {zh", "不认识的键 de")]
    [InlineData("{zh: 甲式, en: Form A}", "甲式", "甲式", "这里应是“键: 值”")]
    [InlineData("kind: budget", "kind: plan", "plan", "“plan”不在可选值中：budget、final_account")]
    [InlineData("unit: 元", "unit: 角", "角", "单位应为 元、万元 或 亿元")]
    [InlineData("at_least: 1", "at_least: 一", "at_least", "应为整数")]
    [InlineData("fund: government_fund", "fund: tax", "fund: tax", "“tax”不在可选值中")]
    [InlineData("role: code", "role: money", "money", "“money”不在可选值中：code、label、account、unit-code、text、amount")]
    [InlineData("match: rest", "match: others", "others", "“others”不在可选值中：names、")]
    [InlineData("total: true", "total: yes", "total: yes", "应为 true 或 false")]
    [InlineData("{id: 代码, role: code}", "{role: code}", "{role: code}", "缺少 id")]
    [InlineData("{id: 共计, total", "{total", "{total", "缺少 id")]
    [InlineData("role: amount", "role: text", "{id: 代码", "没有金额列（role: amount）")]
    [InlineData("in: 共计", "in: 总计", "in: 总计", "没有名为 总计 的行")]
    [InlineData("in: 共计", "in: 共计, after: 没有", "after: 没有", "没有名为 没有 的行")]
    [InlineData("match: rest,", "match: rest, prints: 事项,", "prints: 事项", "没有名为 事项 的文字列")]
    public void A_slip_is_told_with_its_line(string passage, string changed, string words, string problem) => AssertRefuses(Complaint.Change(Family, passage, changed), words, problem);

    [Theory]
    [InlineData("- {id: 代码, role: code}", "- {id: 总额, role: code, headers: [代码]}", "{id: 总额, role: amount", "列 总额 重复")]
    public void A_column_that_stands_twice_is_refused(string passage, string changed, string words, string problem) => AssertRefuses(Complaint.Change(Family, passage, changed), words, problem);

    [Theory]
    [InlineData("{id: 共计, total: true}", "{id: 共计, total: true, in: 共计}", "{id: 共计", "共计")]
    [InlineData("{id: 共计, total: true}", "{id: 共计, total: true, in: 分项}", "{id: 共计", "共计")]
    [InlineData("{id: 共计, total: true}", "{id: 共计, total: true, in: 小计}\n      - {id: 小计, in: 分项}", "{id: 共计", "共计")]
    public void A_row_that_is_a_part_of_itself_is_refused(string passage, string changed, string words, string row) =>
        AssertRefuses(Complaint.Change(Family, passage, changed), words, $"行 {row} 经 in 又回到自身");

    [Theory]
    [InlineData("id: M1", "name: 乙表")]
    [InlineData("id: M2", "name: 甲表")]
    public void A_table_that_stands_twice_is_refused(string id, string name)
    {
        var text = $"{Family}\n  - {id}\n    {name}\n    en: Table B\n    columns:\n      - {{id: 总额, role: amount}}\n    rows: []\n";

        Complaint.IsMade(Complaint.File, Complaint.LineOf(Family, "id: 分项") + 1, "重复", () => FamilyReader.Read(YamlFile.Parse(text, Complaint.File), [], Repository.Rules.CompletenessWords));
    }

    [Theory]
    [InlineData("类")]
    [InlineData("款")]
    public void A_row_may_stand_in_a_level_of_the_classification(string level)
    {
        var text = Complaint.Change(Family, "in: 共计", $"in: {level}");

        Assert.Equal([level], FamilyReader.Read(YamlFile.Parse(text, Complaint.File), [], Repository.Rules.CompletenessWords).Tables[0].Rows[1].In);
    }

    private static void AssertRefuses(string text, string words, string problem) =>
        Complaint.IsMade(Complaint.File, Complaint.LineOf(text, words), problem, () => FamilyReader.Read(YamlFile.Parse(text, Complaint.File), [], Repository.Rules.CompletenessWords));
}
