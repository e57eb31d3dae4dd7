using DisclosureAudit.Findings;

namespace DisclosureAudit.Rules.Documents;

/// <summary>A performance sheet that prints 填报日期 prints a date.</summary>
internal sealed class SheetDates : IDocumentRule
{
    private const string LawId = "sheet-date";

    public IEnumerable<DocumentCheck> Check(DocumentContext context) => context.Sheets
        .SelectMany(sheet => sheet.Fields.Where(field => field.Name == context.Hygiene.SheetDate).Select(field => (sheet, field)))
        .Select(pair => pair.field.Text.Length > 0 ? DocumentCheck.Pass(LawId) : DocumentCheck.Break(LawId) with
        {
            Place = new Place("", "", "", pair.field.Place.Line, pair.field.Place.Page),
            Stated = pair.sheet.Project,
            SourceText = pair.field.Name,
            Role = $"{pair.sheet.Project} {pair.field.Name}",
        });
}
