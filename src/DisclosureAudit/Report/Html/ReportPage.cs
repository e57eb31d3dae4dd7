using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using DisclosureAudit.Findings;
using DisclosureAudit.RuleFiles;

namespace DisclosureAudit.Report.Html;

/// <summary>Fills the page's template: all that comes of a document is encoded, and scripts are known by their hash.</summary>
internal sealed partial class ReportPage(ReportAssets assets, RuleBook rules, Language language)
{
    public string Of(string title, IReadOnlyList<ReportEntry> entries, string whole)
    {
        var verdict = ReportVerdict.Of(entries, language);
        var withPdf = entries.Any(entry => entry is { IsEmbedded: true, Source.Kind: "pdf" });
        return Placeholder().Replace(assets.Template, match => match.Groups["name"].Value switch
        {
            "lang" => language == Language.Chinese ? "zh-CN" : "en",
            "title" => HtmlText.Escape(title),
            "style" => assets.Style,
            "script" => assets.Script,
            "styleHash" => HashOf(assets.Style),
            "scriptHash" => HashOf(assets.Script),
            "content" => Content(title, verdict, entries, whole),
            "data" => ReportData.Write(title, verdict, entries, rules, assets, language),
            "sources" => string.Concat(entries.Where(entry => entry.IsEmbedded).Select(entry => $"<script type=\"application/octet-stream\" id=\"src-{entry.Id}\" data-kind=\"{entry.Source.Kind}\">{entry.Source.Base64}</script>\n")),
            "pdfjs" => withPdf ? assets.Viewer : "null",
            var other => throw new InvalidOperationException($"the template asks for {other}"),
        });
    }

    private static string HashOf(string text) => Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    // What a reader without script sees, and a search of the file's text finds.
    private string Content(string title, ReportVerdict verdict, IReadOnlyList<ReportEntry> entries, string whole)
    {
        var html = new StringBuilder();
        if (whole.Length > 0)
        {
            html.Append("<p class=\"small\"><a href=\"").Append(whole).Append("\">").Append(new Sentence("← 全部文件", "← All documents").In(language)).Append("</a></p>");
        }

        html.Append("<h1>").Append(HtmlText.Escape(title)).Append("</h1><p class=\"verdict\">").Append(HtmlText.Escape(verdict.Text)).Append("</p>\n");
        if (entries.Any(entry => entry.IsEmbedded && entry.Source.IsPersonal))
        {
            html.Append("<p>").Append(new Sentence("应 --embed-originals 的要求，含个人信息的原文件也在本报告中，请勿公开。", "As --embed-originals asked, this report holds originals with personal data: do not publish it.").In(language)).Append("</p>\n");
        }

        html.Append("<noscript><ol>\n");
        foreach (var (entry, row) in entries.SelectMany(entry => entry.Findings.Select(row => (entry, row))).Where(pair => pair.row.Finding.Severity > Severity.Info))
        {
            html.Append("<li>").Append(HtmlText.Escape(entry.Name)).Append(' ').Append(HtmlText.Escape(row.Shown(row.Finding.Message))).Append("</li>\n");
        }

        return html.Append("</ol></noscript>").ToString();
    }

    [GeneratedRegex(@"\{\{(?<name>[a-zA-Z]+)\}\}")]
    private static partial Regex Placeholder();
}
