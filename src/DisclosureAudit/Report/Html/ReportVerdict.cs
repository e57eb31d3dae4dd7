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
        var (failed, part) = (entries.Count(entry => entry.Status == "failed"), entries.Count(entry => entry.Reason is "pages_unread" or "text_unread"));
        var found = (errors, warnings) switch
        {
            _ when checks + errors + warnings == 0 => new Sentence("没有核对任何数字", "no figure was checked"),
            (0, 0) => new Sentence("已核对的数字之间没有发现不一致", "no contradiction was found between the figures that were checked"),
            (0, _) => new Sentence($"没有确定的差错，{warnings} 处请核对", $"no certain error, {warnings} to look at"),
            (_, 0) => new Sentence($"{errors} 处对不上", errors == 1 ? "1 contradiction" : $"{errors} contradictions"),
            _ => new Sentence($"{errors} 处对不上，另有 {warnings} 处请核对", $"{(errors == 1 ? "1 contradiction" : $"{errors} contradictions")}, {warnings} more to look at"),
        };
        var aside = new[]
        {
            (Count: failed, Sentence: new Sentence($"；{failed} 份文档未能读取", failed == 1 ? "; 1 document could not be read" : $"; {failed} documents could not be read")),
            (Count: part, Sentence: new Sentence($"；{part} 份文档没有完整读出，未读部分没有核对", part == 1 ? "; 1 document was not read in full, and what was not read was not checked" : $"; {part} documents were not read in full, and what was not read was not checked")),
        }.Where(told => told.Count > 0).Select(told => told.Sentence).ToList();
        var text = new Sentence(
            $"{found.Chinese}：核对 {checks} 项，{open} 项无法核对{string.Concat(aside.Select(told => told.Chinese))}。",
            $"{char.ToUpperInvariant(found.English[0])}{found.English[1..]}: {checks} checks, {open} not assessable{string.Concat(aside.Select(told => told.English))}.");
        var isWhole = checks > 0 && entries.All(entry => entry.Status == "ok");
        return new ReportVerdict(errors > 0 ? "contradicts" : warnings > 0 || !isWhole ? "partial" : "clean", text.In(language));
    }
}
