using System.Text.RegularExpressions;
using DisclosureAudit.Findings;
using DisclosureAudit.Report;
using DisclosureAudit.Tests.Fixtures;

namespace DisclosureAudit.Tests.Recognise;

/// <summary>The form as other years and places print it, on the made-up document in which all adds up.</summary>
public class FormVariantTests
{
    [Fact]
    public void A_summary_without_the_split_by_carry_over_is_recognised_and_what_needs_the_split_is_not_asked()
    {
        var audited = Repository.AuditText(MadeText.InTable("2025年预算收支总表", table => Regex.Replace(table, "(?m)^(([^\t\n]*\t){3}[^\t\n]*)\t[^\t\n]*\t[^\t\n]*$", "$1").Replace("2025年合计", "2025年")));

        Assert.Equal((DocumentStatus.Ok, 13), (audited.Status, audited.Recognised!.NamedTables));
        Assert.Empty(audited.Findings);
        Assert.Contains(audited.Result!.Coverage.SelectMany(row => row.Reasons.Keys), reason => reason == "column_absent(T1-07)");
    }

    [Fact]
    public void Two_columns_of_a_year_each_are_not_guessed_at()
    {
        var audited = Repository.AuditText(MadeText.InTable("2025年预算收支总表", table => table
            .Replace("项目\t2025年\t项目\t2025年合计\t当年预算安排\t上年结转安排", "项目\t2024年\t2025年\t项目\t2024年\t2025年")));

        Assert.Equal((DocumentStatus.Partial, "tables_missing"), (audited.Status, audited.Reason));
        Assert.Empty(audited.Findings);
    }

    [Fact]
    public void A_source_of_income_that_the_form_has_not_makes_the_row_total_doubtful_and_nobody_wrong()
    {
        var audited = Repository.AuditText(MadeText.InTable("2025年预算收入总表", table => table
            .Replace("单位资金\t\n", "单位资金\t\t事业收入\n")
            .Replace("合计\t\t120.00\t100.00\t20.00\t\t\t\t5.00\n", "合计\t\t120.00\t93.00\t20.00\t\t\t\t5.00\t7.00\n")));

        Assert.Contains(audited.Findings, finding => finding is { RuleId: "row-total", Origin: Origin.ExtractionSuspect, Alone: Severity.Info });
        Assert.DoesNotContain(audited.Findings, finding => finding.RuleId == "row-total" && finding.Alone > Severity.Info);
    }

    [Fact]
    public void Sources_numbered_behind_a_carry_over_that_stands_first_are_no_parts_of_it()
    {
        string[] sides = ["一、一般公共服务支出\t810.00", "二、社会保障和就业支出\t120.00", "三、住房保障支出\t90.00", "四、其他支出\t50.00", "\t", "\t", "本年支出合计\t1,070.00", "结转下年\t"];
        string[] before = ["一、一般公共预算拨款收入\t960.00", "二、政府性基金预算拨款收入\t50.00", "三、国有资本经营预算拨款收入\t", "四、事业收入\t20.00", "五、事业单位经营收入\t", "六、其他收入\t10.00", "本年收入合计\t1,040.00", "上年结转\t30.00"];
        string[] after = ["上年结转\t30.00", .. before[..6], "\t"];
        var common = File.ReadAllText(Repository.PathOf("fixtures", "layouts", "common.txt"));
        var changed = common.Replace(Table(before), Table(after), StringComparison.Ordinal);

        Assert.NotEqual(common, changed);
        Assert.Empty(MadeText.Accusations(Repository.AuditText(changed)));

        string Table(string[] income) => string.Join('\n', income.Zip(sides, (left, right) => $"{left}\t{right}"));
    }

    [Theory]
    [InlineData("2025年财政拨款安排“三公”经费支出预算表", "2025年一般公共预算“三公”经费支出预算表")]
    [InlineData("2025年财政拨款安排机关运行经费预算表", "2025年机关运行经费预算财政拨款情况统计表")]
    [InlineData("2025年预算收支总表", "表一 2025年预算收支总表")]
    [InlineData("2025年预算收支总表", "预算公开表1 2025年预算收支总表")]
    [InlineData("2025年预算支出总表", "某市示范局2025年部门预算支出总表")]
    [InlineData("2025年项目支出预算表（本年预算）", "附件12：2025年度项目支出预算表(本年预算)")]
    [InlineData("2025年一般公共预算安排基本支出分经济科目表（不含上年结转）", "2025年一般公共预算安排基本支出分经济科目表")]
    [InlineData("2025年政府性基金预算收入表（不含上年结转）", "2025年政府性基金预算收入表\n（不含上年结转）")]
    public void A_title_of_another_year_or_place_is_the_same_table(string title, string variant)
    {
        var audited = Repository.AuditText(MadeText.Whole.Replace($"\n{title}\n", $"\n{variant}\n"));

        Assert.Equal(13, audited.Recognised!.NamedTables);
        Assert.Empty(audited.Findings);
    }

    [Fact]
    public void A_table_whose_title_is_printed_again_on_the_next_page_is_one_table()
    {
        var audited = Repository.AuditText(Regex.Replace(
            MadeText.Whole,
            "(?s)(2025年预算支出总表.*?)(\n208\t社会保障和就业支出\t10.00\t10.00\t\n)",
            "$1\n\n2025年预算支出总表\n\n单位：万元\n\n项目\t\t2025年预算数\t\t\n科目编码\t科目名称\t合计\t基本支出\t项目支出$2"));

        Assert.Equal(13, audited.Recognised!.NamedTables);
        Assert.Equal(15, audited.Recognised.Tables.Single(table => table.Id == "T3").Rows.Count);
        Assert.Empty(audited.Findings);
    }

    [Fact]
    public void A_line_of_another_name_is_a_part_of_the_total_and_ties_to_no_code()
    {
        var audited = Repository.AuditText(MadeText.Whole.Replace("十二、城乡社区支出", "十二、城乡建设支出"));

        Assert.Empty(MadeText.Accusations(audited));
    }

    [Fact]
    public void A_code_that_cannot_be_read_accuses_nobody()
    {
        var audited = Repository.AuditText(MadeText.InTable("2025年预算支出总表", table => table.Replace("\n2080505\t", "\n208O5O5\t")));

        Assert.Empty(MadeText.Accusations(audited));
        Assert.Contains(audited.Result!.Coverage, row => row.NotAssessable > 0);
    }

    [Fact]
    public void A_project_that_is_named_like_a_unit_accuses_nobody()
    {
        var audited = Repository.AuditText(MadeText.InTable("2025年项目支出预算表（本年预算）", table => table.Replace("示范工作经费", "示范服务中心")));

        Assert.Empty(MadeText.Accusations(audited));
    }

    [Fact]
    public void A_department_with_two_units_adds_up_through_its_units()
    {
        var audited = Repository.AuditText(MadeText.Whole
            .Replace("部门合计\t10.00\t10.00\t\t\n某市示范局\t10.00\t10.00\t\t\n", "部门合计\t10.00\t10.00\t\t\n某市示范局本级\t6.00\t6.00\t\t\n某市示范大厅\t4.00\t4.00\t\t\n")
            .Replace(
                "某市示范局\t40.00\t20.00\t20.00\t\t\t\n示范工作经费\t20.00\t20.00\t\t\t\t\n",
                "某市示范局\t40.00\t20.00\t20.00\t\t\t\n某市示范局本级\t12.00\t12.00\t\t\t\t\n示范工作经费\t12.00\t12.00\t\t\t\t\n某市示范大厅\t28.00\t8.00\t20.00\t\t\t\n示范大厅运转费\t8.00\t8.00\t\t\t\t\n"));

        Assert.Empty(audited.Findings);
        var projects = audited.Recognised!.Tables.Single(table => table.Id == "T12");
        Assert.Equal(["某市示范局本级", "某市示范大厅"], projects.Rows[0].Children.Select(row => row.Label));
        Assert.Equal(["示范工作经费", "示范大厅运转费", "示范街道改造"], projects.Rows[0].Leaves().Select(row => row.Label));
    }

    [Fact]
    public void A_table_that_prints_only_the_last_level_adds_up_to_its_total()
    {
        var short3 = MadeText.InTable("2025年预算支出总表", table => Regex.Replace(table, "(?m)^(\\d{3}|\\d{5})\t.*\n", ""));

        Assert.DoesNotContain(Repository.AuditText(short3).Findings, finding => finding.Alone > Severity.Info);
        Assert.Contains(
            Repository.AuditText(short3.Replace("2120803\t城市建设支出\t20.00\t\t20.00\n221", "2120803\t城市建设支出\t22.00\t\t22.00\n221")).Findings,
            finding => finding is { RuleId: "code-rollup", Alone: Severity.Error, Place.Row: "合计" });
    }
}
