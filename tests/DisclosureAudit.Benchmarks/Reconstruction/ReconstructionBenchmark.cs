using System.Globalization;
using System.Text.Json;
using DisclosureAudit.Benchmarks.Reconstruction.Made;
using DisclosureAudit.Benchmarks.Reconstruction.Measure;
using DisclosureAudit.Benchmarks.Reconstruction.Print;
using DisclosureAudit.Findings;
using DisclosureAudit.RuleFiles;

namespace DisclosureAudit.Benchmarks.Reconstruction;

/// <summary>
/// reconstruction: made disclosures with known cells are printed to PDF in many styles, audited, and their cells compared
/// with the truth (Measure/Truth.cs says how rows and columns are named). Documents are kept in --work DIR and printed
/// once. The truth stands beside each PDF (.truth.tsv); --keep
/// writes a list of the wrong facts (.wrong.txt) beside each document that is not perfect.
/// </summary>
internal static class ReconstructionBenchmark
{
    private const int FullRun = 200;

    public static int Run(BenchmarkOptions options)
    {
        if (ReferenceTables.Find(PdfFiles.Reference) is not { } reference)
        {
            Console.WriteLine($"reconstruction: skipped, there is no {Path.Combine(PdfFiles.Reference, "disclosure-tables.csv")} (it lies beside DISCLOSURE_CORPUS)");
            return 0;
        }

        if (Printer.Missing() is { Count: > 0 } missing)
        {
            Console.WriteLine($"reconstruction: skipped, not installed: {string.Join(", ", missing)}");
            return 0;
        }

        var work = options.Work ?? Directory.CreateTempSubdirectory("disclosure-reconstruction").FullName;
        try
        {
            var documents = Enumerable.Range(0, options.Count ?? FullRun).Select(i => DocumentMaker.Make(reference, options.Seed, i)).ToList();
            var files = new Printer(Path.Combine(work, string.Create(CultureInfo.InvariantCulture, $"seed-{options.Seed}"))).Print(documents);
            foreach (var (document, file) in documents.Zip(files))
            {
                TruthFile.Write(Path.ChangeExtension(file, ".truth.tsv"), document);
            }

            return options.SelfCheck ? PrintedCheck.Run(documents, files) : Measure(documents, files, options);
        }
        finally
        {
            if (options.Work is null && options.Keep)
            {
                Console.Error.WriteLine($"documents are in {work}");
            }
            else if (options.Work is null)
            {
                Directory.Delete(work, recursive: true);
            }
        }
    }

    private static int Measure(List<MadeDocument> documents, IReadOnlyList<string> files, BenchmarkOptions options)
    {
        var audit = new Audit(RuleBook.Load(RuleFolder.BuiltIn()), Language.Chinese, TimeProvider.System);
        var (rows, reasons) = (new List<(string Style, string Ruling, Score Score)>(), new SortedDictionary<string, int>(StringComparer.Ordinal));
        foreach (var (document, file) in documents.Zip(files))
        {
            var (tables, reason) = Extraction.Of(audit, file);
            var (score, wrong) = Comparison.Of(Truth.Of(document), tables);
            rows.Add((document.Style.Name, document.Style.Ruling, score));
            reasons[reason] = reasons.GetValueOrDefault(reason) + 1;
            Keep(options, file, score, wrong);
        }

        ScoreTable.Print(rows.OrderBy(row => Styles.Names.ToList().IndexOf(row.Style)).ToList(), Console.Out);
        var all = rows.Aggregate(Score.None, (sum, row) => sum + row.Score);
        var unread = string.Join(", ", reasons.Where(pair => pair.Key.Length > 0).Select(pair => string.Create(CultureInfo.InvariantCulture, $"{pair.Key} {pair.Value}")));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"reconstruction: {all.Documents} documents, {all.Amounts.True} amounts, F1 {all.Amounts.F1:F4} (precision {all.Amounts.Precision:F4}, recall {all.Amounts.Recall:F4}), totals {all.Totals.F1:F4}, absent {all.Absent.Recall:F4}, perfect {all.Perfect}, false tables {all.False}, seed {options.Seed}{(unread.Length > 0 ? $"; not read: {unread}" : "")}"));
        if (options.Json is { } json)
        {
            File.WriteAllText(json, JsonSerializer.Serialize(new { seed = options.Seed, count = documents.Count, runtime = Environment.Version.ToString(), cores = Environment.ProcessorCount, all, documents = documents.Zip(rows, (document, row) => new { document.Name, row.Style, row.Ruling, document.Style.Engine, row.Score }) }, new JsonSerializerOptions { WriteIndented = true }));
        }

        return 0;
    }

    private static void Keep(BenchmarkOptions options, string file, Score score, IReadOnlyList<string> wrong)
    {
        var list = Path.ChangeExtension(file, ".wrong.txt");
        File.Delete(list);
        if (options.Keep && !score.IsPerfect)
        {
            File.WriteAllLines(list, wrong.Prepend(file));
        }
    }
}
