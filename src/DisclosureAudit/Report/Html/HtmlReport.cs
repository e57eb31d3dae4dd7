using System.Text;
using DisclosureAudit.Collect;
using DisclosureAudit.Findings;
using DisclosureAudit.RuleFiles;

namespace DisclosureAudit.Report.Html;

/// <summary>
/// report.html: verdict, coverage and findings with the pages they stand on, in one file. Where that would pass 20 MB each document with
/// findings has a file of its own, and report.html lists them all.
/// </summary>
/// <param name="embedOriginals">Personal data are no reason to leave a PDF out.</param>
/// <param name="largest">So many characters of originals stand in one file.</param>
public sealed class HtmlReport(OutputFolder folder, RuleBook rules, Language language, bool embedOriginals, long largest = HtmlReport.Largest)
{
    public const string Name = "report.html";

    private const string Page = "report-";
    private const string Letter = "请核对-";

    // The viewer and the findings stand in it too.
    private const long Largest = 16_000_000;

    private readonly ReportAssets assets = new();
    private readonly List<ReportEntry> waiting = [];
    private readonly List<ReportEntry> entries = [];
    private long embedded;
    private bool isFolder;

    /// <summary>The file of one document of a report in several files, or of what a unit is asked to look at.</summary>
    public static bool IsPage(string name) => name.EndsWith(".html", StringComparison.Ordinal) && new[] { Page, Letter }.Any(start => name.StartsWith(start, StringComparison.Ordinal) && name[start.Length..^5] is { Length: > 0 } number && number.All(char.IsAsciiDigit));

    public void Add(AuditedDocument document, InputFile input)
    {
        var source = ReportSource.Of(document, input, embedOriginals);
        waiting.Add(ReportEntry.Of(entries.Count + waiting.Count + 1, document, source, LinkOf(input)));
    }

    /// <summary>What was checked of the documents added so far, or of some of them.</summary>
    public void Cover(IReadOnlyList<CoverageLine> lines)
    {
        if (lines.Count == 0)
        {
            return;
        }

        var byDocument = lines.ToLookup(line => line.Document, StringComparer.Ordinal);
        foreach (var entry in waiting.Where(entry => byDocument.Contains(entry.Name)).ToList())
        {
            waiting.Remove(entry);
            Settle(entry with { Coverage = byDocument[entry.Name].ToList() });
        }
    }

    public void Complete()
    {
        waiting.ForEach(Settle);
        waiting.Clear();
        var all = entries.OrderBy(entry => int.Parse(entry.Id[1..], System.Globalization.CultureInfo.InvariantCulture)).ToList();
        Write(Name, TitleOf(all), isFolder ? all : WithNeighbours(all));
        foreach (var (letter, i) in all.GroupBy(entry => (entry.Unit, entry.PlaceCode, Name: entry.Unit.Length > 0 ? "" : entry.Name)).Select(unit => UnitLetter.Of(unit.Key.Unit, unit.ToList(), language)).OfType<string>().Select((letter, i) => (letter, i)))
        {
            Put(FormattableString.Invariant($"{Letter}{i + 1:0000}.html"), letter);
        }
    }

    // A figure may stand in another file of the disclosure, in which nothing else was found.
    private List<ReportEntry> WithNeighbours(List<ReportEntry> all)
    {
        var wanted = all.SelectMany(entry => entry.Findings.SelectMany(row => row.Finding.Evidence).Select(operand => operand.Place.File).Where(file => file.Length > 0).Select(entry.NameBeside)).ToHashSet(StringComparer.Ordinal);
        return all.ConvertAll(entry =>
        {
            var shown = wanted.Contains(entry.Name) && !entry.IsEmbedded ? entry with { Source = entry.Source.Embedded() } : entry;
            embedded += shown.IsEmbedded && !entry.IsEmbedded ? shown.Source.Base64!.Length : 0;
            return embedded > largest ? entry : shown;
        });
    }

    private void Settle(ReportEntry entry)
    {
        entries.Add(entry);
        embedded += entry.Source.Base64?.Length ?? 0;
        if (embedded > largest || isFolder)
        {
            isFolder = true;
            for (var i = 0; i < entries.Count; i++)
            {
                entries[i] = WithPage(entries[i]);
            }
        }
    }

    // Written at once, and forgotten.
    private ReportEntry WithPage(ReportEntry entry)
    {
        if (!entry.IsEmbedded)
        {
            return entry;
        }

        var name = $"{Page}{entry.Id[1..].PadLeft(4, '0')}.html";
        Write(name, entry.Name, [entry]);
        return entry with { Link = name, Source = entry.Source with { Base64 = null } };
    }

    private void Write(string name, string title, IReadOnlyList<ReportEntry> shown) => Put(name, new ReportPage(assets, rules, language).Of(title, shown, name == Name ? "" : Name));

    private void Put(string name, string html)
    {
        using var writer = new StreamWriter(folder.Create(name), new UTF8Encoding(false));
        writer.Write(html);
    }

    private string TitleOf(List<ReportEntry> all) => all is [var only]
        ? $"{Path.GetFileNameWithoutExtension(only.Name)} {new Sentence("核对结果", "check").In(language)}"
        : new Sentence($"核对结果：{all.Count} 份文档", $"Check of {all.Count} documents").In(language);

    // Standard input is nowhere.
    private string LinkOf(InputFile input) => input.Path is { } path ? folder.LinkTo(path) : "";
}
