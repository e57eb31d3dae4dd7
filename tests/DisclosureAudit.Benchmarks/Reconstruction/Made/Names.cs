namespace DisclosureAudit.Benchmarks.Reconstruction.Made;

/// <summary>Names of made units and projects, and the sentences around tables.</summary>
internal static class Names
{
    public static readonly string[] Places = ["云中市", "河东县", "南湖区", "临川市", "青石县", "东阳湖区"];
    public static readonly string[] Offices = ["档案馆", "审计局", "统计局", "司法局", "水务局", "信访局", "文化和旅游局", "退役军人事务局", "住房和城乡建设局", "行政审批服务管理局"];
    public static readonly string[] Units = ["机关本级", "综合行政执法队", "信息中心", "机关后勤服务中心", "干部培训中心", "事务服务中心"];

    public static readonly string[] Projects =
    [
        "办公设备购置经费", "信息系统运行维护费", "业务用房维修改造工程", "专项检查工作经费", "法律顾问服务费", "档案数字化加工整理项目", "公务用车更新购置",
        "“十五五”规划编制研究经费", "政务服务大厅窗口人员劳务派遣服务费", "基层治理能力提升补助资金（中央直达资金）", "宣传教育经费", "安全生产及消防设施改造",
        "网络安全等级保护测评", "聘用人员经费", "驻村帮扶工作经费", "购买第三方评估服务", "老旧小区配套基础设施建设省级补助资金", "2025年省级专项资金结余结转",
    ];

    public static readonly string[] ThreePublic = ["因公出国（境）费", "公务接待费", "公务用车购置及运行费", "1.公务用车购置费", "2.公务用车运行维护费"];
    public static readonly string[] Incomes = ["一般公共预算", "政府性基金预算", "国有资本经营预算", "财政专户管理资金", "单位资金"];
    public static readonly string[] Numbers = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"];

    public static readonly string[] Notes =
    [
        "注：本表反映本年度的收支情况，因四舍五入，合计数与分项之和可能存在尾差。", "注：1.本表以万元为单位时保留两位小数。", "说明：本表不含非财政拨款资金安排的支出。",
        "注：本表反映部门本年度总收支预算情况，包括上年结转资金。",
    ];

    public static readonly string[] EmptyNotes = ["注：本单位没有此类预算拨款安排的支出，故本表无数据。", "备注：本表无数据。", "注：无。", "本单位本年度不涉及此项收支。"];

    public static string Order(int number) => number <= 10 ? Numbers[number - 1] : $"{(number < 20 ? "" : Numbers[(number / 10) - 1])}十{(number % 10 == 0 ? "" : Numbers[(number % 10) - 1])}";
}
