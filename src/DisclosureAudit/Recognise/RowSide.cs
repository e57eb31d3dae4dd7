using DisclosureAudit.Amounts;
using DisclosureAudit.RuleFiles;
using DisclosureAudit.Tables;

namespace DisclosureAudit.Recognise;

/// <summary>Reads one side of a table's rows, from top to bottom: the code, the label and the cells that stand on it.</summary>
public sealed class RowSide(RecognisedTable table, string? side, int block, IReadOnlyList<TableColumn> columns)
{
    private readonly LevelsAlone levelsAlone = new(table.Raw.Rows, columns.Where(column => column.Template!.Role == ColumnRole.Code).ToList());
    private readonly List<TableColumn> codeColumns = columns.Where(column => column.Template!.Role == ColumnRole.Code).ToList();
    private readonly List<TableColumn> labelColumns = columns.Where(column => column.Template!.Role == ColumnRole.Label).ToList();
    private readonly SplitCode splitCode = new();
    private readonly AccountCells? accountCells = columns.FirstOrDefault(column => column.Template!.Role == ColumnRole.Account) is { } account ? new AccountCells(table.Raw.Rows, account) : null;

    public int Block => block;

    /// <returns>Null where nothing is printed on this side.</returns>
    public TableRow? Read(GridRow printed, int index)
    {
        var (codeText, labelText) = ReadHead(printed, index);
        AccountCode? code = AccountCode.TryRead(codeText, out var read) ? read : null;
        if (labelText.Length == 0 && code is null)
        {
            // 合计 stands in the column of the codes where its cell reaches over the names too.
            (labelText, codeText) = (codeText.Length > 0 ? codeText : Text(printed, ColumnRole.UnitCode), "");
        }

        if (SharedLabel.IsOfNextSide(table, side, printed, columns))
        {
            labelText = "";
        }

        if (labelText.Length == 0 && code is null)
        {
            labelText = SharedLabel.Of(table, side, printed, columns) ?? "";
        }

        var heads = printed.Marks.Count > 0 ? HeadMarksOf(printed) : [];
        var row = new TableRow(index, side, labelText, code, printed)
        {
            Block = block,
            UnitCode = UnitCode(printed, code is null ? codeText : ""),
            Doubt = printed.Doubt.Length > 0 ? printed.Doubt : heads.Select(mark => mark.Doubt).FirstOrDefault(doubt => doubt.Length > 0) ?? "",
            HeadBox = heads.Count > 0 ? heads.Select(mark => mark.Box).Aggregate((all, box) => all.Union(box)) : null,
        };
        if (codeText.Length > 0 && code is null)
        {
            row.Doubt = Doubts.CodeUnreadable;
        }

        row.Cells.EnsureCapacity(columns.Count);
        foreach (var column in columns)
        {
            if (column.Template is { Role: ColumnRole.Amount or ColumnRole.Text or ColumnRole.Rate or ColumnRole.UnitCode } template)
            {
                row.Cells[template.Id] = ReadCell(printed.Cells[column.Index], template.Role, table.Unit);
            }
        }

        var isEmpty = labelText.Length == 0 && code is null && row.Cells.Values.All(cell => cell.State == CellState.Blank);
        return isEmpty ? null : row;
    }

    private (string Code, string Label) ReadHead(GridRow printed, int index)
    {
        if (columns.FirstOrDefault(column => column.Template!.Role == ColumnRole.Account) is { } account)
        {
            return accountCells?.Of(index) ?? AccountCell.Split(Text(printed, account));
        }

        return (levelsAlone.WholeOf(index) ?? splitCode.Join(codeColumns.ConvertAll(column => Text(printed, column))), Label(printed));
    }

    // Of one header the columns of names are the parts of one; of others the last one printed is the row's own.
    private string Label(GridRow printed)
    {
        var own = labelColumns.LastOrDefault(column => Text(printed, column).Length > 0);
        return own is null ? "" : string.Concat(labelColumns.Where(column => column.Template!.Headers.SequenceEqual(own.Template!.Headers, StringComparer.Ordinal)).Select(column => Text(printed, column)));
    }

    // Tables that list the accounts of unit after unit print the unit's number where the codes stand.
    private string UnitCode(GridRow printed, string inCodeColumn) =>
        new[] { Text(printed, ColumnRole.UnitCode), inCodeColumn }.FirstOrDefault(code => code.Length > 0 && code.All(char.IsAsciiDigit)) ?? "";

    private List<CellMark> HeadMarksOf(GridRow printed) => columns
        .Where(column => column.Template!.Role is ColumnRole.Label or ColumnRole.Code or ColumnRole.Account && column.Index < printed.Marks.Count)
        .Select(column => printed.Marks[column.Index])
        .ToList();

    private static CellValue ReadCell(string raw, ColumnRole role, AmountUnit unit)
    {
        var value = CellReader.Read(raw, unit);
        // A rate is kept as printed: it is no amount, and only a rate's own law reads it.
        return (role is ColumnRole.Text or ColumnRole.UnitCode && value.State != CellState.Blank) || (role == ColumnRole.Rate && value.State is not (CellState.Blank or CellState.Dash))
            ? new CellValue { State = CellState.Text, Raw = raw, Reason = "" }
            : value;
    }

    private string Text(GridRow printed, ColumnRole role) => columns.FirstOrDefault(column => column.Template!.Role == role) is { } found ? Text(printed, found) : "";

    private static string Text(GridRow printed, TableColumn column) => PrintedName.Squeeze(printed.Cells[column.Index]);
}
