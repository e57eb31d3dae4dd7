using System.Reflection;
using System.Text.Json;
using DisclosureAudit.Findings;

namespace DisclosureAudit.Report.Html;

/// <summary>The template, style, script and viewer that are built into the program.</summary>
internal sealed class ReportAssets
{
    private const string Prefix = "report/";

    public string Template { get; } = Read("report.html");
    public string Style { get; } = Read("report.css");

    /// <summary>The parts in the order of their names, and last the one that starts.</summary>
    public string Script { get; } = string.Join('\n', Names().Where(name => name.StartsWith("report-", StringComparison.Ordinal) && name.EndsWith(".js", StringComparison.Ordinal)).Order(StringComparer.Ordinal).Append("report.js").Select(Read));

    /// <summary>pdf.js with its maps and fonts; read only where a PDF is shown.</summary>
    public string Viewer => Read("pdfjs.bundle.txt");

    public IEnumerable<(string Key, string Text)> Words(Language language)
    {
        using var words = JsonDocument.Parse(Read("words.json"));
        return words.RootElement.EnumerateObject().Select(word => (word.Name, word.Value.GetProperty(language == Language.Chinese ? "zh" : "en").GetString()!)).ToList();
    }

    private static IEnumerable<string> Names() => Assembly.GetExecutingAssembly().GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal)).Select(name => name[Prefix.Length..]);

    private static string Read(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(Prefix + name) ?? throw new InvalidOperationException($"{name} is not built into the program");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Replace("\r\n", "\n", StringComparison.Ordinal);
    }
}
