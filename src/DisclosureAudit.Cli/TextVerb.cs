using System.CommandLine;
using DisclosureAudit.Report;

namespace DisclosureAudit.Cli;

/// <summary>text: prints a document's text in reading order.</summary>
internal static class TextVerb
{
    private const string Help = """
        按阅读顺序输出文字，个人信息已遮盖 / Prints the text in reading order, personal data masked.

        disclosure-audit text 预算公开.txt
        disclosure-audit text 预算公开.pdf --all
        disclosure-audit text - --lang en
        """;

    public static Command Create(CommonOptions common)
    {
        var file = new Argument<string>("file") { Description = "文件，或 - / file, or -" };
        var all = new Option<bool>("--all") { Description = "连同水印和页码，并加标记 / with watermarks and page numbers, marked" };
        var command = new Command("text", Help) { file, all };
        common.AddRulesTo(command);
        command.SetAction(parsed =>
        {
            var terminal = common.TerminalOf(parsed);
            var source = DocumentReader.ReadLines(parsed.GetValue(file)!, common.RulesOf(parsed));
            TextPrinter.Print(source, parsed.GetValue(all), terminal.Language, terminal.Out);
            ReadingProblems.Say(source, parsed.GetValue(file)!, terminal);
            return source.UnreadPages.Count == 0 ? ExitCode.Clean : ExitCode.Unread;
        });
        return command;
    }
}
