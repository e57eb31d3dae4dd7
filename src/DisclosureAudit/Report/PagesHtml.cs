using DisclosureAudit.Findings;
using DisclosureAudit.Read;
using DisclosureAudit.Tables;

namespace DisclosureAudit.Report;

/// <summary>
/// Shows how the pages of a PDF were read: each drawn with its words, its rulings and the cells of its tables, and then the tables.
/// One page is held at a time.
/// </summary>
public static class PagesHtml
{
    public static void Write(TextWriter output, string document, IEnumerable<PrintedPage> pages, IReadOnlyList<ShownTable> tables, Language language)
    {
        var parts = PagePart.Of(tables).ToLookup(part => part.Page);
        HtmlPage.Start(output, document, language);
        output.WriteLine($"<p class=\"place\">{Legend.In(language)}</p>");
        foreach (var page in pages)
        {
            output.WriteLine($"<h2>{HtmlText.Escape(new Sentence(FormattableString.Invariant($"第 {page.Number} 页"), FormattableString.Invariant($"page {page.Number}")).In(language))}</h2>");
            foreach (var problem in page.Problems)
            {
                output.WriteLine($"<p class=\"d\">{HtmlText.Escape(problem.In(language))}</p>");
            }

            if (page is { Width: > 0, Height: > 0 })
            {
                PageDrawing.Write(output, page, parts[page.Number].ToList(), language);
            }
        }

        TablesHtml.WriteTables(output, tables, language);
        HtmlPage.End(output);
    }

    private static Sentence Legend { get; } = new(
        "蓝线：页面上的线；虚线：色块的边；蓝格：表头；绿格：单元格（紫字为合并的行×列）；红：读取存疑；灰字：水印；橙字：隐藏文字。鼠标停在格上可见所属行、列。",
        "blue lines: drawn; dashed: where filled areas end; blue cells: header; green: cells (violet: merged rows×columns); red: in doubt; grey words: watermark; orange: hidden. Hold the pointer over a cell to see its row and column.");
}
