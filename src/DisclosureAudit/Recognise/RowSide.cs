using DisclosureAudit.Amounts;
using DisclosureAudit.RuleFiles;
using DisclosureAudit.Tables;

namespace DisclosureAudit.Recognise;

/// <summary>Reads one side of a table's rows, from top to bottom: the code, the label and the cells that stand on it.</summary>
public sealed class RowSide(RecognisedTable table, string? side, int block, IReadOnlyList<TableColumn> columns)
{
    private readonly LevelsAlone levelsAlone = new(table.Raw.Rows, columns.Where(column => column.Template!.Role == ColumnRole.Code).ToList());
    private readonly IReadOnlyList<TableColumn> codeColumns = columns.Where(column => column.Template!.Role == ColumnRole.Code).ToList();
    private readonly SplitCode splitCode = new();

    public int Block => block;

    /// <returns>Null where nothing is printed on this side.</returns>
    public TableRow? Read(GridRow printed, int index)
    {
        var (codeText, labelText) = ReadHead(printed, index);
        AccountCode? code = AccountCode.TryRead(codeText, out var read) ? read : null;
        if (labelText.Length == 0 && code is null)
        {
            (labelText, codeText) = (codeText, "");
        }

        if (labelText.Length == 0 && code is null && TotalAside(printed) is { } total)
        {
            labelText = total;
        }

        var heads = MarksOf(printed, columns.Where(column => column.Template!.Role is ColumnRole.Label or ColumnRole.Code or ColumnRole.Account)).ToList();
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

        foreach (var column in columns)
        {
            if (column.Template is { Role: ColumnRole.Amount or ColumnRole.Text } template)
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
            return AccountCell.Split(Text(printed, account));
        }

        return (codeColumns.Count > 1 ? splitCode.Join(codeColumns.Select(column => Text(printed, column)).ToList()) : levelsAlone.WholeOf(index) ?? Text(printed, ColumnRole.Code), Text(printed, ColumnRole.Label));
    }

    // Tables that list the accounts of unit after unit print the unit's number where the codes stand.
    private string UnitCode(GridRow printed, string inCodeColumn) =>
        new[] { Text(printed, ColumnRole.UnitCode), inCodeColumn }.FirstOrDefault(code => code.Length > 0 && code.All(char.IsAsciiDigit)) ?? "";

    private static IEnumerable<CellMark> MarksOf(GridRow printed, IEnumerable<TableColumn> columns) =>
        columns.Where(column => column.Index < printed.Marks.Count).Select(column => printed.Marks[column.Index]);

    // One 合计 at the left of a printed row names the total of both sides; 合计 may stand in any column of names.
    private string? TotalAside(GridRow printed)
    {
        var aside = columns.Where(column => column.Template!.Role is ColumnRole.Text or ColumnRole.UnitCode).Select(column => Text(printed, column));
        return (side is null ? aside : aside.Append(PrintedName.Squeeze(printed.Cells[0]))).FirstOrDefault(IsTotalName);
    }

    private bool IsTotalName(string label)
    {
        var folded = PrintedName.Fold(label);
        return table.Template!.Rows.Any(row => row.IsTotal && row.Side == side && row.Match == RowMatch.Names && row.Names.Contains(folded, StringComparer.Ordinal));
    }

    private static CellValue ReadCell(string raw, ColumnRole role, AmountUnit unit)
    {
        var value = CellReader.Read(raw, unit);
        return role == ColumnRole.Text && value.State != CellState.Blank
            ? new CellValue { State = CellState.Text, Raw = raw, Reason = "" }
            : value;
    }

    // Of several columns of names (unit and account, 一级 and 二级) the last one printed is the row's own.
    private string Text(GridRow printed, ColumnRole role) => columns.Where(column => column.Template!.Role == role).Select(column => Text(printed, column)).LastOrDefault(text => text.Length > 0) ?? "";

    private static string Text(GridRow printed, TableColumn column) => PrintedName.Squeeze(printed.Cells[column.Index]);
}
