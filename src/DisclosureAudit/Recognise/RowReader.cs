using DisclosureAudit.Amounts;
using DisclosureAudit.RuleFiles;
using DisclosureAudit.Tables;

namespace DisclosureAudit.Recognise;

/// <summary>Turns the printed rows of a table into rows with label, code and cells; a two-sided row into two.</summary>
public static class RowReader
{
    public static IEnumerable<TableRow> Read(RecognisedTable table)
    {
        var sides = table.Columns.Select(column => column.Template?.Side).Where(side => side is not null).Distinct().ToList();
        if (sides.Count == 0)
        {
            sides.Add(null);
        }

        var index = 0;
        foreach (var printed in table.Raw.Rows)
        {
            index++;
            foreach (var side in sides)
            {
                if (ReadSide(table, printed, index, side) is { } row)
                {
                    yield return row;
                }
            }
        }
    }

    private static TableRow? ReadSide(RecognisedTable table, GridRow printed, int index, string? side)
    {
        var columns = table.Columns.Where(column => column.Template is { } template && template.Side == side).ToList();
        var labelText = Text(printed, columns, ColumnRole.Label);
        var codeText = Text(printed, columns, ColumnRole.Code);
        AccountCode? code = AccountCode.TryRead(codeText, out var read) ? read : null;
        if (labelText.Length == 0 && code is null)
        {
            (labelText, codeText) = (codeText, "");
        }

        if (labelText.Length == 0 && code is null && SharedTotal(table, printed, side) is { } total)
        {
            labelText = total;
        }

        var row = new TableRow(index, side, labelText, code, printed.Line, string.Join(" | ", printed.Cells)) { Doubt = printed.Doubt };
        if (codeText.Length > 0 && code is null)
        {
            row.Doubt = Doubts.CodeUnreadable;
        }

        foreach (var column in columns.Where(column => column.Template!.Role is ColumnRole.Amount or ColumnRole.Text))
        {
            row.Cells[column.Template!.Id] = ReadCell(printed.Cells[column.Index], column.Template.Role, table.Unit);
        }

        var isEmpty = labelText.Length == 0 && code is null && row.Cells.Values.All(cell => cell.State == CellState.Blank);
        return isEmpty ? null : row;
    }

    // One 合计 at the left of a printed row names the total of both sides.
    private static string? SharedTotal(RecognisedTable table, GridRow printed, string? side)
    {
        var label = PrintedName.Squeeze(printed.Cells[0]);
        var folded = PrintedName.Fold(label);
        return side is not null && table.Template!.Rows.Any(row => row.IsTotal && row.Side == side && row.Names.Contains(folded, StringComparer.Ordinal)) ? label : null;
    }

    private static CellValue ReadCell(string raw, ColumnRole role, AmountUnit unit)
    {
        var value = CellReader.Read(raw, unit);
        return role == ColumnRole.Text && value.State != CellState.Blank
            ? new CellValue { State = CellState.Text, Raw = raw, Reason = "" }
            : value;
    }

    private static string Text(GridRow printed, IReadOnlyList<TableColumn> columns, ColumnRole role) =>
        columns.FirstOrDefault(column => column.Template!.Role == role) is { } found ? PrintedName.Squeeze(printed.Cells[found.Index]) : "";
}
