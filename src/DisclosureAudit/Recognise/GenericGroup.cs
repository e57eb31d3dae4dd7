namespace DisclosureAudit.Recognise;

/// <summary>
/// Columns of a table of no known form that belong together: codes and names, and on their right the amounts they name.
/// A table with two sides has two groups or more.
/// </summary>
/// <param name="Side">收入 or 支出 where the header says so; else null.</param>
public sealed record GenericGroup(string? Side, IReadOnlyList<TableColumn> Codes, IReadOnlyList<TableColumn> Labels, IReadOnlyList<TableColumn> Others)
{
    /// <summary>Those of the others that hold amounts.</summary>
    public IReadOnlyList<TableColumn> Amounts { get; } = Others.Where(column => column.Template!.Role == RuleFiles.ColumnRole.Amount).ToList();
}
