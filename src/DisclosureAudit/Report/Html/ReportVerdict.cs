using DisclosureAudit.Findings;

namespace DisclosureAudit.Report.Html;

/// <summary>What stands on top of a report, in plain words.</summary>
/// <param name="State">clean, contradicts or partial.</param>
internal sealed record ReportVerdict(string State, string Text)
{
    public static ReportVerdict Of(IReadOnlyList<ReportEntry> entries, Language language)
    {
        var (errors, warnings) = (entries.Sum(entry => entry.Count(Severity.Error)), entries.Sum(entry => entry.Count(Severity.Warning)));
        var checks = entries.Sum(entry => entry.Coverage.Sum(line => line.Coverage.Evaluated));
        var open = entries.Sum(entry => entry.Coverage.Sum(line => line.Coverage.NotAssessable));
        var unread = entries.Count(entry => entry.Status != "ok");
        var found = (errors, warnings) switch
        {
            (0, 0) => new Sentence("已核对的数字之间没有发现不一致", "no contradiction was found between the figures that were checked"),
            (0, _) => new Sentence($"没有确定的差错，{warnings} 处请核对", $"no certain error, {warnings} to look at"),
            (_, 0) => new Sentence($"{errors} 处数字对不上", errors == 1 ? "1 contradiction" : $"{errors} contradictions"),
            _ => new Sentence($"{errors} 处数字对不上，另有 {warnings} 处请核对", $"{(errors == 1 ? "1 contradiction" : $"{errors} contradictions")}, {warnings} more to look at"),
        };
        var aside = unread == 0
            ? new Sentence("", "")
            : new Sentence($"；{unread} 份文档没有完整读出，未读部分没有核对", $"; {unread} documents were not read in full, and what was not read was not checked");
        var text = new Sentence(
            $"{found.Chinese}：核对 {checks} 项，{open} 项无法核对{aside.Chinese}。",
            $"{char.ToUpperInvariant(found.English[0])}{found.English[1..]}: {checks} checks, {open} not assessable{aside.English}.");
        return new ReportVerdict(errors + warnings > 0 ? "contradicts" : unread > 0 ? "partial" : "clean", text.In(language));
    }
}
