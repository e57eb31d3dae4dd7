using System.Text.RegularExpressions;
using DisclosureAudit.Amounts;
using DisclosureAudit.Collect;
using DisclosureAudit.Narrative;
using DisclosureAudit.Read;
using DisclosureAudit.Report;
using DisclosureAudit.RuleFiles;

namespace DisclosureAudit.Benchmarks.Claims;

/// <summary>
/// claims: the amounts and percentages that the real documents' sentences print, by their form: bound to a cell, checked in
/// their own sentence or list, or not assessable. Duties, glossary and performance sheets are left out.
/// </summary>
internal static class ClaimBenchmark
{
    private const string NoForm = "(none known)";
    private static readonly Regex LeftOut = new("职责|职能|名词解释|绩效|项目概况", RegexOptions.NonBacktracking);

    // Counts what is printed, whatever the reader makes of it.
    private static readonly Regex Token = new(@"\d[\d,]*(\.\d+)?(亿元|万元|元|%)", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture);

    public static int Run(BenchmarkOptions options)
    {
        var rules = RuleBook.Load(RuleFolder.BuiltIn());
        var files = InputFinder.Find(options.Corpus is { } folder ? [folder] : PdfFiles.Folders()).Files;
        var audit = new Audit(rules, Findings.Language.Chinese, TimeProvider.System, new Neighbours(files));
        var figures = new SortedDictionary<string, ClaimFigures>(StringComparer.Ordinal);
        var all = new ClaimFigures("all");
        foreach (var document in files.Select(audit.Run).Where(document => document.Result is not null))
        {
            var family = document.Recognised!.Family?.Id ?? document.Recognised.Companions.Select(companion => companion.Document.Family?.Id).FirstOrDefault() ?? NoForm;
            if (!figures.TryGetValue(family, out var own))
            {
                figures[family] = own = new ClaimFigures(family);
            }

            var tokens = NarrativeReader.Read(document.Source!, Paragraphs.Of(document.Source!), rules.NarrativeWords).Where(IsAsked).Sum(paragraph => Token.Count(paragraph.Text));
            own.Add(tokens, document, IsAsked);
            all.Add(tokens, document, IsAsked);
        }

        Console.WriteLine(ClaimFigures.Head);
        foreach (var family in figures.Values.Append(all))
        {
            family.Print();
        }

        return 0;
    }

    private static bool IsAsked(NarrativeParagraph paragraph) => !LeftOut.IsMatch(paragraph.Section) && !LeftOut.IsMatch(paragraph.Chapter);
}
