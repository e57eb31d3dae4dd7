using DisclosureAudit.Amounts;
using DisclosureAudit.RuleFiles;
using DisclosureAudit.Tables;

namespace DisclosureAudit.Recognise;

/// <summary>Turns the printed rows of a table into rows with label, code and cells; a two-sided row into two.</summary>
public static class RowReader
{
    public static IEnumerable<TableRow> Read(RecognisedTable table)
    {
        var known = table.Columns.Where(column => column.Template is not null).ToList();
        var sides = known
            .Select(column => column.Template!.Side)
            .Where(side => side is not null)
            .Distinct()
            .DefaultIfEmpty(null)
            .Select(side => (Side: side, Columns: known.Where(column => column.Template!.Side == side).ToList()))
            .ToList();

        var index = 0;
        var cut = CutRows.Of(table.Raw);
        foreach (var row in table.Raw.Rows)
        {
            var printed = row.Doubt.Length == 0 && cut.Contains(index) ? row with { Doubt = Doubts.RowCut } : row;
            index++;
            foreach (var (side, columns) in sides)
            {
                if (ReadSide(table, printed, index, side, columns) is { } read)
                {
                    yield return read;
                }
            }
        }
    }

    private static TableRow? ReadSide(RecognisedTable table, GridRow printed, int index, string? side, List<TableColumn> columns)
    {
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

        var heads = printed.Marks.Count > 0 ? HeadMarksOf(printed, columns) : [];
        var row = new TableRow(index, side, labelText, code, printed)
        {
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
            if (column.Template is { Role: ColumnRole.Amount or ColumnRole.Text } template)
            {
                row.Cells[template.Id] = ReadCell(printed.Cells[column.Index], template.Role, table.Unit);
            }
        }

        var isEmpty = labelText.Length == 0 && code is null && row.Cells.Values.All(cell => cell.State == CellState.Blank);
        return isEmpty ? null : row;
    }

    private static List<CellMark> HeadMarksOf(GridRow printed, List<TableColumn> columns) => columns
        .Where(column => column.Template!.Role is ColumnRole.Label or ColumnRole.Code && column.Index < printed.Marks.Count)
        .Select(column => printed.Marks[column.Index])
        .ToList();

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

    private static string Text(GridRow printed, List<TableColumn> columns, ColumnRole role) =>
        columns.Find(column => column.Template!.Role == role) is { } found ? PrintedName.Squeeze(printed.Cells[found.Index]) : "";
}
