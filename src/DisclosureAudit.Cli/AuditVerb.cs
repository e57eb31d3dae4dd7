using System.CommandLine;
using DisclosureAudit.Collect;
using DisclosureAudit.Findings;
using DisclosureAudit.Report;
using DisclosureAudit.Report.Html;
using DisclosureAudit.RuleFiles;

namespace DisclosureAudit.Cli;

/// <summary>audit: reads documents, writes the result folder, prints one verdict line a document and a summary.</summary>
internal sealed class AuditVerb
{
    private const string Help = """
        核对文件、文件夹或通配符，把结果写入文件夹 / Checks files, folders or globs and writes a folder of results.

        disclosure-audit audit 预算公开.txt
        disclosure-audit audit 公开文件夹 --out 结果 --fail-on warning
        disclosure-audit audit 待公开.pdf --purpose precheck
        disclosure-audit audit "2025/**/*.txt" --format csv,json --lang en
        """;

    private static readonly string[] Formats = ["csv", "json", "html"];

    private readonly Argument<string[]> paths = new("path") { Description = "文件、文件夹、通配符，或 - 表示标准输入 / file, folder, glob, or - for standard input", Arity = ArgumentArity.OneOrMore };
    private readonly Option<string?> output = new("--out") { Description = "结果文件夹，缺省为 ./<名称>-核对结果 / folder of the results", HelpName = "DIR" };
    private readonly Option<string> format = new("--format") { Description = "csv，另可加 json、html / csv, and json, html besides: csv,json,html", DefaultValueFactory = _ => "csv" };
    private readonly Option<bool> embedOriginals = new("--embed-originals") { Description = "含个人信息的 PDF 也放进报告 / put PDFs into the report though they hold personal data" };
    private readonly Option<string> failOn = new("--fail-on") { Description = "达到何种级别时退出码为 1 / severity that makes the exit code 1: error, warning, never", DefaultValueFactory = _ => "error" };
    private readonly Option<string> purpose = new("--purpose") { Description = "published 已公开，precheck 公开前自查 / published, or precheck: before release", DefaultValueFactory = _ => "published" };
    private readonly Option<int> jobs = new("--jobs") { Description = "并行数 / documents at a time", DefaultValueFactory = _ => Environment.ProcessorCount };
    private readonly CommonOptions common;
    private readonly TimeProvider time;
    private readonly IFiles files;

    private AuditVerb(CommonOptions common, TimeProvider time, IFiles files)
    {
        this.common = common;
        this.time = time;
        this.files = files;
        failOn.AcceptOnlyFromAmong("error", "warning", "never");
        purpose.AcceptOnlyFromAmong("published", "precheck");
        format.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string>().Split(',').Except(Formats).Any())
            {
                result.AddError("--format: csv, json, html");
            }
        });
        jobs.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() is < 1 or > 256)
            {
                result.AddError("--jobs: 1–256");
            }
        });
    }

    public static Command Create(CommonOptions common, TimeProvider time, IFiles files)
    {
        var verb = new AuditVerb(common, time, files);
        var command = new Command("audit", Help) { verb.paths, verb.output, verb.format, verb.embedOriginals, verb.failOn, verb.purpose, verb.jobs };
        common.AddRulesTo(command);
        command.SetAction(verb.Run);
        return command;
    }

    private async Task<int> Run(ParseResult parsed, CancellationToken cancellation)
    {
        var terminal = common.TerminalOf(parsed);
        var arguments = parsed.GetValue(paths)!;
        var rules = common.RulesOf(parsed, parsed.GetValue(purpose) == "precheck" ? Purpose.Precheck : Purpose.Published);
        var inputs = InputFinder.Find(arguments);
        foreach (var missing in inputs.Missing)
        {
            terminal.Say($"{missing}：没有这个文件或文件夹", $"{missing}: there is no such file or folder");
        }

        foreach (var note in inputs.Notes)
        {
            terminal.Say(note);
        }

        if (inputs.Files.Count == 0)
        {
            if (inputs.Missing.Count == 0)
            {
                terminal.Say("没有找到可核对的文档", "no document to check was found");
            }

            return ExitCode.Usage;
        }

        if (inputs.Ignored.Count > 0)
        {
            terminal.Say($"忽略 {inputs.Ignored.Count} 个不是公开文档的文件", $"{inputs.Ignored.Count} files that are no disclosures were passed over");
        }

        var start = time.GetUtcNow();
        var target = parsed.GetValue(output) ?? DefaultOutput(arguments[0]);
        var formats = parsed.GetValue(format)!.Split(',');
        using var folder = new OutputFolder(target, files);
        using var writer = new ReportWriter(folder, RunInfo.Of(rules, RunArguments.Of(parsed)), start, formats.Contains("json"), formats.Contains("html") ? new HtmlReport(folder, rules, terminal.Language, parsed.GetValue(embedOriginals)) : null);
        var read = inputs.Files.ToDictionary(input => input.Document, StringComparer.Ordinal);
        var audit = new Audit(rules, terminal.Language, time, new Neighbours(inputs.Files));
        await foreach (var document in InOrder.Run(inputs.Files, parsed.GetValue(jobs), audit.Run, cancellation).ConfigureAwait(false))
        {
            var input = read[document.Document];
            writer.Add(document, input);
            terminal.Out.WriteLine(VerdictLine.Of(document, terminal));
            if (document.Problem is { } problem)
            {
                terminal.Say($"{input.Shown}：{problem.Chinese}", $"{input.Shown}: {problem.English}");
            }

            if (document is { Source: not null, Provenance: null } && input.Provenance is { } fetched)
            {
                terminal.Say($"{input.Shown}：下载之后被改动过，不再注明来源 {fetched.Url}", $"{input.Shown}: was changed since it was fetched; {fetched.Url} is not named as its source");
            }

            ReadingProblems.Say(document.Source, input.Shown, terminal);
        }

        writer.Complete(time.GetUtcNow());
        Summary.Print(writer.Counts, target, terminal);
        return CodeOf(writer.Counts, inputs, parsed.GetValue(failOn)!);
    }

    private static int CodeOf(RunCounts counts, InputList inputs, string failOn) => failOn switch
    {
        _ when counts.Failed > 0 || counts.WithUnreadPages > 0 || inputs.Missing.Count > 0 => ExitCode.Unread,
        "error" when counts.Errors > 0 => ExitCode.Findings,
        "warning" when counts.Errors + counts.Warnings > 0 => ExitCode.Findings,
        _ => ExitCode.Clean,
    };

    private static string DefaultOutput(string argument) => Path.Combine(
        ".",
        ResultFolder.NameOf(argument == InputFinder.Stdin ? "stdin" : Glob.IsPattern(argument) ? Glob.Base(argument) : argument));
}
