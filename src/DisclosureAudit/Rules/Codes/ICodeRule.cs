using DisclosureAudit.Amounts;
using DisclosureAudit.Recognise;
using DisclosureAudit.RuleFiles;

namespace DisclosureAudit.Rules.Codes;

/// <summary>A law of codes and names, which no linear identity can say: one class a law.</summary>
public interface ICodeRule
{
    string LawId { get; }

    /// <summary>One result for each row asked, passed or not; a row that cannot be asked says why.</summary>
    IEnumerable<CodeResult> Check(RecognisedDocument document, CodeTables codes);
}

/// <summary>What a code law says of one row.</summary>
/// <param name="Severity">Where the law leaves it to the case; null takes the law's own.</param>
/// <param name="Values">What the law's message names, by the {names} in it.</param>
public sealed record CodeResult(
    RecognisedTable Table,
    TableRow Row,
    Outcome Outcome,
    IReadOnlyDictionary<string, string> Values,
    Findings.Severity? Severity = null)
{
    private static readonly Dictionary<string, string> Nothing = [];
    private static readonly Outcome Holds = new(Verdict.Exact, 0m, 0m);

    public static CodeResult Pass(RecognisedTable table, TableRow row) => new(table, row, Holds, Nothing);

    public static CodeResult Skip(RecognisedTable table, TableRow row, string reason) => new(table, row, Outcome.NotAssessable(reason), Nothing);

    public static CodeResult Break(RecognisedTable table, TableRow row, Findings.Severity? severity, params (string Name, string Value)[] values) =>
        new(table, row, new Outcome(Verdict.Violated, 0m, 0m), values.ToDictionary(value => value.Name, value => value.Value, StringComparer.Ordinal), severity);
}
