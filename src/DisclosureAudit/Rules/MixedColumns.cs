using DisclosureAudit.Recognise;
using DisclosureAudit.RuleFiles;

namespace DisclosureAudit.Rules;

/// <summary>
/// The amount columns of a known form with those that the form has not, by their printed names, so that row totals can be asked
/// over both as in a table of no known form.
/// </summary>
internal static class MixedColumns
{
    /// <returns>Null where the table prints no other column of amounts.</returns>
    public static GenericTable? Of(RecognisedTable table)
    {
        if (table.Template is null or { Repeats: true } || !table.OtherAmountColumns.Any())
        {
            return null;
        }

        var columns = table.AmountColumns.Concat(table.OtherAmountColumns).OrderBy(column => column.Index).Select(column => Named(table, column)).ToList();
        var groups = columns.GroupBy(column => column.Template!.Side).Select(side => new GenericGroup(side.Key, [], [], side.ToList())).ToList();
        var rows = groups.SelectMany(side => table.Rows.Where(row => row.Side == side.Side).Select(row => new GenericRow(row, row.Printed, side, row.HasPrintedCode ? row.Code!.Value.Digits : "")));
        return new GenericTable(columns, groups, rows.ToList());
    }

    /// <summary>Whether the equation asks what the form's own identities do not.</summary>
    public static bool AreIn(EquationInstance instance) => instance.Terms.Any(term => term.Table.Column(term.Column)?.Other is not null);

    private static TableColumn Named(RecognisedTable table, TableColumn column)
    {
        var leaf = table.Raw.ColumnPaths[column.Index] is [.., var lowest] ? TitleText.FoldHeader(lowest) : "";
        return column with { Template = (column.Template ?? column.Other)! with { Headers = [leaf] } };
    }
}
