using DisclosureAudit.RuleFiles;

namespace DisclosureAudit.Recognise;

/// <summary>
/// Finds the row of the department in a table that names no total: the only row of a unit; of several the first, if its
/// figures show it to be the sum of the others, since the first unit of a mere list stands there too.
/// </summary>
internal static class HeadUnit
{
    public static TableRow? Of(RecognisedTable table, UnitNames names)
    {
        var units = table.Rows.Where(row => row.Code is null && row.Label.Length > 0 && names.IsUnit(row.Label)).ToList();
        return units switch
        {
            _ when table.Rows.Any(row => IsNamedTotal(table, row)) => null,
            [] => null,
            [var only] => only,
            [var first, .. var others] when others.All(row => !names.IsKnown(row.Label)) && names.IsKnown(first.Label) => first,
            [var first, .. var others] => IsSumOf(first, others) ? first : null,
        };
    }

    private static bool IsNamedTotal(RecognisedTable table, TableRow row) =>
        table.Template!.Rows.Any(template => template is { IsTotal: true, Match: RowMatch.Names } && template.Names.Contains(row.Name, StringComparer.Ordinal));

    /// <summary>Whether some figure of the row is the sum of the others' in its column.</summary>
    public static bool IsSumOf(TableRow head, IReadOnlyList<TableRow> parts) =>
        head.Cells.Any(cell => cell.Value.Amount is { IsZero: false } total && total.InYuan == parts.Sum(part => part[cell.Key].Amount?.InYuan ?? 0m));
}
