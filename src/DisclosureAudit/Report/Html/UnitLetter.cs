using System.Text;
using DisclosureAudit.Findings;

namespace DisclosureAudit.Report.Html;

/// <summary>
/// 请核对: what a unit is asked to look at, in courteous words with places and equations, before anybody publishes it. A page without script,
/// to be printed or sent.
/// </summary>
internal static class UnitLetter
{
    private const int MostFigures = 20;
    private const string Style = "body{font:16px/1.7 serif;max-width:46em;margin:2em auto;padding:0 1em;color:#111}h1{font-size:1.4em}h2{font-size:1.1em}li{margin:0 0 1em}.eq{font-family:monospace;overflow-wrap:anywhere}.at{color:#444}";

    /// <returns>Null where there is nothing to ask.</returns>
    public static string? Of(string unit, IReadOnlyList<ReportEntry> entries, Language language)
    {
        var asked = entries.Where(entry => entry.Count(Severity.Error) + entry.Count(Severity.Warning) > 0).ToList();
        if (asked.Count == 0)
        {
            return null;
        }

        var name = unit.Length > 0 ? PersonalData.Mask(unit) : In("贵单位", "your unit");
        var html = new StringBuilder();
        html.Append("<!doctype html>\n<html lang=\"").Append(In("zh-CN", "en")).Append("\">\n<head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\">")
            .Append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\"><title>").Append(In("请核对：", "Please check: ")).Append(HtmlText.Escape(name))
            .Append("</title><style>").Append(Style).Append("</style></head>\n<body><main>\n<h1>").Append(In("请核对：", "Please check: ")).Append(HtmlText.Escape(name)).Append("</h1>\n<p>")
            .Append(In(
                "我们阅读了贵单位公开的下列文件，有以下各处想请贵单位核对。原因可能是录入、排版、舍入或口径，也可能是我们理解有误。烦请核对并告知；在此之前，我们不作任何结论。",
                "We have read the documents below, which you published, and ask you to look at these places. The reason may be a slip of typing or layout, rounding, another scope, or our own reading. Please tell us what you find; until then we draw no conclusion."))
            .Append("</p>\n");
        foreach (var entry in asked)
        {
            html.Append("<h2>").Append(HtmlText.Escape(entry.Name)).Append("</h2>\n<ol>\n");
            foreach (var row in entry.Findings.Where(row => row.Finding.Severity > Severity.Info))
            {
                html.Append("<li><span class=\"at\">").Append(HtmlText.Escape(AtOf(row.Finding.Place))).Append("</span> ").Append(HtmlText.Escape(row.Shown(row.Finding.Message)));
                if (row.Finding.Equation.Length > 0)
                {
                    html.Append("<br><span class=\"eq\">").Append(HtmlText.Escape(row.Shown(row.Finding.Equation))).Append("</span>");
                }

                AppendFigures(entry, row);
                html.Append("</li>\n");
            }

            html.Append("</ol>\n");
        }

        return html.Append("</main></body>\n</html>\n").ToString();

        // Who gets the letter does not know the tables by our numbers.
        void AppendFigures(ReportEntry entry, FindingRow row)
        {
            var figures = row.Finding.Evidence.Where(operand => operand.Place.Table.Length > 0).ToList();
            foreach (var operand in figures.Take(MostFigures))
            {
                var printed = operand.Printed.Trim().Length > 0 ? row.Shown(operand.Printed) : In("（空）", "(blank)");
                html.Append("<br><span class=\"at\">").Append(HtmlText.Escape(string.Join(" · ", new[] { operand.Role, entry.About(row, operand), AtOf(operand.Place) }.Where(text => text.Length > 0)))).Append("</span> ").Append(HtmlText.Escape(printed));
            }

            if (figures.Count > MostFigures)
            {
                html.Append("<br><span class=\"at\">").Append(In(FormattableString.Invariant($"另有 {figures.Count - MostFigures} 个数字"), FormattableString.Invariant($"and {figures.Count - MostFigures} more figures"))).Append("</span>");
            }
        }

        string In(string chinese, string english) => new Sentence(chinese, english).In(language);

        string AtOf(Place place) => place switch
        {
            { Page: { } page } => In(FormattableString.Invariant($"第 {page} 页"), FormattableString.Invariant($"page {page}")),
            { Line: { } line } => In(FormattableString.Invariant($"第 {line} 行"), FormattableString.Invariant($"line {line}")),
            _ => "",
        };
    }
}
