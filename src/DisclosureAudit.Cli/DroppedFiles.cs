using DisclosureAudit.Findings;
using DisclosureAudit.Report.Html;

namespace DisclosureAudit.Cli;

/// <summary>
/// A call without a verb, as when files or a folder are dropped on the program: audits them into a folder beside the
/// first, opens the report and keeps the window until a key is pressed.
/// </summary>
internal sealed class DroppedFiles(Terminal terminal, IDesktop desktop, Func<string[], Task<int>> run)
{
    private const string Format = "csv,html";

    public async Task<int> Audit(string[] paths)
    {
        // Whole paths: a name that begins with a dash or an @ is a file here and nothing else.
        var files = paths.Select(path => path.Length == 0 ? path : Path.GetFullPath(path)).ToList();
        var first = Path.TrimEndingDirectorySeparator(files[0]);
        var folder = Path.Combine(Path.GetDirectoryName(first) ?? first, ResultFolder.NameOf(first));
        var code = await run(["audit", "--out", folder, "--format", Format, "--", .. files]).ConfigureAwait(false);
        if (desktop.IsInteractive)
        {
            if (code is ExitCode.Clean or ExitCode.Findings or ExitCode.Unread)
            {
                Open(Path.Combine(folder, HtmlReport.Name));
            }

            Wait();
        }

        return code;
    }

    /// <summary>The program was started with nothing, as by a double click.</summary>
    public int SayHowToUse()
    {
        terminal.Say(
            "请把要核对的文件或文件夹拖到本程序的图标上；命令行用法见 --help",
            "drop the files or the folder to be checked on the icon of this program; for the command line see --help");
        if (desktop.IsInteractive)
        {
            Wait();
        }

        return ExitCode.Usage;
    }

    private void Open(string report)
    {
        if (!desktop.TryOpen(report))
        {
            terminal.Say($"请打开 {report}", $"open {report}");
        }
    }

    private void Wait()
    {
        terminal.Say("按任意键关闭", "press any key to close");
        desktop.WaitForKey();
    }
}
