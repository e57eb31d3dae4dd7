using DisclosureAudit.Recognise;
using DisclosureAudit.RuleFiles;

namespace DisclosureAudit.Rules;

/// <summary>Rows of a table of no known form that make one list; where it is printed in several columns side by side, one after the other.</summary>
internal sealed record GenericList(RecognisedTable Table, IReadOnlyList<GenericRow> Rows, int Width)
{
    public bool HasCodes => Rows.Any(row => row.Code.Length > 0);

    public static IReadOnlyList<GenericList> Of(RecognisedTable table)
    {
        var groups = table.Generic!.Groups.Where(group => group.Amounts.Count > 0).ToList();
        var isOne = groups.Count > 1 && groups.All(group => group.Side is null && group.Codes.Count > 0 && group.Amounts.Select(Leaf).SequenceEqual(groups[0].Amounts.Select(Leaf), StringComparer.Ordinal));
        return isOne
            ? [new GenericList(table, groups.SelectMany(RowsOf).ToList(), groups[0].Amounts.Count)]
            : groups.Select(group => new GenericList(table, RowsOf(group).ToList(), group.Amounts.Count)).ToList();

        IEnumerable<GenericRow> RowsOf(GenericGroup group) => table.Generic.Rows.Where(row => row.Group == group);

        static string Leaf(TableColumn column) => column.Template!.Headers[0];
    }

    public BoundTerm Term(GenericRow row, int position) => GenericTerms.Term(Table, row, row.Group.Amounts[position]);

    public bool HasAmounts(GenericRow row) => row.Group.Amounts.Any(column => row.Row[column.Template!.Id].State is Amounts.CellState.Amount or Amounts.CellState.Unreadable);

    public static bool IsTotal(GenericRow row, TableWords words) => row.Code.Length == 0 && words.TotalRow.IsMatch(PrintedName.Fold(row.Row.Label));

    /// <summary>The equations of one total, column by column.</summary>
    public IEnumerable<EquationInstance> Equations(GenericIdentity identity, GenericRow total, IReadOnlyList<GenericRow> parts) =>
        Enumerable.Range(0, Width).Select(position => GenericTerms.Equation(identity, Term(total, position), parts.Select(part => Term(part, position))));
}
