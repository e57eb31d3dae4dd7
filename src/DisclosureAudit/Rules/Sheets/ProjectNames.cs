using DisclosureAudit.Amounts;
using DisclosureAudit.Findings;
using DisclosureAudit.Sheets;

namespace DisclosureAudit.Rules.Sheets;

/// <summary>A sheet spells the name of its project as the table of projects does.</summary>
internal sealed class ProjectNames : ISheetRule
{
    private const string LawId = "sheet-name";

    public IEnumerable<SheetCheck> Check(SheetContext context)
    {
        var sheets = context.Projects.Select(sheet => (Sheet: sheet, Name: ProjectRows.NameOf(sheet.Project))).Where(pair => pair.Name.Length > 0).ToList();
        var named = sheets.Select(pair => pair.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var (sheet, name) in sheets)
        {
            var like = context.Rows.Like(name, named);
            var place = sheet.Fields.FirstOrDefault(field => ProjectRows.NameOf(field.Text) == name)?.Place ?? sheet.First;
            yield return context.Rows.Of(name).Count > 0 ? new SheetCheck(LawId, new Outcome(Verdict.Exact, 0m, 0m), place, sheet, sheet.Project)
                : like.Select(cell => cell.Row.Name).Distinct(StringComparer.Ordinal).Count() != 1 ? new SheetCheck(LawId, Outcome.NotAssessable("project_not_in_table"), place, sheet, sheet.Project)
                : new SheetCheck(LawId, new Outcome(Verdict.Violated, 0m, 0m), place, sheet, sheet.Project)
                {
                    Stated = sheet.Project,
                    Expected = like[0].Row.Name,
                    Evidence = [new Operand(LawId, sheet.Project, Funds.PlaceOf(place, sheet)), like[0].Operand],
                };
        }
    }
}
