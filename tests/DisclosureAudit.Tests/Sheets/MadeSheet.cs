using DisclosureAudit.Read;
using DisclosureAudit.Sheets;
using DisclosureAudit.Tests.Fixtures;

namespace DisclosureAudit.Tests.Sheets;

/// <summary>Sheets made up for a test; “→” stands for a tab.</summary>
internal static class MadeSheet
{
    private const string Head = """
        某市市级预算部门（单位）项目支出绩效目标表
        项目名称→→示范工作经费→→→→→
        项目资金（元）→→实施期资金总额：→→90,000→年度资金总额：→→30,000
        →→其中：中央财政资金→→0→其中：中央财政资金→→
        实施期目标→→→→年度目标→→→
        总体目标→→建成→→→→开工→
        绩效指标→一级指标→二级指标→三级指标→指标值→二级指标→三级指标→指标值
        """;

    private const string OneSidedHead = """
        项目支出绩效目标表
        项目名称→示范工作经费→→→
        年度绩效指标→一级指标→二级指标→三级指标→指标值
        """;

    public static IReadOnlyList<Sheet> Of(string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n').Select((line, i) => new SourceLine(i + 1, line.Replace('→', '\t'))).ToList();
        return new SheetsReader(Repository.Rules.SheetWords).Read(new SourceText(lines, "", 0, 1));
    }

    /// <summary>The indicators of a sheet of two sides with these rows; “?” stands for a value that is not read.</summary>
    public static IReadOnlyList<string> TwoSided(string rows) => Indicators($"{Head}\n{rows}");

    /// <summary>The same for a sheet of the year alone.</summary>
    public static IReadOnlyList<string> OneSided(string rows) => Indicators($"{OneSidedHead}\n{rows}");

    public static Sheet Whole() => Assert.Single(Of(Head + "\n→产出指标→数量指标→场次→≥3次→数量指标→场次→≥1次\n"));

    private static List<string> Indicators(string text) => Assert.Single(Of(text)).Indicators
        .Select(row => $"{row.Side} {row.Level1}/{row.Level2}/{row.Level3} {row.Value ?? "?"}")
        .ToList();
}
