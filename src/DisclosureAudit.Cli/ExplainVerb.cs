using System.CommandLine;
using DisclosureAudit.Findings;
using DisclosureAudit.Report;

namespace DisclosureAudit.Cli;

/// <summary>explain: writes the sum of one finding out like an examiner's note.</summary>
internal static class ExplainVerb
{
    private const string Help = """
        把一条发现逐项写成核对说明 / Writes one finding out like an examiner's note.

        disclosure-audit explain 3f2a9c1b7d04 --out 预算公开-核对结果
        disclosure-audit explain 3f2a9c1b7d04 --out 结果 --document 某局/预算.txt
        disclosure-audit explain 3f2a9c1b7d04 --out results --lang en
        """;

    public static Command Create(CommonOptions common)
    {
        var id = new Argument<string>("finding-id") { Description = "findings.csv 的 finding_id" };
        var output = new Option<string>("--out") { Description = "结果文件夹 / folder of the results", Required = true, HelpName = "DIR" };
        var document = new Option<string?>("--document") { Description = "多份文档有同一编号时指明是哪一份 / which document, where several match", HelpName = "PATH" };
        var command = new Command("explain", Help) { id, output, document };
        common.AddRulesTo(command);
        command.SetAction(parsed =>
        {
            var terminal = common.TerminalOf(parsed);
            var all = FindingsReader.Read(parsed.GetValue(output)!);
            var found = all
                .Where(row => row["finding_id"] == parsed.GetValue(id) && (parsed.GetValue(document) is not { } wanted || row["document"] == wanted))
                .ToList();
            switch (found)
            {
                case [var finding]:
                    ExaminersNote.Print(finding, all.Where(row => row["related"] == finding["finding_id"] && row["document"] == finding["document"]).ToList(), common.RulesOf(parsed), terminal.Language, terminal.Out);
                    return ExitCode.Clean;
                case []:
                    terminal.Say($"没有编号为 {parsed.GetValue(id)} 的发现，请核对 findings.csv", $"there is no finding {parsed.GetValue(id)}; see findings.csv");
                    return ExitCode.Usage;
                default:
                    terminal.Say(
                        $"有 {found.Count} 份文档含此编号，请用 --document 指明：{string.Join("、", found.Select(row => row["document"]))}",
                        $"{found.Count} documents have this id; choose with --document: {string.Join(", ", found.Select(row => row["document"]))}");
                    return ExitCode.Usage;
            }
        });
        return command;
    }
}
