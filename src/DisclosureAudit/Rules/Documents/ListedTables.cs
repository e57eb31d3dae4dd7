using DisclosureAudit.Recognise;
using DisclosureAudit.Findings;

namespace DisclosureAudit.Rules.Documents;

/// <summary>Asks of each table that the contents name whether it is there, or whether a line says why it is not.</summary>
public sealed class ListedTables : IDocumentRule
{
    public const string LawId = "table-listed";

    /// <summary>The reason where a document prints no table at all; another file of the same disclosure may.</summary>
    public const string NoTableHere = "no_table_here";

    private const int LongestQuote = 60;

    IEnumerable<DocumentCheck> IDocumentRule.Check(DocumentContext context) => context.Document.Listed.Select(table => table switch
    {
        { IsFound: true } => DocumentCheck.Pass(LawId, table.Title),
        _ when context.Sheets.Count > 0 && context.SheetWords.IsTitle(table.Title) => DocumentCheck.Pass(LawId, table.Title),
        { Explanation: { } line } => DocumentCheck.Skip(LawId, "absent", $"{table.Title}：“{Quote(line)}”"),
        _ when context.Document.Tables.Count == 0 => DocumentCheck.Skip(LawId, NoTableHere, table.Title),
        _ when !context.IsWhole => DocumentCheck.Skip(LawId, Doubts.PageUnread, table.Title),
        _ => DocumentCheck.Break(LawId, table.Title) with { Place = table.Place, Stated = table.Title, SourceText = table.Line, Role = table.Title },
    });

    // The separators of coverage.csv's reasons may not stand in a quotation.
    internal static string Quote(string line) =>
        PersonalData.Mask(line.Length <= LongestQuote ? line : PlainText.Part(line, 0, LongestQuote) + "…").Replace(';', '；').Replace('=', '＝');
}
