using System.Globalization;
using System.Net;
using System.Text;
using DisclosureAudit.Benchmarks.Reconstruction.Made;

namespace DisclosureAudit.Benchmarks.Reconstruction.Print;

/// <summary>A made document as HTML for Chromium.</summary>
internal sealed class HtmlPage(MadeDocument document)
{
    public const string MarkText = "仅供内部审核 2026";

    private readonly Style style = document.Style;
    private readonly StringBuilder html = new();

    public string Write()
    {
        html.Append($"<!DOCTYPE html><html lang='zh-CN'><head><meta charset='utf-8'><title>公开</title><style>{Css()}</style></head><body>");
        if (style.Watermark == Watermark.Level)
        {
            html.Append($"<div class='mark' style='top:15%'>{MarkText}</div><div class='mark' style='top:45%'>{MarkText}</div><div class='mark' style='top:75%'>{MarkText}</div>");
        }

        foreach (var block in document.Blocks)
        {
            Write(block);
        }

        return html.Append("</body></html>").ToString();
    }

    private string Css() =>
        $$"""
        @page{size:A4;margin:15mm{{(style.PageNumbers ? ";@bottom-center{content:'— ' counter(page) ' —';font-size:9pt}" : "")}}}
        @page wide{size:A4 landscape}
        .wide{page:wide}
        body{font-family:'{{style.Font}}';font-size:10.5pt;margin:0;line-height:1.35}
        p{margin:3pt 0;text-indent:2em;text-align:justify}
        h2{font-size:15pt;text-align:center;break-after:avoid;margin:12pt 0 6pt}
        .cover{break-after:page;text-align:center;font-size:24pt;padding-top:200pt}
        .contents{break-after:page}.contents p{text-indent:0}
        .box{border:1pt solid #000;padding:6pt;margin:8pt 0;text-indent:2em}.frame{border:1pt solid #000;height:60pt;margin:8pt 40pt}
        .head{break-after:avoid;break-inside:avoid}.new{break-before:page}
        .title{text-align:center;font-size:14pt;padding-top:8pt}.unit{text-align:right;font-size:9pt}.form{font-size:9pt;padding-top:6pt}.t{text-align:center;font-size:14pt;padding-top:14pt}.u{text-align:right;font-size:9pt}
        .owner{float:left}.note{font-size:9pt;padding-bottom:10pt}
        table{border-collapse:collapse;table-layout:fixed}
        tr{break-inside:avoid}thead tr{break-after:avoid}.lone{break-before:page}
        thead{display:{{(style.RepeatsHeader ? "table-header-group" : "table-row-group")}}}
        td{padding:2pt 3pt;height:11pt;vertical-align:middle;white-space:nowrap;line-height:1.2}
        .w{white-space:normal;word-break:break-all}.c{text-align:center}.r{text-align:right}.h{font-weight:{{(style.Lines == Lines.None ? "bold" : "normal")}}}
        .T{border-top:.6pt solid #000}.R{border-right:.6pt solid #000}.B{border-bottom:.6pt solid #000}.L{border-left:.6pt solid #000}
        .p{display:inline-block}.g{display:inline-block;margin-right:.3em}.o{display:inline-block;margin:0 -.1em}
        .mark{position:fixed;left:22%;font-size:40pt;{{(style.MarkOnTop ? "color:rgba(0,0,0,.12)" : "color:#ddd;z-index:-1")}}}
        """;

    private void Write(MadeBlock block)
    {
        switch (block.Kind)
        {
            case BlockKind.Table:
                Write(block.Table!);
                break;
            case BlockKind.Cover:
                html.Append($"<div class='cover'>{string.Join("<br>", block.Lines.Select(WebUtility.HtmlEncode))}</div>");
                break;
            case BlockKind.Contents:
                html.Append("<div class='contents'><h2>目　录</h2>").Append(string.Concat(block.Lines.Select(line => $"<p>{WebUtility.HtmlEncode(Leader.Of(line))}</p>"))).Append("</div>");
                break;
            case BlockKind.Heading:
                html.Append($"<h2>{WebUtility.HtmlEncode(block.Lines[0])}</h2>");
                break;
            case BlockKind.Box:
                html.Append($"<div class='box'>{WebUtility.HtmlEncode(block.Lines[0])}</div>");
                break;
            case BlockKind.Frame:
                html.Append("<div class='frame'></div>");
                break;
            default:
                html.Append(string.Concat(block.Lines.Select(line => $"<p>{WebUtility.HtmlEncode(line)}</p>")));
                break;
        }
    }

    private void Write(MadeTable table)
    {
        var (layout, grid) = (Layout.Of(table, style), Grid.Of(table, style));
        html.Append($"<div class='{(layout.IsWide ? "wide" : "")}{(table.StartsPage ? " new" : "")}'><div class='head'>");
        if (!style.RepeatsTitle)
        {
            html.Append(table.Mark.Length > 0 ? $"<div class='form'>{table.Mark}</div>" : "").Append($"<div class='title'>{WebUtility.HtmlEncode(table.Title)}</div><div class='unit'><span class='owner'>{table.Owner}</span>单位：{table.Unit}</div>");
        }

        html.Append("</div>");
        html.Append($"<table style='font-size:{Points(layout.Size)};width:{Points(layout.Widths.Sum())}'><colgroup>").Append(string.Concat(layout.Widths.Select(width => $"<col style='width:{Points(width)}'>"))).Append("</colgroup><thead>").Append(style.RepeatsTitle ? $"<tr><td class='t' colspan='{grid.Width}'>{WebUtility.HtmlEncode(table.Title)}</td></tr><tr><td class='u' colspan='{grid.Width}'><span class='owner'>{table.Owner}</span>单位：{table.Unit}</td></tr>" : "");
        for (var row = 0; row < grid.Rows.Count; row++)
        {
            html.Append(row == grid.HeaderRows ? "</thead><tbody>" : "").Append(table.LoneTotal && row == grid.RowCount - 1 ? "<tr class='lone'>" : "<tr>");
            foreach (var cell in grid.Rows[row])
            {
                Write(cell);
            }

            html.Append("</tr>");
        }

        html.Append("</tbody></table>").Append(string.Concat(table.Notes.Select(note => $"<div class='note'>{WebUtility.HtmlEncode(note)}</div>"))).Append("</div>");
    }

    private void Write(GridCell cell)
    {
        var classes = string.Join(' ', cell.Borders.Select(border => border.ToString())) + (cell.Wraps ? " w" : "") + (cell.IsHeader ? " h" : "") + cell.Align switch { Align.Right => " r", Align.Centre => " c", _ => "" };
        html.Append($"<td class='{classes}'").Append(cell.Rows > 1 ? $" rowspan='{cell.Rows}'" : "").Append(cell.Columns > 1 ? $" colspan='{cell.Columns}'" : "");
        html.Append(cell.Indent > 0 ? $" style='padding-left:{cell.Indent + 1}em'>" : ">").Append(style.SplitNumbers && cell.IsNumber ? Pieces(cell.Text) : WebUtility.HtmlEncode(cell.Text)).Append("</td>");
    }

    // 12,672.73 drawn as three texts; some numbers with a gap behind the point, as justified type has it, some with a point
    // that overlaps its neighbours.
    private static string Pieces(string number) => number.IndexOf('.') is var point and > 0
        ? $"<span class='p'>{number[..point]}</span><span class='{(number[^1] switch { '3' or '7' => 'g', '2' or '8' => 'o', _ => 'p' })}'>.</span><span class='p'>{number[(point + 1)..]}</span>"
        : number.LastIndexOf(',') is var comma and > 0 ? $"<span class='p'>{number[..comma]}</span><span class='p'>{number[comma..]}</span>" : number;

    private static string Points(int tenths) => string.Create(CultureInfo.InvariantCulture, $"{tenths / 10}.{tenths % 10}pt");
}
