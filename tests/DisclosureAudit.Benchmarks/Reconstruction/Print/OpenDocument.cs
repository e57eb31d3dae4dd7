using System.Globalization;
using System.Net;
using System.Text;

namespace DisclosureAudit.Benchmarks.Reconstruction.Print;

/// <summary>What flat text documents and flat spreadsheets share: name spaces, pages, and a style for every look that is asked for.</summary>
internal sealed class OpenDocument(string kind, string font)
{
    // The office knows the kind by this very text, double quotes and all.
    private const string Spaces =
        """xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" """;

    private readonly Dictionary<string, string> names = new(StringComparer.Ordinal);
    private readonly StringBuilder styles = new();

    /// <summary>The name of a style of this family and these properties; equal ones are one.</summary>
    public string Style(string family, string properties, string attributes = "")
    {
        var key = $"{family}|{properties}|{attributes}";
        if (!names.TryGetValue(key, out var name))
        {
            name = string.Create(CultureInfo.InvariantCulture, $"s{names.Count + 1}");
            names.Add(key, name);
            styles.Append($"<style:style style:name='{name}' style:family='{family}' {attributes}>{properties}</style:style>\n");
        }

        return name;
    }

    public string Write(string body, bool hasPageNumbers)
    {
        var footer = hasPageNumbers ? "<style:footer><text:p text:style-name='footer'>— <text:page-number>1</text:page-number> —</text:p></style:footer>" : "<style:footer style:display='false'/>";
        var footerStyle = hasPageNumbers ? "<style:footer-style><style:header-footer-properties fo:min-height='6mm' fo:margin-top='2mm'/></style:footer-style>" : "";
        var text = Text(105);
        return $"""
            <?xml version="1.0" encoding="UTF-8"?>
            <office:document {Spaces} office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.{kind}">
            <office:font-face-decls><style:font-face style:name='F' svg:font-family="'{font}'"/></office:font-face-decls>
            <office:styles><style:default-style style:family='paragraph'>{text}</style:default-style><style:default-style style:family='table-cell'>{text}</style:default-style>
            <style:style style:name='footer' style:family='paragraph'><style:paragraph-properties fo:text-align='center'/>{Text(90)}</style:style></office:styles>
            <office:automatic-styles>
            <style:page-layout style:name='pu'><style:page-layout-properties fo:page-width='210mm' fo:page-height='297mm' fo:margin='15mm' style:print-orientation='portrait'/>{footerStyle}</style:page-layout>
            <style:page-layout style:name='pw'><style:page-layout-properties fo:page-width='297mm' fo:page-height='210mm' fo:margin='15mm' style:print-orientation='landscape'/>{footerStyle}</style:page-layout>
            {styles}</office:automatic-styles>
            <office:master-styles>
            <style:master-page style:name='U' style:page-layout-name='pu'><style:header style:display='false'/>{footer}</style:master-page>
            <style:master-page style:name='W' style:page-layout-name='pw'><style:header style:display='false'/>{footer}</style:master-page>
            </office:master-styles>
            <office:body><office:{kind}>
            {body}
            </office:{kind}></office:body></office:document>
            """;
    }

    public static string Text(int size, bool isBold = false)
    {
        var weight = isBold ? " fo:font-weight='bold' style:font-weight-asian='bold'" : "";
        return $"<style:text-properties style:font-name='F' style:font-name-asian='F' fo:font-size='{Points(size)}' style:font-size-asian='{Points(size)}' fo:language='zh' fo:country='CN'{weight}/>";
    }

    public static string Borders(string borders) => string.Concat(
        new[] { ('T', "top"), ('R', "right"), ('B', "bottom"), ('L', "left") }.Select(side => $" fo:border-{side.Item2}='{(borders.Contains(side.Item1) ? "0.5pt solid #000000" : "none")}'"));

    public static string Of(Align align) => align switch { Align.Right => "end", Align.Centre => "center", _ => "start" };

    public static string Points(int tenths) => string.Create(CultureInfo.InvariantCulture, $"{tenths / 10}.{tenths % 10}pt");

    public static string Escape(string text) => WebUtility.HtmlEncode(text).Replace("&#39;", "'", StringComparison.Ordinal);

    /// <summary>The rows of a grid; a place that a merged cell covers has its own element.</summary>
    public static IEnumerable<string> Rows(Grid grid, Func<int, string> row, Func<GridCell, string> cell)
    {
        var covered = new HashSet<(int, int)>();
        for (var i = 0; i < grid.RowCount; i++)
        {
            var text = new StringBuilder($"<table:table-row table:style-name='{row(i)}'>");
            for (var column = 0; column < grid.Width; column++)
            {
                var found = grid.Rows[i].FirstOrDefault(other => other.Column == column);
                text.Append(found is null || covered.Contains((i, column)) ? "<table:covered-table-cell/>" : cell(found));
                for (var at = 0; found is not null && at < found.Rows * found.Columns; at++)
                {
                    covered.Add((i + (at / found.Columns), column + (at % found.Columns)));
                }
            }

            yield return text.Append("</table:table-row>").ToString();
        }
    }

    public static string Span(GridCell cell) => cell.Rows * cell.Columns > 1 ? $" table:number-rows-spanned='{cell.Rows}' table:number-columns-spanned='{cell.Columns}'" : "";
}
