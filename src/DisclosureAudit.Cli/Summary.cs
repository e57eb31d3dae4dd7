using System.Globalization;
using DisclosureAudit.Report;
using Spectre.Console;

namespace DisclosureAudit.Cli;

/// <summary>The table at the end of a run.</summary>
internal static class Summary
{
    private const int Width = 80;

    public static void Print(RunCounts counts, string folder, Terminal terminal)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.No,
            ColorSystem = ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(terminal.Out),
        });
        console.Profile.Width = Width;
        var table = new Table { Border = TableBorder.Ascii2, ShowHeaders = false };
        table.AddColumn("").AddColumn(new TableColumn("") { Alignment = Justify.Right });
        foreach (var (name, count) in new[]
        {
            (terminal.In("文档", "documents"), counts.Documents),
            (terminal.In("　其中：部分读取", "  partly read"), counts.Partial),
            (terminal.In("　其中：未能读取", "  not read"), counts.Failed),
            (terminal.In("已核对（项）", "checks made"), counts.ChecksEvaluated),
            (terminal.In("　完全相等", "  equal"), counts.ChecksExact),
            (terminal.In("　舍入可以解释", "  explained by rounding"), counts.ChecksRounding),
            (terminal.In("无法核对（项）", "not assessable"), counts.ChecksNotAssessable),
            (terminal.In("差错", "errors"), counts.Errors),
            (terminal.In("警告", "warnings"), counts.Warnings),
            (terminal.In("提示", "remarks"), counts.Infos),
        })
        {
            table.AddRow(name, count.ToString(CultureInfo.InvariantCulture));
        }

        console.Write(table);
        terminal.Say($"结果已写入 {folder}；金额 {counts.Amounts} 个，其中 {counts.AmountsChecked} 个参加了核对", $"results are in {folder}; {counts.AmountsChecked} of {counts.Amounts} amounts took part in a check");
    }
}
