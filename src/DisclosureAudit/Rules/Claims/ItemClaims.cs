using DisclosureAudit.Amounts;
using DisclosureAudit.Findings;
using DisclosureAudit.Narrative;
using DisclosureAudit.Recognise;
using DisclosureAudit.RuleFiles;

namespace DisclosureAudit.Rules.Claims;

/// <summary>
/// “住房保障支出（类）住房改革支出（款）住房公积金（项）350.35万元 … 2024年预算安排352.67万元”: the amount of an account is that of
/// its row in some table, and what the same paragraph says of the document's year is the same amount.
/// </summary>
public sealed class ItemClaims(RecognisedDocument document, NarrativePrecision precision, NarrativeWords words)
{
    public const string LawId = "narrative-item";

    // Forms that list an account by unit or by second account print it some dozen times.
    private const int MostRows = 500;

    private readonly ILookup<string, (RecognisedTable Table, TableRow Row)> items = document.Tables
        .Where(table => table.Template is not null)
        .SelectMany(table => table.Rows.Where(row => row.Code is { Level: AccountLevel.Item }).Select(row => (table, row)))
        .ToLookup(pair => pair.row.Name, StringComparer.Ordinal);

    public IEnumerable<ClaimCheck> Check(IReadOnlyList<Claim> section) =>
        section.GroupAdjacent(claim => claim.Paragraph).SelectMany(CheckParagraph);

    private IEnumerable<ClaimCheck> CheckParagraph(List<Claim> claims)
    {
        Claim? item = null;
        List<Operand> cells = [];
        foreach (var claim in claims.Where(claim => claim is { Kind: ClaimKind.Amount or ClaimKind.Share or ClaimKind.Same, IsVague: false }))
        {
            if (ItemOf(claim) is { } name)
            {
                (item, cells) = (claim, []);
                var bound = items[name].Take(MostRows).SelectMany(pair => CellsOf(pair.Table, pair.Row)).ToList();
                if (bound.Count == 0)
                {
                    yield return new ClaimCheck(LawId, claim, [], Outcome.NotAssessable("row_not_found"));
                    continue;
                }

                var asked = bound.Select(cell => (cell.Operand, Outcome: TieCheck.Check(precision.Of(claim), [new Term(cell.Figure, 1m)], 0, RoundingHabit.HalfUp))).ToList();
                var best = asked.FirstOrDefault(pair => pair.Outcome.Passes);
                cells = best.Operand is null ? [] : [best.Operand];
                yield return best.Operand is null
                    ? new ClaimCheck(LawId, claim, [], Outcome.NotAssessable("no_cell_agrees"))
                    : new ClaimCheck(LawId, claim, [], best.Outcome) { Cells = cells };
            }
            else if (item is not null && cells.Count > 0 && IsOfOwnYear(claim) && claim.Number!.Amount.Unit == item.Number!.Amount.Unit)
            {
                yield return new ClaimCheck(LawId, claim, [item], TieCheck.Check(precision.Of(claim), [new Term(precision.Of(item), 1m)], 0, RoundingHabit.HalfUp)) { Cells = cells, Expected = item.Number };
            }
        }
    }

    private string? ItemOf(Claim claim) => words.Item.Match(claim.Lead) is { Success: true } match ? PrintedName.Fold(match.Groups[1].Value) : null;

    private bool IsOfOwnYear(Claim claim) =>
        words.OwnBudget.IsMatch(claim.Lead) && document.Facts.Year is { } year && TitleText.YearOf(claim.Lead) == year;

    private static IEnumerable<(Operand Operand, Figure Figure)> CellsOf(RecognisedTable table, TableRow row) => table.AmountColumns
        .Select(column => (column, Cell: row[column.Template!.Id]))
        .Where(pair => pair.Cell is { State: CellState.Amount, Amount: not null })
        .Select(pair => (new Operand($"{table.Id}[{row.Key}].{pair.column.Template!.Id}", pair.Cell.Raw, row.HeadPlace(table.Id)), new Figure(pair.Cell.Amount!.Value, table.Precision)));
}
