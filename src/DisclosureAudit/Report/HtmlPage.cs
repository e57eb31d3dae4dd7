using DisclosureAudit.Findings;

namespace DisclosureAudit.Report;

/// <summary>Head and end of a HTML file that stands for itself: no script, nothing fetched, and a policy that forbids both.</summary>
internal static class HtmlPage
{
    private const string Style = """
        body{font:14px/1.5 sans-serif;margin:1.5em;color:#222}
        h1{font-size:1.3em}h2{font-size:1.1em;margin:1.5em 0 .3em}
        p.place{color:#666;margin:.2em 0}
        table{border-collapse:collapse;margin:.3em 0}
        th,td{border:1px solid #999;padding:.15em .5em;vertical-align:top}
        th{background:#eef2f6;font-weight:600}
        td.n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
        .d{background:#ffd9d0}
        svg{width:100%;max-width:1100px;border:1px solid #bbb;background:#fff}
        svg text{font-family:sans-serif;white-space:pre}
        .word{fill:#000}.mark{fill:#999}.hidden{fill:#b60}.doubt{fill:#c00}
        .turned{fill:none;stroke:#666;stroke-width:40;stroke-dasharray:150 100}
        .ruling{stroke:#06c;stroke-width:60}.edge{stroke:#8bd;stroke-width:40;stroke-dasharray:200 150}
        .head{fill:#36c;fill-opacity:.12;stroke:#36c;stroke-width:40}
        .cell{fill:#090;fill-opacity:.05;stroke:#090;stroke-width:40}
        .suspect{fill:#c00;fill-opacity:.2;stroke:#c00;stroke-width:60}
        .frame{fill:none;stroke:#080;stroke-width:150}
        .name{fill:#080;font-weight:bold}.span{fill:#909}
        """;

    public static void Start(TextWriter output, string title, Language language)
    {
        var name = HtmlText.Escape(title);
        output.WriteLine("<!DOCTYPE html>");
        output.WriteLine($"<html lang=\"{(language == Language.English ? "en" : "zh")}\">");
        output.WriteLine("<head>");
        output.WriteLine("<meta charset=\"utf-8\">");
        output.WriteLine("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">");
        output.WriteLine($"<title>{name}</title>");
        output.WriteLine($"<style>\n{Style}\n</style>");
        output.WriteLine("</head>");
        output.WriteLine("<body>");
        output.WriteLine($"<h1>{name}</h1>");
    }

    public static void End(TextWriter output)
    {
        output.WriteLine("</body>");
        output.WriteLine("</html>");
    }
}
