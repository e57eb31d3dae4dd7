using System.Globalization;
using System.Text.RegularExpressions;
using DisclosureAudit.Findings;
using DisclosureAudit.Read;
using DisclosureAudit.Recognise;
using DisclosureAudit.RuleFiles;

namespace DisclosureAudit.Rules.Documents;

/// <summary>The titles of tables, the notes of empty ones and the headings of parts name the year of the document: one left from the year before is told.</summary>
internal sealed class StaleYears : IDocumentRule
{
    private const string LawId = "stale-year";

    // One title in another year may be what tells the document's own.
    private const int FewestTitles = 2;

    private static readonly Regex Year = SafeRegex.Of(@"20\d\d");

    public IEnumerable<DocumentCheck> Check(DocumentContext context)
    {
        if (context.Document.Facts.Year is not { } year)
        {
            yield break;
        }

        var own = year.ToString(CultureInfo.InvariantCulture);
        var tables = context.Document.Tables.Where(table => table.Template is not null).ToList();
        var titles = tables.Where(table => Year.IsMatch(table.Title)).ToList();
        var asksTitles = titles.Count(table => table.Title.Contains(own, StringComparison.Ordinal)) >= FewestTitles;
        var asked = (asksTitles ? titles.Select(table => (Place: TitleLine(table, context), Text: table.Title, Role: table.Id, IsTitle: true)) : [])
            .Concat(tables.Where(table => table.HoldsNothing).SelectMany(table => table.Parts.SelectMany(part => part.Notes).Where(note => PrintedName.Fold(note.Text) is var folded && context.Hygiene.YearNote.IsMatch(folded) && !context.Hygiene.OtherYear.IsMatch(folded)).Select(note => (context.PlaceOf(note, table.Id), note.Text, $"{table.Id} note", false))));
        foreach (var (place, text, role, isTitle) in asked.Where(line => Year.IsMatch(PrintedName.Fold(line.Text))))
        {
            // A table of the year before may stand beside the others.
            yield return PrintedName.Fold(text).Contains(own, StringComparison.Ordinal) ? DocumentCheck.Pass(LawId) : Break(place, text, role, own) with { IsRemark = isTitle };
        }

        foreach (var heading in context.Body.Where(paragraph => context.Hygiene.YearHeading.IsMatch(PrintedName.Fold(paragraph.Text)) && !PrintedName.Fold(paragraph.Text).Contains(own, StringComparison.Ordinal) && IsOfKind(paragraph.Text, context.Document.Facts.DocumentKind)))
        {
            yield return Break(context.PlaceOf(heading), heading.Text, "heading", own);
        }
    }

    // A budget may head a part with last year's final account, and a final account one with the next budget.
    private static bool IsOfKind(string heading, string kind) => heading.Contains("决算", StringComparison.Ordinal) == (kind == FamilyTemplate.FinalAccount);

    private static DocumentCheck Break(Place place, string text, string role, string own) => DocumentCheck.Break(LawId) with
    {
        Place = place,
        Stated = PrintedName.Squeeze(text),
        Expected = own,
        SourceText = text,
        Role = role,
    };

    private static Place TitleLine(RecognisedTable table, DocumentContext context) =>
        table.Raw.Caption.LastOrDefault(line => Year.IsMatch(line.Text)) is { } line
            ? context.PlaceOf(line, table.Id)
            : context.PlaceOf(table);
}
