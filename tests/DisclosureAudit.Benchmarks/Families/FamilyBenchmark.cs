using DisclosureAudit.Collect;
using DisclosureAudit.Report;
using DisclosureAudit.RuleFiles;
using DisclosureAudit.Rules;
using DisclosureAudit.Rules.Documents;

namespace DisclosureAudit.Benchmarks.Families;

/// <summary>
/// families: the real documents by their form: tables named and found, identities that close, amounts in a check, and
/// what of the findings was looked at and is true.
/// </summary>
internal static class FamilyBenchmark
{
    private const string NoForm = "(none known)";

    public static int Run(BenchmarkOptions options)
    {
        var rules = RuleBook.Load(RuleFolder.BuiltIn());
        var audit = new Audit(rules, Findings.Language.Chinese, TimeProvider.System);
        var adjudication = new Adjudication(PdfFiles.Adjudication);
        var documents = InputFinder.Find(options.Corpus is { } folder ? [folder] : PdfFiles.Folders()).Files.Select(audit.Run).ToList();
        var listed = ListedOf(documents);
        var figures = new SortedDictionary<string, FamilyFigures>(StringComparer.Ordinal);
        var all = new FamilyFigures("all", rules);
        foreach (var document in documents)
        {
            var family = document.Recognised?.Family?.Id ?? NoForm;
            if (!figures.TryGetValue(family, out var own))
            {
                figures[family] = own = new FamilyFigures(family, rules);
            }

            own.Add(document, listed.GetValueOrDefault(document.Document), adjudication);
            all.Add(document, listed.GetValueOrDefault(document.Document), adjudication);
        }

        Console.WriteLine(FamilyFigures.Head);
        foreach (var family in figures.Values.Append(all))
        {
            family.Print();
        }

        return 0;
    }

    // A table that the contents of one file name may stand in another of the same disclosure.
    private static Dictionary<string, Findings.CoverageRow> ListedOf(IEnumerable<AuditedDocument> documents)
    {
        var coverage = new FolderCoverage();
        var lines = documents.SelectMany(coverage.Add).ToList();
        return lines.Concat(coverage.Flush())
            .Where(line => line.Coverage.RuleId == ListedTables.LawId)
            .ToDictionary(line => line.Document, line => line.Coverage, StringComparer.Ordinal);
    }
}
