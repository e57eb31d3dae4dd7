using DisclosureAudit.Amounts;
using DisclosureAudit.Findings;
using DisclosureAudit.Recognise;
using DisclosureAudit.RuleFiles;

namespace DisclosureAudit.Report;

/// <summary>One cell of a table, with the row and column that give it meaning.</summary>
/// <param name="Left">The cell on its left; null in the columns of a known form, where amounts and codes are known for what they are.</param>
public sealed record CellLine(string Document, RecognisedTable Table, int RowIndex, string Side, string Code, string RowLabel, string RowPath, string ColumnPath, CellValue Cell, Place Place, string? Left = null)
{
    public string Shown { get; } = Left is null && Cell.State == CellState.Amount ? Cell.Raw : PersonalData.MaskCell(ColumnPath, Left ?? "", Cell.Raw);

    // A number in a table or column of no known form may be a telephone number.
    public bool IsHidden => Left is not null && Shown != Cell.Raw;

    // A column that the form has not may be in a unit of its own: 金额（元） in a table in 万元.
    public bool IsUnitKnown => Table.Template is null ? Table.IsUnitStated : Left is null || !ColumnPath.Contains('元', StringComparison.Ordinal);
}

/// <summary>cells.csv: every cell of every table beside its labels.</summary>
public static class CellsFile
{
    public const string Name = "cells.csv";

    public static readonly IReadOnlyList<Column<CellLine>> Columns =
    [
        Column.Key<CellLine>("document", line => line.Document),
        Column.Key<CellLine>("table", line => line.Table.Id),
        Column.Text<CellLine>("table_title", line => line.Table.Title.Trim()),
        Column.Count<CellLine>("page", line => line.Place.Page),
        Column.Count<CellLine>("row_index", line => line.RowIndex),
        Column.Key<CellLine>("side", line => line.Side),
        Column.Key<CellLine>("code", line => line.Code),
        Column.Text<CellLine>("row_label", line => line.RowLabel),
        Column.Text<CellLine>("row_path", line => line.RowPath),
        Column.Text<CellLine>("column_path", line => line.ColumnPath),
        Column.Key<CellLine>("raw", line => line.Shown),
        Column.Number<CellLine>("value", line => line.IsHidden ? null : line.Cell.Amount?.Value),
        Column.Key<CellLine>("amount_unit", line => line.IsUnitKnown ? line.Table.Unit.Printed() : ""),
        Column.Key<CellLine>("state", line => line.IsHidden ? "text" : Words.Of(line.Cell)),
        Column.Count<CellLine>("line", line => line.Place.Line),
        Column.Key<CellLine>("bbox", line => line.Place.Box?.ToString()),
    ];

    public static IEnumerable<CellLine> RowsOf(RecognisedDocument document, string name) =>
        document.Tables.SelectMany(table => table switch
        {
            { Template: not null } => Named(name, table),
            { Generic: { } generic } => Generic(name, table, generic),
            _ => Unnamed(name, table),
        });

    private static IEnumerable<CellLine> Named(string document, RecognisedTable table)
    {
        foreach (var row in table.Rows)
        {
            var (code, path) = (PrintedCode(row), row.Path);
            foreach (var column in table.Columns)
            {
                var place = new Place(table.Id, path, column.Path, row.Line, row.Page, row.MarkOf(column)?.Box);
                if (column.Template is { } template && template.Side == row.Side && column.Block == row.Block && row.Cells.TryGetValue(template.Id, out var cell))
                {
                    yield return new CellLine(document, table, row.Index, row.Side ?? "", code, row.Label, path, column.Path, cell, place);
                }
                else if (column.Other is { } other && other.Side == row.Side && column.Block == row.Block)
                {
                    var printed = CellReader.Read(row.Printed.Cells[column.Index], table.Unit);
                    var shown = other.Role == ColumnRole.Text && printed.State != CellState.Blank ? CellValue.Without(CellState.Text, printed.Raw) : printed;
                    yield return new CellLine(document, table, row.Index, row.Side ?? "", code, row.Label, path, column.Path, shown, place, column.Index > 0 ? row.Printed.Cells[column.Index - 1] : "");
                }
            }
        }
    }

    // By header words: each amount and text with the names and the code to its left.
    private static IEnumerable<CellLine> Generic(string document, RecognisedTable table, GenericTable generic)
    {
        foreach (var row in generic.Rows)
        {
            var (label, path) = (PersonalData.MaskCell(LabelHeader(row), "", row.Row.Label), PersonalData.MaskCell(LabelHeader(row), "", row.Row.Path));
            foreach (var column in row.Group.Others)
            {
                yield return new CellLine(document, table, row.Row.Index, row.Group.Side ?? "", row.Code, label, path, column.Path, row.Row[column.Template!.Id], new Place(table.Id, path, column.Path, row.Row.Line, row.Row.Page, row.Row.MarkOf(column)?.Box), column.Index > 0 ? row.Printed.Cells[column.Index - 1] : "");
            }
        }
    }

    private static string LabelHeader(GenericRow row) => row.Group.Labels is [var first, ..] ? first.Path : "";

    private static IEnumerable<CellLine> Unnamed(string document, RecognisedTable table)
    {
        for (var i = 0; i < table.Raw.Rows.Count; i++)
        {
            var row = table.Raw.Rows[i];
            var label = PersonalData.MaskCell(table.Columns[0].Path, "", PrintedName.Squeeze(row.Cells[0]));
            foreach (var column in table.Columns.Skip(1))
            {
                yield return new CellLine(document, table, i + 1, "", "", label, label, column.Path, CellReader.Read(row.Cells[column.Index], table.Unit), new Place(table.Id, label, column.Path, row.Line, row.Page, column.Index < row.Marks.Count ? row.Marks[column.Index].Box : null), row.Cells[column.Index - 1]);
            }
        }
    }

    // The code as printed: an expenditure line has one of ours that the document does not show.
    private static string PrintedCode(TableRow row) => row.HasPrintedCode ? row.Code!.Value.Digits : "";
}
