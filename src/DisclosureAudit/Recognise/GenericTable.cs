namespace DisclosureAudit.Recognise;

/// <summary>What the header words of a table of no known form tell of it.</summary>
public sealed record GenericTable(IReadOnlyList<TableColumn> Columns, IReadOnlyList<GenericGroup> Groups, IReadOnlyList<GenericRow> Rows)
{
    private readonly Dictionary<TableRow, GenericRow> byRow = Rows.ToDictionary(row => row.Row);

    public GenericRow? RowOf(TableRow row) => byRow.GetValueOrDefault(row);
}
