using DisclosureAudit.Amounts;
using DisclosureAudit.Findings;
using DisclosureAudit.Recognise;
using DisclosureAudit.RuleFiles;

namespace DisclosureAudit.Rules.Claims.Cells;

/// <summary>An amount of a table with the names that a sentence may call it by.</summary>
/// <param name="RowNames">Stems of the row's name and of what its template calls it; none for 合计 and 总计.</param>
/// <param name="ColumnNames">Stems of the column's names; none where the header says 合计 or 预算数.</param>
/// <param name="IsMain">Stands in the column of the table's own amounts; the others hold parts of them.</param>
/// <param name="Scope">Title, side and names: the words that tell of which budget it is.</param>
/// <param name="Document">The file of the same disclosure that it stands in; empty for the claim's own.</param>
public sealed record FactCell(
    RecognisedTable Table,
    TableRow Row,
    TableColumn Column,
    Figure Figure,
    IReadOnlyList<string> RowNames,
    IReadOnlyList<string> ColumnNames,
    bool IsMain,
    bool IsLastYear,
    bool IsBudget,
    bool IsChange,
    string Scope,
    SubjectTable? Words,
    string Document)
{
    /// <summary>Its row names nothing: 合计, 总计, or the only one.</summary>
    public bool IsTotal => RowNames.Count == 0;

    public bool IsBlank => Row[Column.Template!.Id].State != CellState.Amount;

    /// <summary>A cell is itself alone; comparing its parts would tell nothing more.</summary>
    public bool Equals(FactCell? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);

    public Operand Operand => new(
        $"{(Document.Length > 0 ? Document + " " : "")}{Table.Id}[{Row.Key}].{Column.Template!.Id}",
        Row[Column.Template!.Id].Raw,
        Row.PlaceOf(Table.Id, Column) with { File = Document });
}
