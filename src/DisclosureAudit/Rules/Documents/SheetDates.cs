using System.Text.RegularExpressions;
using DisclosureAudit.Findings;
using DisclosureAudit.Read;
using DisclosureAudit.RuleFiles;

namespace DisclosureAudit.Rules.Documents;

/// <summary>A performance sheet that prints 填报日期 prints a date.</summary>
internal sealed class SheetDates : IDocumentRule
{
    private const string LawId = "sheet-date";
    private const int LinesBelow = 2;
    private static readonly Regex Date = SafeRegex.Of(@"20\d\d");

    public IEnumerable<DocumentCheck> Check(DocumentContext context) => context.Sheets
        .SelectMany(sheet => sheet.Fields.Where(field => field.Name == context.Hygiene.SheetDate).Select(field => (sheet, field)))
        .Select(pair => pair.field.Text.Length > 0 ? DocumentCheck.Pass(LawId) : DateIsBelow(pair.field.Place.Line, context.Source) ? DocumentCheck.Skip(LawId, "date_elsewhere") : DocumentCheck.Break(LawId) with
        {
            Place = new Place("", "", "", pair.field.Place.Line, pair.field.Place.Page),
            Stated = pair.sheet.Project,
            SourceText = pair.field.Name,
            Role = $"{pair.sheet.Project} {pair.field.Name}",
        });

    // In the row or on the line below.
    private static bool DateIsBelow(int line, SourceText source) => source.Lines.Skip(line).Take(LinesBelow).Any(other => Date.IsMatch(other.Text));
}
