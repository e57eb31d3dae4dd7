using DisclosureAudit.Recognise;
using DisclosureAudit.RuleFiles;

namespace DisclosureAudit.Rules;

/// <summary>收入总计 = 支出总计, where both stand in the last line of a table with two sides.</summary>
internal sealed class GenericBalance(RecognisedTable table, TableWords words)
{
    public IEnumerable<IReadOnlyList<GenericClaim>> Of(GenericIdentity identity, IReadOnlyList<GenericList> lists)
    {
        var totals = lists.Select(list => new GenericSide(list, words).GrandTotal).OfType<GenericRow>().ToList();
        foreach (var income in totals.Where(total => total.Group.Side == "收入"))
        {
            foreach (var expenditure in totals.Where(total => total.Group.Side == "支出" && total.Row.Index == income.Row.Index))
            {
                if (AmountOf(income.Group) is { } left && AmountOf(expenditure.Group) is { } right)
                {
                    yield return [new GenericClaim(identity, [GenericTerms.Equation(identity, GenericTerms.Term(table, income, left), [GenericTerms.Term(table, expenditure, right)])])];
                }
            }
        }
    }

    private TableColumn? AmountOf(GenericGroup group) => group.Amounts switch
    {
        [var only] => only,
        [var first, ..] when words.TotalColumn.IsMatch(first.Template!.Headers[0]) => first,
        _ => null,
    };
}
