using System.Text;
using DisclosureAudit.Benchmarks.Reconstruction.Made;

namespace DisclosureAudit.Benchmarks.Reconstruction.Print;

/// <summary>A made document as a flat spreadsheet for Calc: every table a sheet, runs of prose sheets of one column.</summary>
internal sealed class SheetPage(MadeDocument document)
{
    private readonly Style style = document.Style;
    private readonly OpenDocument file = new("spreadsheet", document.Style.Font);
    private readonly StringBuilder body = new();
    private int sheets;

    public string Write()
    {
        var lines = new List<MadeBlock>();
        foreach (var block in document.Blocks)
        {
            if (block.Table is null)
            {
                lines.Add(block);
                continue;
            }

            Prose(lines);
            Write(block.Table);
        }

        Prose(lines);
        return file.Write(body.ToString(), style.PageNumbers);
    }

    private void Prose(List<MadeBlock> blocks)
    {
        if (blocks.Count > 0)
        {
            var rows = blocks.SelectMany(block => block.Lines.Select(line => (block.Kind, Line: line))).Select(pair => Row(Cell(
                pair.Kind switch { BlockKind.Contents => Leader.Of(pair.Line), BlockKind.Frame => "", _ => pair.Line },
                pair.Kind switch { BlockKind.Cover => 220, BlockKind.Heading => 150, _ => 105 },
                pair.Kind is BlockKind.Cover or BlockKind.Heading ? Align.Centre : Align.Left,
                pair.Kind is BlockKind.Box or BlockKind.Frame ? "TRBL" : "",
                1, wraps: true), pair.Kind switch { BlockKind.Cover => 400, BlockKind.Heading or BlockKind.Frame => 300, _ => 0 }));
            Sheet(false, [Layout.Upright], string.Concat(rows));
            blocks.Clear();
        }
    }

    private void Write(MadeTable table)
    {
        var (layout, grid) = (Layout.Of(table, style), Grid.Of(table, style));
        var rows = OpenDocument.Rows(grid, i => RowStyle(0, table.LoneTotal && i == grid.RowCount - 1), cell => Cell(cell, layout)).ToList();
        var mark = table.Mark.Length > 0 ? Row(Cell(table.Mark, 90, Align.Left, "", grid.Width), 0) : "";
        var owner = table.Owner.Length > 0 ? Row(Cell(table.Owner, 90, Align.Left, "", grid.Width), 0) : "";
        var head = Row(Cell(table.Title, 140, Align.Centre, "", grid.Width), 260) + owner + Row(Cell($"单位：{table.Unit}", 90, Align.Right, "", grid.Width), 0);
        var header = string.Concat(rows.Take(grid.HeaderRows));
        var notes = string.Concat(table.Notes.Select(note => Row(Cell(note, 90, Align.Left, "", grid.Width), 0)));
        Sheet(layout.IsWide, layout.Widths, mark + (style.RepeatsTitle ? "" : head) + (style.RepeatsHeader ? $"<table:table-header-rows>{(style.RepeatsTitle ? head : "")}{header}</table:table-header-rows>" : header) + string.Concat(rows.Skip(grid.HeaderRows)) + notes);
    }

    private void Sheet(bool isWide, IReadOnlyList<int> widths, string rows)
    {
        var table = file.Style("table", "<style:table-properties table:display='true'/>", $"style:master-page-name='{(isWide ? "W" : "U")}'");
        var columns = string.Concat(widths.Select(width => $"<table:table-column table:style-name='{file.Style("table-column", $"<style:table-column-properties style:column-width='{OpenDocument.Points(width - 5)}'/>")}'/>"));
        body.Append($"<table:table table:name='Sheet{++sheets}' table:style-name='{table}'>{columns}{rows}</table:table>\n");
    }

    private string RowStyle(int height, bool startsPage = false) => file.Style(
        "table-row", $"<style:table-row-properties {(height > 0 ? $"style:row-height='{OpenDocument.Points(height)}' style:use-optimal-row-height='false'" : "style:use-optimal-row-height='true'")} fo:break-before='{(startsPage ? "page" : "auto")}'/>");

    private string Row(string cells, int height) => $"<table:table-row table:style-name='{RowStyle(height)}'>{cells}</table:table-row>";

    private string Cell(GridCell cell, Layout layout) => Cell(cell.Text, layout.Size, cell.Align, cell.Borders, cell.Columns, cell.Wraps, OpenDocument.Span(cell), cell.Indent * layout.Size);

    private string Cell(string text, int size, Align align, string borders, int columns, bool wraps = false, string? span = null, int indent = 0)
    {
        var name = file.Style("table-cell",
            $"<style:table-cell-properties{OpenDocument.Borders(borders)} fo:padding='1.5pt' style:vertical-align='middle' fo:wrap-option='{(wraps ? "wrap" : "no-wrap")}' style:text-align-source='fix'/>"
            + $"<style:paragraph-properties fo:text-align='{OpenDocument.Of(align)}' fo:margin-left='{OpenDocument.Points(indent)}'/>{OpenDocument.Text(size)}");
        span ??= columns > 1 ? $" table:number-columns-spanned='{columns}' table:number-rows-spanned='1'" : "";
        // What a title covers on its right needs no elements of its own.
        var covered = span.Length > 0 && columns > 1 && wraps == false && borders.Length == 0 ? $"<table:covered-table-cell table:number-columns-repeated='{columns - 1}'/>" : "";
        return $"<table:table-cell table:style-name='{name}'{span} office:value-type='string'><text:p>{OpenDocument.Escape(text)}</text:p></table:table-cell>{covered}";
    }
}
