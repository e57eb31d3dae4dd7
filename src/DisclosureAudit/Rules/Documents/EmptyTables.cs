using DisclosureAudit.Amounts;
using DisclosureAudit.Recognise;
using DisclosureAudit.RuleFiles;

namespace DisclosureAudit.Rules.Documents;

/// <summary>A table that is left empty has a note below it, or a sentence in the text, that says why.</summary>
internal sealed class EmptyTables : IDocumentRule
{
    private const string LawId = "table-empty";

    public IEnumerable<DocumentCheck> Check(DocumentContext context)
    {
        foreach (var table in context.Document.Tables.Where(table => table.Template is not null && !table.HasUnknownColumns && table.Rows.All(row => row.Cells.Values.All(cell => cell.State == CellState.Blank))))
        {
            var title = PrintedName.Fold(table.Title.Length > 0 ? table.Title : table.Template!.Name);
            yield return table switch
            {
                _ when table.Parts.Any(part => part.Notes.Count > 0) => DocumentCheck.Pass(LawId),
                _ when context.AbsenceOf(title) is not null || SaysSo(context, table) => DocumentCheck.Pass(LawId),
                _ when !context.HasText => DocumentCheck.Skip(LawId, "no_text_here", table.Id),
                _ when !context.IsWhole => DocumentCheck.Skip(LawId, Doubts.PageUnread, table.Id),
                _ => DocumentCheck.Break(LawId) with
                {
                    Place = context.PlaceOf(table),
                    Stated = table.Title,
                    SourceText = table.Title,
                    Role = table.Id,
                },
            };
        }
    }

    // A line that names the table and says that it is empty: a row of the list of tables (表9 … 是 不涉及), or a sentence.
    private static bool SaysSo(DocumentContext context, RecognisedTable table) => context.Folded
        .Any(text => context.Wordings.Absence.IsMatch(text) && table.Template!.BareTitles.Any(bare => text.Contains(bare, StringComparison.Ordinal)));
}
