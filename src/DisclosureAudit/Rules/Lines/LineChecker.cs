using DisclosureAudit.Read;
using DisclosureAudit.RuleFiles;

namespace DisclosureAudit.Rules.Lines;

/// <summary>Asks the laws of hygiene and privacy of all lines of a document.</summary>
public static class LineChecker
{
    public static IEnumerable<LineCheck> Check(SourceText source, HygieneWords words) => PersonalLines.Check(source, words).Append(DraftMarks.Check(source, words));
}
