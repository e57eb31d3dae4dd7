using DisclosureAudit.Amounts;
using DisclosureAudit.Findings;
using DisclosureAudit.Narrative;
using DisclosureAudit.RuleFiles;
using DisclosureAudit.Sheets;

namespace DisclosureAudit.Rules.Sheets;

/// <summary>“1.印刷费2万元；2.培训费3万元；共计5万元” in what a sheet says of its project: the items make the total.</summary>
internal sealed class ItemSums : ISheetRule
{
    private const string LawId = "sheet-items";
    private const int FewestItems = 2;
    private const int MostItems = 50;
    private const decimal Largest = 1_000_000_000_000m;

    public IEnumerable<SheetCheck> Check(SheetContext context) => context.Sheets.SelectMany(sheet => sheet.Fields.Select(field => Ask(sheet, field, context)).OfType<SheetCheck>());

    private static SheetCheck? Ask(Sheet sheet, SheetField field, SheetContext context)
    {
        if (field.Text.Count(character => character == '元') <= FewestItems)
        {
            return null;
        }

        var text = NarrativeText.Fold(field.Text);
        var segments = context.Words.ItemEnds.Split(text).Where(segment => segment.Length > 0).ToList();
        var read = segments.ConvertAll(segment => (Text: segment, Amounts: NarrativeNumber.In(segment, context.Numbers).Where(number => number.Kind == NumberKind.Amount).ToList()));
        var parted = read.ToLookup(segment => context.Words.ItemTotal.IsMatch(segment.Text));
        var (totals, items) = (parted[true].Take(2).ToList(), parted[false].Where(segment => segment.Amounts.Count > 0).Take(MostItems).ToList());
        // One amount an item and no price, product or share among them: what is left over is not for us to guess.
        if (totals is not [{ Amounts: [{ IsVague: false } total] }]
            || items.Count is < FewestItems or MostItems
            || items.Append(totals[0]).Any(item => item.Amounts.Exists(amount => amount.Value > Largest))
            || items.Exists(item => item.Amounts is not [{ IsVague: false }] || context.Words.NoItem.IsMatch(item.Text))
            || items.Exists(item => item.Amounts[0].Unit != total.Unit))
        {
            return null;
        }

        var decimals = items.Append(totals[0]).Max(item => item.Amounts[0].Decimals);
        var outcome = SumCheck.Check(new Figure(total.Amount, decimals), items.ConvertAll(item => new Term(new Figure(item.Amounts[0].Amount, decimals), 1m)), RoundingHabit.HalfUp);
        var sum = items.Sum(item => item.Amounts[0].Value);
        return new SheetCheck(LawId, outcome, field.Place, sheet, $"{sheet.Project}|{field.Name}")
        {
            Stated = total.ToString(),
            Expected = Money.Printed(sum, total.Amount.Unit),
            Equation = $"{total} ≠ {string.Join(" + ", items.Select(item => item.Amounts[0].ToString()))}",
            Difference = total.Value - sum,
            Unit = total.Amount.Unit,
            Evidence = [new Operand($"{sheet.Project}·{field.Name}", field.Text, Funds.PlaceOf(field.Place, sheet, field.Name))],
        };
    }
}
