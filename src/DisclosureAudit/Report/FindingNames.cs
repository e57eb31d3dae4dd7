using DisclosureAudit.Findings;
using DisclosureAudit.Recognise;

namespace DisclosureAudit.Report;

/// <summary>Whose document it is, as ids see it: unit, year and kind; the document itself where those are not known.</summary>
internal static class FindingNames
{
    private const int ShaLength = 12;

    public static IReadOnlyList<string> Of(IReadOnlyList<Finding> findings, DocumentFacts facts, string sha256) =>
        FindingIds.Of(findings, Owner(facts, sha256));

    public static string DisclosureId(DocumentFacts facts, string sha256) => FindingIds.Hash($"{Owner(facts, sha256)}|{facts.Scope}");

    private static string Owner(DocumentFacts facts, string sha256) =>
        facts.Owner.Length > 0 ? facts.Owner : sha256[..ShaLength];
}
