using DisclosureAudit.Amounts;
using DisclosureAudit.Findings;

namespace DisclosureAudit.Rules.Documents;

/// <summary>What a law found of a document: of its lines, titles and sections, or of a table as one thing.</summary>
/// <param name="Words">What goes with the reason into coverage.csv.</param>
public sealed record DocumentCheck(string LawId, Outcome Outcome, string Words = "")
{
    /// <summary>Where a break is.</summary>
    public Place Place { get; init; } = new("", "", "", null, null);

    /// <summary>What is there; what is personal is masked where it is written.</summary>
    public string Stated { get; init; } = "";

    /// <summary>What should be there.</summary>
    public string Expected { get; init; } = "";

    /// <summary>The line that it stands in.</summary>
    public string SourceText { get; init; } = "";

    /// <summary>Tells it from others of its law; the same next time.</summary>
    public string Role { get; init; } = "";

    /// <summary>Why our reading, not the document, may be at fault.</summary>
    public bool IsDoubtful { get; init; }

    /// <summary>Weighs less than its law says.</summary>
    public bool IsRemark { get; init; }

    public IReadOnlyDictionary<string, string> Values { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    public static DocumentCheck Pass(string law, string words = "") => new(law, new Outcome(Verdict.Exact, 0m, 0m), words);

    public static DocumentCheck Skip(string law, string reason, string words = "") => new(law, Outcome.NotAssessable(reason), words);

    public static DocumentCheck Break(string law, string words = "") => new(law, new Outcome(Verdict.Violated, 0m, 0m), words);
}
