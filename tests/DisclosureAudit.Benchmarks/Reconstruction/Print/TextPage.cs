using System.Text;
using DisclosureAudit.Benchmarks.Reconstruction.Made;

namespace DisclosureAudit.Benchmarks.Reconstruction.Print;

/// <summary>A made document as a flat text document for Writer.</summary>
internal sealed class TextPage(MadeDocument document)
{
    private readonly Style style = document.Style;
    private readonly OpenDocument file = new("text", document.Style.Font);
    private readonly StringBuilder body = new();

    // Writer changes the page's turn by a paragraph that asks for another master page.
    private bool? isWide;

    public string Write()
    {
        foreach (var block in document.Blocks)
        {
            Write(block);
        }

        return file.Write(body.ToString(), style.PageNumbers);
    }

    private void Write(MadeBlock block)
    {
        switch (block.Kind)
        {
            case BlockKind.Table:
                Write(block.Table!);
                break;
            case BlockKind.Cover:
                body.Append(Paragraph(block.Lines[0], 240, "fo:text-align='center' fo:margin-top='60mm'", toWide: false)).Append(Paragraph(block.Lines[1], 240, "fo:text-align='center' fo:break-after='page'"));
                break;
            case BlockKind.Contents:
                body.Append(Paragraph("目　录", 150, "fo:text-align='center'")).Append(string.Concat(block.Lines.Select((line, i) => Paragraph(Leader.Of(line), 105, i == block.Lines.Count - 1 ? "fo:break-after='page'" : ""))));
                break;
            case BlockKind.Heading:
                body.Append(Paragraph(block.Lines[0], 150, "fo:text-align='center' fo:margin-top='4mm' fo:margin-bottom='2mm' fo:keep-with-next='always'", toWide: false));
                break;
            case BlockKind.Box or BlockKind.Frame:
                body.Append(Paragraph(block.Kind == BlockKind.Box ? block.Lines[0] : "", 105, $"fo:border='1pt solid #000000' fo:padding='{(block.Kind == BlockKind.Box ? 2 : 9)}mm' fo:margin-top='3mm' fo:margin-bottom='3mm'"));
                break;
            default:
                body.Append(string.Concat(block.Lines.Select(line => Paragraph(line, 105, "fo:text-indent='21pt' fo:text-align='justify' fo:margin-bottom='1mm'"))));
                break;
        }
    }

    private void Write(MadeTable table)
    {
        var (layout, grid) = (Layout.Of(table, style), Grid.Of(table, style));
        var next = "fo:keep-with-next='always'";
        var start = isWide != layout.IsWide || !table.StartsPage ? "" : " fo:break-before='page'";
        if (table.Mark.Length > 0)
        {
            body.Append(Paragraph(table.Mark, 90, next + start, layout.IsWide));
            start = "";
        }

        body.Append(Paragraph(table.Title, 140, $"fo:text-align='center' fo:margin-top='2mm' {next}{start}", layout.IsWide)).Append(Paragraph($"{table.Owner}\t单位：{table.Unit}", 90, next, tab: layout.Widths.Sum()));
        var rows = OpenDocument.Rows(grid, _ => file.Style("table-row", "<style:table-row-properties style:min-row-height='5.5mm' fo:keep-together='always'/>"), cell => Cell(cell, layout)).ToList();
        var header = string.Concat(rows.Take(grid.HeaderRows));
        var last = table.LoneTotal ? rows.Count - 1 : rows.Count;
        body.Append(Table(layout, (style.RepeatsHeader ? $"<table:table-header-rows>{header}</table:table-header-rows>" : header) + string.Concat(rows.Take(last).Skip(grid.HeaderRows)), ""));
        if (table.LoneTotal)
        {
            // Between two tables Writer wants a paragraph; one of no height.
            body.Append(Paragraph("", 10, "fo:break-after='page'")).Append(Table(layout, rows[^1], ""));
        }

        body.Append(Paragraph(table.Notes.Count > 0 ? table.Notes[0] : "", 90, "fo:margin-bottom='3mm'"));
    }

    private string Table(Layout layout, string rows, string attributes)
    {
        var table = file.Style("table", $"<style:table-properties style:width='{OpenDocument.Points(layout.Widths.Sum())}' table:align='left' table:border-model='collapsing'{attributes}/>");
        var columns = string.Concat(layout.Widths.Select(width => $"<table:table-column table:style-name='{file.Style("table-column", $"<style:table-column-properties style:column-width='{OpenDocument.Points(width)}'/>")}'/>"));
        return $"<table:table table:style-name='{table}'>{columns}{rows}</table:table>\n";
    }

    private string Cell(GridCell cell, Layout layout)
    {
        var look = file.Style("table-cell", $"<style:table-cell-properties{OpenDocument.Borders(cell.Borders)} fo:padding='1.5pt' style:vertical-align='middle'/>");
        var indent = cell.Indent > 0 ? $" fo:margin-left='{OpenDocument.Points(cell.Indent * layout.Size)}'" : "";
        var paragraph = file.Style("paragraph", $"<style:paragraph-properties fo:text-align='{OpenDocument.Of(cell.Align)}'{indent}/>{OpenDocument.Text(layout.Size, cell.IsHeader && style.Lines == Lines.None)}");
        return $"<table:table-cell table:style-name='{look}'{OpenDocument.Span(cell)}><text:p text:style-name='{paragraph}'>{OpenDocument.Escape(cell.Text)}</text:p></table:table-cell>";
    }

    private string Paragraph(string text, int size, string properties, bool? toWide = null, int tab = 0)
    {
        var master = "";
        if (toWide is not null && toWide != isWide)
        {
            master = $"style:master-page-name='{(toWide.Value ? "W" : "U")}'";
            isWide = toWide;
        }

        var stop = tab == 0 ? "" : $"<style:tab-stops><style:tab-stop style:position='{OpenDocument.Points(tab)}' style:type='right'/></style:tab-stops>";
        var name = file.Style("paragraph", $"<style:paragraph-properties {properties}>{stop}</style:paragraph-properties>{OpenDocument.Text(size)}", master);
        return $"<text:p text:style-name='{name}'>{OpenDocument.Escape(text).Replace("\t", "<text:tab/>", StringComparison.Ordinal)}</text:p>\n";
    }
}
