using DisclosureAudit.Read;
using DisclosureAudit.Recognise;
using DisclosureAudit.RuleFiles;

namespace DisclosureAudit.Rules.Documents;

/// <summary>The note under a table of one fund speaks of that fund.</summary>
internal sealed class NoteFunds : IDocumentRule
{
    private const string LawId = "note-fund";

    public IEnumerable<DocumentCheck> Check(DocumentContext context)
    {
        foreach (var table in context.Document.Tables.Where(table => table is { Template: not null, HoldsNothing: true } && FundsIn(table.Title, context.Completeness).Count == 1))
        {
            foreach (var note in table.Parts.SelectMany(part => part.Notes).Where(note => context.Wordings.Absence.IsMatch(PrintedName.Fold(note.Text)) && FundsIn(note.Text, context.Completeness).Count > 0))
            {
                yield return !NamesAnother(table, note, context.Completeness) ? DocumentCheck.Pass(LawId) : DocumentCheck.Break(LawId) with
                {
                    Place = context.PlaceOf(note, table.Id),
                    Stated = PrintedName.Squeeze(note.Text),
                    Expected = FundsIn(table.Title, context.Completeness)[0],
                    SourceText = note.Text,
                    Role = table.Id,
                    Values = new Dictionary<string, string>(StringComparer.Ordinal) { ["table"] = table.Title },
                };
            }
        }
    }

    /// <summary>The note speaks of funds, and none is the table's.</summary>
    public static bool NamesAnother(RecognisedTable table, SourceLine note, CompletenessWords words) =>
        FundsIn(note.Text, words) is { Count: > 0 } named && !named.Intersect(FundsIn(table.Title, words), StringComparer.Ordinal).Any();

    private static List<string> FundsIn(string text, CompletenessWords words)
    {
        var folded = PrintedName.Fold(text);
        return words.Funds.Where(fund => folded.Contains(fund, StringComparison.Ordinal)).ToList();
    }
}
