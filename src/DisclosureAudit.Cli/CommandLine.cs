using System.CommandLine;
using DisclosureAudit.Fetch.Manifests;
using DisclosureAudit.Findings;
using DisclosureAudit.Read;
using DisclosureAudit.Report;
using DisclosureAudit.RuleFiles;

namespace DisclosureAudit.Cli;

/// <summary>The program's verbs, and the one place where a failure becomes a sentence and an exit code.</summary>
internal static class CommandLine
{
    // For what has begun to be written, behind Ctrl-C or SIGTERM.
    private static readonly TimeSpan TimeToEnd = TimeSpan.FromSeconds(30);

    public static async Task<int> Run(string[] arguments, TextWriter output, TextWriter error, TimeProvider time, IFiles files, IDesktop desktop)
    {
        var common = new CommonOptions();
        var root = new RootCommand("核对部门（单位）预算公开，逐个数字说明哪里对不上 / Checks published budgets and shows, number by number, what does not add up.")
        {
            AuditVerb.Create(common, time, files),
            FetchVerb.Create(common, time),
            TablesVerb.Create(common),
            TextVerb.Create(common),
            ExplainVerb.Create(common),
            RulesVerb.Create(common),
        };
        common.AddTo(root);
        if (arguments.Length == 0 || IsPath(arguments[0], root))
        {
            var dropped = new DroppedFiles(new Terminal(output, error, Language.Chinese), desktop, call => Run(call, output, error, time, files, desktop));
            return arguments.Length == 0 ? dropped.SayHowToUse() : await dropped.Audit(arguments).ConfigureAwait(false);
        }

        var parsed = root.Parse(arguments);
        parsed.InvocationConfiguration.Output = output;
        parsed.InvocationConfiguration.Error = error;
        parsed.InvocationConfiguration.EnableDefaultExceptionHandler = false;
        parsed.InvocationConfiguration.ProcessTerminationTimeout = TimeToEnd;
        if (parsed.Errors.Count > 0)
        {
            foreach (var problem in parsed.Errors)
            {
                await error.WriteLineAsync(problem.Message).ConfigureAwait(false);
            }

            await error.WriteLineAsync("用法见 --help / see --help").ConfigureAwait(false);
            return ExitCode.Usage;
        }

        var terminal = common.TerminalOf(parsed);
        if (arguments.Contains(""))
        {
            terminal.Say("有一个参数是空的，请给出路径或去掉它", "one argument is empty; give a path or leave it out");
            return ExitCode.Usage;
        }

        try
        {
            return await parsed.InvokeAsync().ConfigureAwait(false);
        }
        catch (RuleFileException problem)
        {
            terminal.Say(problem.Sentence);
            return ExitCode.Usage;
        }
        catch (ManifestException problem)
        {
            terminal.Say(problem.Sentence);
            return ExitCode.Usage;
        }
        catch (OutputException problem)
        {
            terminal.Say(problem.Sentence);
            return ExitCode.Usage;
        }
        catch (UnreadableDocumentException problem)
        {
            terminal.Say(problem.Sentence);
            return ExitCode.Unread;
        }
        catch (OperationCanceledException)
        {
            terminal.Say("已中断，结果文件未改动", "interrupted; no result file was changed");
            return ExitCode.Interrupted;
        }
    }

    // A verb stays a verb and an option an option, also where a file of that name is at hand.
    private static bool IsPath(string word, RootCommand root) =>
        !word.StartsWith('-') && root.Subcommands.All(verb => verb.Name != word) && Path.Exists(word);
}
