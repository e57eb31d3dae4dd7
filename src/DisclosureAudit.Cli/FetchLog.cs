using System.Globalization;
using DisclosureAudit.Collect.Stores;
using DisclosureAudit.Fetch.Pull;
using DisclosureAudit.Findings;

namespace DisclosureAudit.Cli;

/// <summary>Tells of a pull: a line for each address on standard output, what was not got on standard error, and how far it is.</summary>
/// <param name="hadBeforeTrial">The addresses that the folder has something from; null where this is no trial.</param>
internal sealed class FetchLog(Terminal terminal, TimeProvider time, bool isJson, IReadOnlySet<string>? hadBeforeTrial) : IPullLog
{
    private static readonly TimeSpan Between = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan WorthTelling = TimeSpan.FromSeconds(15);

    private readonly Lock gate = new();
    private readonly FetchEvents events = new(isJson ? terminal.Error : TextWriter.Null, time);
    private readonly SortedDictionary<LookOutcome, int> outcomes = [];
    private readonly bool isInteractive = !isJson && !Console.IsErrorRedirected;
    private readonly long start = time.GetTimestamp();
    private TimeSpan shown;
    private int found;
    private int looked;
    private int asked;
    private int kept;
    private int pages;
    private int missing;
    private int would;
    private long bytes;

    public bool HasProblems => Problems + missing > 0;

    private int Problems => Count(LookOutcome.Failed) + Count(LookOutcome.Refused) + Count(LookOutcome.Gone);

    public void Found()
    {
        lock (gate)
        {
            found++;
        }
    }

    public void Came(int count)
    {
        lock (gate)
        {
            bytes += count;
            ShowProgress();
        }
    }

    public void Looked(FetchRecord record, bool isKept)
    {
        lock (gate)
        {
            looked++;
            asked += isKept ? 0 : 1;
            Tell(record, isKept);
            ShowProgress();
        }
    }

    public void Unpacked(FetchRecord record)
    {
        lock (gate)
        {
            Tell(record, false);
        }
    }

    public void Waiting(string host, TimeSpan wait)
    {
        lock (gate)
        {
            if (wait < WorthTelling)
            {
                return;
            }

            ClearLine();
            events.Write("waiting", ("host", host), ("seconds", (long)wait.TotalSeconds));
            Say($"{host} 暂时没有应答或要求等待，{(long)wait.TotalSeconds} 秒后再试", $"{host} does not answer for now, or asks to wait; it is asked again in {(long)wait.TotalSeconds} seconds");
        }
    }

    public void Told(string url, Sentence sentence, bool isProblem)
    {
        lock (gate)
        {
            missing += isProblem ? 1 : 0;
            ClearLine();
            events.Write("told", ("url", url), ("reason", sentence.In(terminal.Language)), ("is_problem", isProblem));
            Say($"{url}：{sentence.Chinese}", $"{url}: {sentence.English}");
        }
    }

    public void WouldGet(Target target)
    {
        lock (gate)
        {
            looked++;
            TellWouldGet(target.Address, target.Label);
        }
    }

    public void End(string folder, bool isInterrupted)
    {
        lock (gate)
        {
            ClearLine();
            events.Write("end", ("looked", looked), ("pages", pages), ("kept", kept), ("stored", Count(LookOutcome.Stored)), ("changed", Count(LookOutcome.Changed)), ("unchanged", Count(LookOutcome.Unchanged)), ("gone", Count(LookOutcome.Gone)), ("refused", Count(LookOutcome.Refused)), ("failed", Count(LookOutcome.Failed)), ("bytes", bytes), ("seconds", Seconds()), ("interrupted", isInterrupted));
            Say(
                $"读了 {pages} 个列表页；新增 {Count(LookOutcome.Stored)}，有变化 {Count(LookOutcome.Changed)}，未变 {Count(LookOutcome.Unchanged)}，已撤下 {Count(LookOutcome.Gone)}，不下载 {Count(LookOutcome.Refused)}，失败 {Count(LookOutcome.Failed)}{(kept > 0 ? $"，上次中断前已有 {kept}" : "")}；见 {Path.Combine(folder, "index.csv")}",
                $"{pages} pages of lists read; {Count(LookOutcome.Stored)} new, {Count(LookOutcome.Changed)} changed, {Count(LookOutcome.Unchanged)} unchanged, {Count(LookOutcome.Gone)} gone, {Count(LookOutcome.Refused)} refused, {Count(LookOutcome.Failed)} failed{(kept > 0 ? $", {kept} had before the interruption" : "")}; see {Path.Combine(folder, "index.csv")}");
            if (isInterrupted)
            {
                Say("已中断；已下载的都在，再运行同一条命令即可继续", "interrupted; what was got is there, run the same command to go on");
            }
        }
    }

    public void EndTrial()
    {
        ClearLine();
        events.Write("end", ("looked", looked), ("would_get", would), ("refused", Count(LookOutcome.Refused)), ("failed", Count(LookOutcome.Failed)));
        Say($"将下载 {would} 个文件；读了 {pages} 个列表页，没有保存任何东西", $"{would} files would be got; {pages} pages of lists were read, nothing was kept");
    }

    private void TellWouldGet(string url, string label)
    {
        would++;
        events.Write("would_get", ("url", url), ("label", PersonalData.Mask(label)));
        ClearLine();
        terminal.Out.WriteLine(PlainText.Escape($"{(hadBeforeTrial!.Contains(url) ? terminal.In("将询问", "would ask") : terminal.In("将下载", "would get"))}　{url}　{PersonalData.Mask(label)}"));
    }

    private void Tell(FetchRecord record, bool isKept)
    {
        var outcome = record.Last.Outcome;
        if (hadBeforeTrial is not null && record is { Role: not FetchedRole.List, Last.Outcome: LookOutcome.Stored })
        {
            // Its address did not say that it is a document.
            TellWouldGet(record.Url, record.Label);
            return;
        }

        if (record.Role == FetchedRole.List && outcome is (LookOutcome.Stored or LookOutcome.Changed or LookOutcome.Unchanged))
        {
            pages++;
            missing += record.Last.Reason == Sentence.None ? 0 : 1;
        }
        else if (record.Role == FetchedRole.Archive && outcome is (LookOutcome.Stored or LookOutcome.Changed or LookOutcome.Unchanged))
        {
            // Its files count.
        }
        else if (isKept)
        {
            kept++;
        }
        else
        {
            outcomes[outcome] = Count(outcome) + 1;
        }

        events.Write("looked", ("url", record.Url), ("outcome", outcome.ToString().ToLowerInvariant()), ("role", record.Role.ToString().ToLowerInvariant()), ("reason", record.Last.Reason.In(terminal.Language)), ("file", record.Current?.File ?? ""), ("bytes", record.Current?.Bytes ?? 0), ("had_before", isKept));
        ClearLine();
        if (record.Role != FetchedRole.List && outcome is (LookOutcome.Stored or LookOutcome.Changed or LookOutcome.Unchanged))
        {
            terminal.Out.WriteLine(PlainText.Escape($"{(isKept ? terminal.In("已有", "had") : Word(outcome))}　{record.Url}　{record.Current!.File}"));
        }

        if (record.Last.Reason != Sentence.None && !isKept)
        {
            Say($"{record.Url}：{record.Last.Reason.Chinese}", $"{record.Url}: {record.Last.Reason.English}");
        }
    }

    // An event says it where events are asked for.
    private void Say(string chinese, string english)
    {
        if (!isJson)
        {
            terminal.Say(chinese, english);
        }
    }

    private string Word(LookOutcome outcome) => outcome switch
    {
        LookOutcome.Stored => terminal.In("新增", "new"),
        LookOutcome.Changed => terminal.In("有变化", "changed"),
        _ => terminal.In("未变", "unchanged"),
    };

    // At most once a second; what is to come is taken to be as quick as what has been.
    private void ShowProgress()
    {
        var elapsed = time.GetElapsedTime(start);
        if ((!isJson && !isInteractive) || elapsed - shown < Between)
        {
            return;
        }

        shown = elapsed;
        var rate = (long)(bytes / elapsed.TotalSeconds);
        var left = asked > 0 ? elapsed / asked * (found - looked) : (TimeSpan?)null;
        events.Write("progress", ("looked", looked), ("found", found), ("failed", Problems), ("bytes", bytes), ("bytes_per_second", rate), ("eta_seconds", left is { } eta ? (long)eta.TotalSeconds : null));
        if (isInteractive)
        {
            terminal.Error.Write(string.Create(CultureInfo.InvariantCulture, $"\r{looked}/{found}　{rate / 1024} KB/s　{terminal.In("失败", "failed")} {Problems}　{terminal.In("还需", "left")} {(left is { } rest ? $"{(int)rest.TotalHours}:{rest:mm\\:ss}" : "?")}　"));
        }
    }

    private void ClearLine()
    {
        if (isInteractive)
        {
            terminal.Error.Write($"\r{new string(' ', 70)}\r");
        }
    }

    private int Count(LookOutcome outcome) => outcomes.GetValueOrDefault(outcome);

    private long Seconds() => (long)time.GetElapsedTime(start).TotalSeconds;
}
