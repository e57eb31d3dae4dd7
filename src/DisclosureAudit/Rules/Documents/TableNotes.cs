using System.Globalization;
using DisclosureAudit.Read;
using DisclosureAudit.Recognise;
using DisclosureAudit.RuleFiles;
using DisclosureAudit.Tables;

namespace DisclosureAudit.Rules.Documents;

/// <summary>A note that says that its table holds nothing stands under a table that holds nothing.</summary>
internal sealed class TableNotes : IDocumentRule
{
    private const string LawId = "table-note";

    public IEnumerable<DocumentCheck> Check(DocumentContext context)
    {
        foreach (var table in context.Document.Tables.Where(table => table.Template is not null))
        {
            if (EmptyNote(table, context.Completeness) is not { } note)
            {
                continue;
            }

            var amounts = table.Rows.SelectMany(row => row.Cells.Values).Where(cell => cell.Amount is { IsZero: false }).ToList();
            yield return amounts.Count == 0 ? DocumentCheck.Pass(LawId)
                : IsAnothers(table, note, context.Source) || NoteFunds.NamesAnother(table, note, context.Completeness) ? DocumentCheck.Skip(LawId, "note_of_another")
                : DocumentCheck.Break(LawId) with
                {
                    Place = context.PlaceOf(note, table.Id),
                    Stated = PrintedName.Squeeze(note.Text),
                    SourceText = note.Text,
                    Role = table.Id,
                    Values = new Dictionary<string, string>(StringComparer.Ordinal)
                    {
                        ["table"] = table.Title,
                        ["count"] = amounts.Count.ToString(CultureInfo.InvariantCulture),
                    },
                };
        }
    }

    /// <summary>The note of a table that says that it holds nothing, or null.</summary>
    public static SourceLine? EmptyNote(RecognisedTable table, CompletenessWords words) =>
        table.Parts.SelectMany(part => part.Notes).FirstOrDefault(note => words.IsEmptyNote(PrintedName.Fold(note.Text)));

    // Between its last row and the note stands the head of another table, which was not read as one.
    private static bool IsAnothers(RecognisedTable table, SourceLine note, SourceText source)
    {
        var last = table.Parts.SelectMany(part => part.Rows).Where(row => row.Line < note.Number).Select(row => row.Line).DefaultIfEmpty(note.Number).Max();
        return source.Lines.Any(line => line.Number > last && line.Number < note.Number && line is { Kind: LineKind.Text, IsBlank: false } && TableHead.IsHeadLine(line.Text.Trim()) && !TableHead.IsNote(line.Text));
    }
}
