using DisclosureAudit.Amounts;
using DisclosureAudit.Findings;
using DisclosureAudit.RuleFiles;
using DisclosureAudit.Sheets;

namespace DisclosureAudit.Rules.Sheets;

/// <summary>The authority and its code are written alike in all sheets of a document.</summary>
internal sealed class OneAuthority : ISheetRule
{
    private const string LawId = "sheet-authority";

    public IEnumerable<SheetCheck> Check(SheetContext context)
    {
        var named = context.Sheets
            .SelectMany(sheet => sheet.Fields.Where(field => field.Name == context.Words.Authority && field.Text.Length > 0).Select(field => (Sheet: sheet, Field: field, Key: PrintedName.Fold(field.Text))))
            .ToList();
        if (named.Count < 2)
        {
            yield break;
        }

        var spellings = named.GroupBy(pair => pair.Key).OrderByDescending(group => group.Count()).ToList();
        var other = spellings.Count > 1 ? spellings[1].First() : named[0];
        yield return new SheetCheck(LawId, new Outcome(spellings.Count == 1 ? Verdict.Exact : Verdict.Violated, 0m, 0m), other.Field.Place, null, context.Words.Authority)
        {
            Stated = other.Field.Text,
            Expected = spellings[0].First().Field.Text,
            Evidence = spellings.Select(group => group.First()).Select(pair => new Operand($"{pair.Sheet.Project}·{pair.Field.Name}", pair.Field.Text, Funds.PlaceOf(pair.Field.Place, pair.Sheet, pair.Field.Name))).ToList(),
            Values = new Dictionary<string, string>(StringComparer.Ordinal) { ["count"] = string.Join("、", spellings.Select(group => FormattableString.Invariant($"“{group.First().Field.Text}”×{group.Count()}"))) },
        };
    }
}
