using DisclosureAudit.Amounts;
using DisclosureAudit.Read;
using DisclosureAudit.RuleFiles;

namespace DisclosureAudit.Rules.Lines;

/// <summary>“仅供内部审核”: a mark of a draft that was left in the document, once for all its lines.</summary>
internal static class DraftMarks
{
    private const string LawId = "draft-mark";
    private const int LongestMark = 20;

    public static LineCheck Check(SourceText source, HygieneWords words)
    {
        var marked = source.Lines
            .Where(line => line.Kind is LineKind.Text or LineKind.Watermark && line.Text.Length <= LongestMark && words.Draft.IsMatch(PrintedName.Fold(line.Text)))
            .ToList();
        return marked.Count == 0
            ? new LineCheck(LawId, new Outcome(Verdict.Exact, 0m, 0m), null, "", 0)
            : new LineCheck(LawId, new Outcome(Verdict.Violated, 0m, 0m), marked[0], PrintedName.Squeeze(marked[0].Text), marked.Count);
    }
}
