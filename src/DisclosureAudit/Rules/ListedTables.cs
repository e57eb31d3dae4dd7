using DisclosureAudit.Amounts;
using DisclosureAudit.Findings;
using DisclosureAudit.Recognise;
using DisclosureAudit.RuleFiles;

namespace DisclosureAudit.Rules;

/// <summary>Asks of each table that the contents name whether it is there, or whether a line says why it is not.</summary>
public static class ListedTables
{
    public const string LawId = "table-listed";

    /// <summary>The reason where a document prints no table at all; another file of the same disclosure may.</summary>
    public const string NoTableHere = "no_table_here";

    private const int LongestQuote = 60;

    /// <returns>Each table with what was found out, and the words that go with it into coverage.csv.</returns>
    public static IEnumerable<(ListedTable Table, Outcome Outcome, string Words)> Check(RecognisedDocument document) => document.Listed.Select(table => table switch
    {
        { IsFound: true } => (table, new Outcome(Verdict.Exact, 0m, 0m), table.Title),
        { Explanation: { } line } => (table, Outcome.NotAssessable("absent"), $"{table.Title}：“{Quote(line)}”"),
        _ when document.Tables.Count == 0 => (table, Outcome.NotAssessable(NoTableHere), table.Title),
        _ => (table, new Outcome(Verdict.Violated, 0m, 0m), table.Title),
    });

    public static Finding Write(Law law, ListedTable table, Language language)
    {
        var place = table.Place;
        return new Finding
        {
            RuleId = law.Id,
            RuleVersion = law.Version,
            Severity = law.Severity!.Value,
            Verdict = Verdict.Violated,
            Kind = law.Kind,
            Message = MessageText.Fill(law.Message.In(language), new Dictionary<string, string>(StringComparer.Ordinal) { ["at"] = place.At, ["name"] = table.Title }),
            Stated = table.Title,
            Equation = "",
            Place = place,
            SourceText = table.Line,
            Evidence = [new Operand(table.Title, table.Title, place)],
            Roles = table.Title,
        };
    }

    // The separators of coverage.csv's reasons may not stand in a quotation.
    private static string Quote(string line) =>
        PersonalData.Mask(line.Length <= LongestQuote ? line : line[..LongestQuote] + "…").Replace(';', '；').Replace('=', '＝');
}
