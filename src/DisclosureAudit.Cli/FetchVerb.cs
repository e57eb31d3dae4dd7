using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using DisclosureAudit.Collect.Stores;
using DisclosureAudit.Fetch;
using DisclosureAudit.Fetch.Manifests;
using DisclosureAudit.Fetch.Send;
using DisclosureAudit.Fetch.Store;
using DisclosureAudit.RuleFiles;

namespace DisclosureAudit.Cli;

/// <summary>fetch: pulls what sites publish into a folder that audit reads.</summary>
internal sealed class FetchVerb
{
    private const string Help = """
        下载清单或网页上列出的公开文件，存入文件夹，注明来源；中断后再运行同一条命令即可继续 / Pulls the disclosures that manifests and pages list into a folder, each with its source; run the same command again to go on.

        disclosure-audit fetch http://czt.example.gov.cn/yjs/index.html --into 下载 --contact you@example.org
        disclosure-audit fetch 清单.csv --into 下载 --contact you@example.org
        disclosure-audit fetch 清单.csv --into 下载 --contact you@example.org --dry-run
        """;

    private const int LongestPause = 3600;

    private readonly Argument<string[]> sources = new("manifest|url") { Description = "清单（CSV，列 url，另可有 unit、year、kind、label）或网址 / manifest (CSV with a column url; unit, year, kind, label besides) or URL", Arity = ArgumentArity.OneOrMore };
    private readonly Option<string> into = new("--into") { Description = "存放下载的文件夹 / folder of the downloads", HelpName = "DIR", Required = true };
    private readonly Option<string> contact = new("--contact") { Description = "您的电子邮箱，会告诉被访问的网站 / your mail address, which the sites are told", HelpName = "MAIL", Required = true };
    private readonly Option<decimal> pause = new("--pause") { Description = "对同一网站两次访问之间的秒数，不少于 1 / seconds between two requests to a site, at least 1", HelpName = "SECONDS", DefaultValueFactory = _ => (decimal)FetchOptions.UsualPause.TotalSeconds };
    private readonly Option<bool> dryRun = new("--dry-run") { Description = "只读网页，列出会下载什么 / only read the pages and list what would be got" };
    private readonly Option<string[]> allowPrivate = new("--allow-private") { Description = "允许访问这一个内网地址 / lets this one address of your own network be asked", HelpName = "HOST:PORT" };
    private readonly Option<string?> proxy = new("--proxy") { Description = "经由这个代理 / by way of this proxy", HelpName = "URL" };
    private readonly Option<string> progress = new("--progress") { Description = "text，或 json：每行一个事件，写到标准错误 / text, or json: an event a line on standard error", DefaultValueFactory = _ => "text" };
    private readonly CommonOptions common;
    private readonly TimeProvider time;

    private FetchVerb(CommonOptions common, TimeProvider time)
    {
        this.common = common;
        this.time = time;
        progress.AcceptOnlyFromAmong("text", "json");
        Require(contact, IsMail, "--contact: you@example.org");
        Require(pause, seconds => seconds is >= 0 and <= LongestPause, $"--pause: 0–{LongestPause}");
        Require(allowPrivate, places => places.All(IsPlace), "--allow-private: HOST:PORT");
        Require(proxy, url => url is null || (Uri.TryCreate(url, UriKind.Absolute, out var parsed) && parsed is { Scheme: "http", UserInfo.Length: 0 }), "--proxy: http://HOST:PORT");
    }

    public static Command Create(CommonOptions common, TimeProvider time)
    {
        var verb = new FetchVerb(common, time);
        var command = new Command("fetch", Help) { verb.sources, verb.into, verb.contact, verb.pause, verb.dryRun, verb.allowPrivate, verb.proxy, verb.progress };
        common.AddRulesTo(command);
        command.SetAction(verb.Run);
        return command;
    }

    private async Task<int> Run(ParseResult parsed, CancellationToken cancellation)
    {
        var terminal = common.TerminalOf(parsed);
        var words = PageWords.Read(YamlFile.Read(common.RuleFolderOf(parsed), PageWords.Path));
        var rows = parsed.GetValue(sources)!.SelectMany(source => IsUrl(source) ? [new ManifestRow(source, "", "", "", "")] : ManifestFile.Read(source, words)).ToList();
        if (rows.Count == 0)
        {
            terminal.Say("清单里没有网址", "the manifest names no address");
            return ExitCode.Usage;
        }

        var options = new FetchOptions(
            parsed.GetValue(contact)!,
            TimeSpan.FromTicks((long)(parsed.GetValue(pause) * TimeSpan.TicksPerSecond)),
            (parsed.GetValue(allowPrivate) ?? []).Select(place => place.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal)).ToHashSet(StringComparer.OrdinalIgnoreCase),
            parsed.GetValue(proxy) is { } url ? new Uri(url) : null,
            NetworkLimits.Default);
        var log = new FetchLog(terminal, time, parsed.GetValue(progress) == "json", parsed.GetValue(dryRun) ? HadIn(parsed.GetValue(into)!) : null);
        return parsed.GetValue(dryRun)
            ? await Trial(options, words, log, rows, terminal, cancellation).ConfigureAwait(false)
            : await Pull(options, words, log, rows, parsed.GetValue(into)!, terminal, cancellation).ConfigureAwait(false);
    }

    private async Task<int> Pull(FetchOptions options, PageWords words, FetchLog log, List<ManifestRow> rows, string folder, Terminal terminal, CancellationToken cancellation)
    {
        using var store = new FetchStore(folder);
        try
        {
            await new Fetcher(options, words, time, log).Run(rows, store, isTrial: false, terminal.Language, cancellation).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            log.End(folder, isInterrupted: true);
            return ExitCode.Interrupted;
        }

        log.End(folder, isInterrupted: false);
        return log.HasProblems ? ExitCode.Unread : ExitCode.Clean;
    }

    // The pages are kept no longer than the trial.
    private async Task<int> Trial(FetchOptions options, PageWords words, FetchLog log, List<ManifestRow> rows, Terminal terminal, CancellationToken cancellation)
    {
        var folder = Directory.CreateTempSubdirectory("disclosure-audit");
        try
        {
            using var store = new FetchStore(folder.FullName);
            await new Fetcher(options, words, time, log).Run(rows, store, isTrial: true, terminal.Language, cancellation).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            log.EndTrial();
            return ExitCode.Interrupted;
        }
        finally
        {
            folder.Delete(recursive: true);
        }

        log.EndTrial();
        return log.HasProblems ? ExitCode.Unread : ExitCode.Clean;
    }

    private static HashSet<string> HadIn(string folder) => StoreFolder.RecordsOf(folder).Where(record => record.Current is not null).Select(record => record.Url).ToHashSet(StringComparer.Ordinal);

    private static bool IsUrl(string source) => source.Contains("://", StringComparison.Ordinal);

    private static bool IsMail(string mail) => mail.Split('@') is [{ Length: > 0 }, { Length: > 2 } host] && host.Contains('.', StringComparison.Ordinal) && mail.All(c => char.IsAsciiLetterOrDigit(c) || ".@_+-".Contains(c, StringComparison.Ordinal));

    private static bool IsPlace(string place) => place.LastIndexOf(':') is > 0 and var colon && ushort.TryParse(place[(colon + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out _);

    private static void Require<T>(Option<T> option, Func<T, bool> holds, string complaint) => option.Validators.Add(result =>
    {
        if (result.GetValueOrDefault<T>() is { } value && !holds(value))
        {
            result.AddError(complaint);
        }
    });
}
