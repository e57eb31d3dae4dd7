using DisclosureAudit.Amounts;
using DisclosureAudit.Findings;
using DisclosureAudit.Report;

namespace DisclosureAudit.Tests.Fixtures;

/// <summary>Tables of no known form, in the shapes that real disclosures print; “|” stands for the tab. All figures are made up.</summary>
internal static class AnyTables
{
    /// <summary>类, 款, 项 in three columns; total last.</summary>
    public const string ByFunction = """
        2026年预算单位支出预算总表
        单位：元
        项目||||支出预算||
        功能分类科目编码|||功能分类科目名称|合计|基本支出|项目支出
        类|款|项||||
        201|||一般公共服务支出|900|500|400
        201|40||信访事务|900|500|400
        201|40|01|行政运行|500|500|
        201|40|04|信访业务|400||400
        208|||社会保障和就业支出|90|80|10
        208|05||行政事业单位养老支出|90|80|10
        208|05|05|机关事业单位基本养老保险缴费支出|60|60|
        208|05|06|机关事业单位职业年金缴费支出|30|20|10
        合计||||990|580|410
        """;

    /// <summary>Two sides, numbered lines, carry-over.</summary>
    public const string TwoSides = """
        收支总表
        单位：万元
        收入||支出|
        项目|预算数|项目|预算数
        一、一般公共预算拨款收入|2723.94|一、一般公共服务支出|2259.79
        二、政府性基金预算拨款收入||二、外交支出|
        三、其他收入|144.00|三、社会保障和就业支出|184.84
        ||四、住房保障支出|423.31
        本年收入合计|2867.94|本年支出合计|2867.94
        上年结转结余|10.00|年终结转结余|10.00
        收入总计|2877.94|支出总计|2877.94
        """;

    /// <summary>Units and their projects by fund.</summary>
    public const string Projects = """
        市级部门项目支出预算表
        单位：万元
        单位名称|项目名称|总计|一般公共预算|政府性基金|单位资金
        |合计|150.00|100.00|20.00|30.00
        某某市某局|甲项目|60.00|60.00||
        某某市某局|乙项目|40.00|10.00||30.00
        某某市某中心|丙项目|20.00||20.00|
        某某市某中心|丁项目|30.00|30.00||
        """;

    /// <summary>Units with codes above their accounts, the accounts of one unit like those of the other.</summary>
    public const string ByUnit = """
        一般公共预算支出表
        单位：万元
        预算单位|科目编码|科目名称|支出总计|基本支出|项目支出
        甲局|||60.00|40.00|20.00
        |201|一般公共服务支出|60.00|40.00|20.00
        |20103|政府办公厅（室）及相关机构事务|60.00|40.00|20.00
        |2010301|行政运行|40.00|40.00|
        |2010302|一般行政管理事务|20.00||20.00
        乙中心|||25.00|15.00|10.00
        |201|一般公共服务支出|25.00|15.00|10.00
        |20103|政府办公厅（室）及相关机构事务|25.00|15.00|10.00
        |2010350|事业运行|25.00|15.00|10.00
        """;

    /// <summary>A sheet: figures that are scores and targets.</summary>
    public const string Sheet = """
        项目支出绩效目标表
        一级指标|二级指标|分值|得分|合计
        产出指标|数量指标|20|18|37
        产出指标|质量指标|30|28|57
        效益指标|社会效益|40|38|77
        合计||90|84|171
        """;

    public static AuditedDocument Audit(string table) => Repository.AuditText($"某某市某局2026年部门预算\n\n{table.Replace("\r", "").Replace('|', '\t')}\n");

    public static IReadOnlyList<string> Accusations(AuditedDocument audited) =>
        audited.Findings.Where(finding => finding.Alone > Severity.Info).Select(finding => $"{finding.RuleId} {finding.Place.Table}[{finding.Place.Row}] {finding.Verdict.Token()}").ToList();
}
