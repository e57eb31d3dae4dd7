using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using DisclosureAudit.Findings;
using DisclosureAudit.Read;
using DisclosureAudit.RuleFiles;

namespace DisclosureAudit.Benchmarks.Injection;

/// <summary>
/// injection: slips of each kind put into clean documents, one at a time: how many are found, how many are traced to the right figure, how many
/// accusations are true. Prints a table and writes docs/benchmark.md.
/// </summary>
internal static class InjectionBenchmark
{
    private const int MadeEach = 5;
    private const int PerText = 3;
    private const int PerPdf = 2;
    private const int CleanEach = 30;

    public static int Run(BenchmarkOptions options)
    {
        var clock = Stopwatch.StartNew();
        var pipeline = new Pipeline(RuleBook.Load(RuleFolder.BuiltIn()));
        var random = new Random(options.Seed);
        var scores = new Dictionary<(SlipGroup Group, string Kind), SlipScore>();
        var families = new SortedDictionary<string, SlipScore>(StringComparer.Ordinal);
        var clean = new CleanFigures();
        var leftOut = 0;
        foreach (var document in Documents(pipeline, options, random))
        {
            clean.Add(document);
            if (document is { Kind: "corpus", HasWrongAmounts: true })
            {
                leftOut++;
                continue;
            }

            var system = new LinearSystem(document.Clean, pipeline.Rules);
            var slips = new CellSlips(document, system, random, document.IsText ? PerText : PerPdf).All();
            foreach (var slip in document.IsText ? slips.Concat(new LineSlips(document, system, random, PerText).All()) : slips)
            {
                var amiss = ScoreOf(scores, (slip.Group, slip.Kind), slip.Kind).Add(slip, document, pipeline);
                if (slip.Group == SlipGroup.Tables && slip.Cells.Count > 0)
                {
                    OfFamily(families, document.Family).Add(slip, document, pipeline);
                }

                if (amiss.Length > 0 && options.Keep)
                {
                    Console.Error.WriteLine($"{amiss}: {document.Name} {slip.Kind} {string.Join(' ', slip.Cells.Select(cell => $"{cell.Key}={cell.Value}"))} L{slip.Line} {slip.What}: {string.Join(" || ", SlipScore.Accusations(slip, document).OrderBy(line => line[0] == '!' ? 0 : 1).Take(4))}");
                }
            }
        }

        clean.Add(pipeline, random, options.IsShort ? 1 : CleanEach);
        var report = Report(options, scores, families, clean, leftOut, clock.Elapsed);
        Console.WriteLine(report);
        if (!options.IsShort)
        {
            File.WriteAllText(Path.Combine(PdfFiles.Root(), "docs", "benchmark.md"), report.Replace("\r\n", "\n", StringComparison.Ordinal));
        }

        if (options.Json is { } json)
        {
            File.WriteAllText(json, JsonSerializer.Serialize(
                new
                {
                    seed = options.Seed,
                    program = typeof(Audit).Assembly.GetName().Version?.ToString(3),
                    runtime = Environment.Version.ToString(),
                    cores = Environment.ProcessorCount,
                    seconds = Math.Round((decimal)clock.Elapsed.TotalSeconds),
                    clean_checks = clean.Checks,
                    false_alarms = clean.Alarms,
                    slips = scores.Select(pair => new { group = pair.Key.Group.ToString(), pair.Value.Kind, pair.Value.Put, pair.Value.Recall, pair.Value.Locatable, pair.Value.Named, pair.Value.Repaired, pair.Value.Others, pair.Value.Listed, pair.Value.WrongAlone, pair.Value.Precision }),
                },
                new JsonSerializerOptions { WriteIndented = true }));
        }

        return MeetsBars(scores, clean, options.IsShort) ? 0 : 1;
    }

    // Of few documents the shares of single kinds say little; what must never be is told all the same.
    private static bool MeetsBars(Dictionary<(SlipGroup Group, string Kind), SlipScore> scores, CleanFigures clean, bool isShort)
    {
        var (tables, sentences, others, all) = (Of(SlipGroup.Tables), Of(SlipGroup.Sentences), Of(SlipGroup.Sheets, SlipGroup.Codes), Of(Enum.GetValues<SlipGroup>()));
        return clean.Alarms == 0 && all.Precision >= 99.5m && tables is { Locatable: > 0, WrongAlone: 0, Named: >= 99m, Repaired: >= 97m }
            && (isShort || (clean.Checks >= 300_000 && tables is { Recall: >= 98m, Listed: >= 99m } && sentences.Recall >= 90m && others.Recall >= 95m));

        SlipScore Of(params SlipGroup[] groups) => SlipScore.Sum("", scores.Where(pair => groups.Contains(pair.Key.Group)).Select(pair => pair.Value));
    }

    private static IEnumerable<CleanDocument> Documents(Pipeline pipeline, BenchmarkOptions options, Random random)
    {
        var root = PdfFiles.Root();
        foreach (var file in Directory.GetFiles(Path.Combine(root, "fixtures", "documents"), "*.txt").Order(StringComparer.Ordinal))
        {
            yield return new CleanDocument(pipeline, Path.GetFileName(file), "text", File.ReadAllText(file).Replace("\r\n", "\n", StringComparison.Ordinal));
        }

        foreach (var (name, text) in MadeForms.All(root, random, options.IsShort ? 1 : MadeEach))
        {
            yield return new CleanDocument(pipeline, name, "made", text);
        }

        foreach (var file in options.IsShort ? [] : PdfFiles.Real(options.Corpus))
        {
            using var stream = File.OpenRead(file);
            yield return new CleanDocument(pipeline, Path.GetFileName(file), "corpus", PdfPageSource.Open(stream).Pages().ToList());
        }
    }

    private static SlipScore ScoreOf(Dictionary<(SlipGroup, string), SlipScore> scores, (SlipGroup, string) key, string kind)
    {
        if (!scores.TryGetValue(key, out var score))
        {
            scores[key] = score = new SlipScore(kind);
        }

        return score;
    }

    private static SlipScore OfFamily(SortedDictionary<string, SlipScore> families, string family)
    {
        if (!families.TryGetValue(family, out var score))
        {
            families[family] = score = new SlipScore(family);
        }

        return score;
    }

    private static string Report(BenchmarkOptions options, Dictionary<(SlipGroup Group, string Kind), SlipScore> scores, SortedDictionary<string, SlipScore> families, CleanFigures clean, int leftOut, TimeSpan elapsed)
    {
        var text = new StringBuilder();
        text.AppendLine("# Benchmark: slips put into clean documents");
        text.AppendLine();
        text.AppendLine("Written by `dotnet run -c Release --project tests/DisclosureAudit.Benchmarks -- injection`; how it works: [benchmark-method.md](benchmark-method.md).");
        text.AppendLine(CultureInfo.InvariantCulture, $"Seed {options.Seed}; program {typeof(Audit).Assembly.GetName().Version?.ToString(3)}.");
        text.AppendLine();
        text.AppendLine(SlipScore.Head);
        foreach (var group in scores.GroupBy(pair => pair.Key.Group).OrderBy(group => group.Key))
        {
            foreach (var (_, score) in group)
            {
                text.AppendLine(score.Row());
            }

            text.AppendLine(SlipScore.Sum($"**{group.Key}**", group.Select(pair => pair.Value)).Row());
        }

        var all = SlipScore.Sum("**all**", scores.Values);
        text.AppendLine(all.Row());
        text.AppendLine();
        text.AppendLine("By form, wrong amounts of tables:");
        text.AppendLine();
        text.AppendLine(SlipScore.Head);
        foreach (var score in families.Values)
        {
            text.AppendLine(score.Row());
        }

        text.AppendLine();
        text.AppendLine(clean.ToString());
        text.AppendLine(CultureInfo.InvariantCulture, $"Published documents with wrong amounts of their own in the tables, and so left out above: {leftOut}.");
        text.AppendLine();
        var tables = SlipScore.Sum("", scores.Where(pair => pair.Key.Group == SlipGroup.Tables).Select(pair => pair.Value));
        var codes = SlipScore.Sum("", scores.Where(pair => pair.Key.Group is SlipGroup.Codes or SlipGroup.Sheets).Select(pair => pair.Value));
        var sentences = SlipScore.Sum("", scores.Where(pair => pair.Key.Group == SlipGroup.Sentences).Select(pair => pair.Value));
        text.Append(CultureInfo.InvariantCulture, $"injection: recall tables {tables.Recall:F2} %, sentences {sentences.Recall:F2} %, sheets and codes {codes.Recall:F2} %; located {tables.Named:F2} %, repair exact {tables.Repaired:F2} %, listed {tables.Listed:F2} %, wrong alone {tables.WrongAlone}; accusations true {all.Precision:F2} %; {clean.Short}; {elapsed.TotalSeconds:F0} s; seed {options.Seed}");
        text.AppendLine();
        return text.ToString();
    }
}
