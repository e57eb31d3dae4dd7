using System.Diagnostics;
using System.Globalization;
using System.Text;
using DisclosureAudit.Pdf;
using DisclosureAudit.Pdf.Pages;

namespace DisclosureAudit.Benchmarks;

/// <summary>
/// fuzz: files changed at random from one seed; each gives pages or a problem, within its limits. Prints the slowest file
/// and the peak memory; exit code 1 and the change that did it when anything else comes out.
/// </summary>
internal static class PdfFuzz
{
    private const int FullRun = 20_000;
    private static readonly TimeSpan Hang = TimeSpan.FromSeconds(60);
    private static readonly byte[][] Words =
        new[] { "obj", "endobj", "stream", "endstream", "xref", "trailer", "<<", ">>", "[", "]", "(", ")", " 0 R", "-1", "99999999999", "1e9", "/Length ", "/Kids ", "/W [", "/Filter /FlateDecode ", "/Prev ", "null", "2 0 R", "BT", "q", "Q", "cm", "Tf", "BI ", "Do", "\0" }
        .Select(Encoding.Latin1.GetBytes).ToArray();

    public static int Run(BenchmarkOptions options)
    {
        var files = PdfFiles.Printed.Concat(PdfFiles.Real(options.Corpus)).ToList();
        var count = options.Count ?? FullRun;
        var (pages, problems) = (0, new SortedDictionary<string, int>(StringComparer.Ordinal));
        var (slowest, slowestRun) = (TimeSpan.Zero, 0);
        for (var run = 0; run < count; run++)
        {
            var random = new Random(unchecked(options.Seed + run));
            var changed = Change(File.ReadAllBytes(files[random.Next(files.Count)]), random);
            var watch = Stopwatch.StartNew();
            try
            {
                using var cancellation = new CancellationTokenSource(Hang);
                var reader = PdfReader.Open(changed, PdfLimits.Default);
                foreach (var page in reader.Pages(cancellation.Token))
                {
                    pages++;
                    Count(problems, page.Problem);
                }
            }
            catch (PdfProblemException problem)
            {
                Count(problems, problem);
            }
            catch (Exception error)
            {
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"fuzz: run {run} of seed {options.Seed}: {error}"));
                return 1;
            }

            if (watch.Elapsed > slowest)
            {
                (slowest, slowestRun) = (watch.Elapsed, run);
            }
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"fuzz: {count} files, {pages} pages, slowest {slowest.TotalSeconds:F2} s (run {slowestRun}), peak {Process.GetCurrentProcess().PeakWorkingSet64 / 1e6:F0} MB, seed {options.Seed}"));
        Console.WriteLine($"problems: {string.Join(", ", problems.Select(pair => string.Create(CultureInfo.InvariantCulture, $"{pair.Key} {pair.Value}")))}");
        return 0;
    }

    private static void Count(SortedDictionary<string, int> problems, PdfProblemException? problem)
    {
        if (problem is not null)
        {
            var name = problem.Problem.ToString();
            problems[name] = problems.GetValueOrDefault(name) + 1;
        }
    }

    // Bytes, digits, cuts, words and copies at random places; a stream that is packed is mostly broken by it, the rest
    // changes its meaning.
    private static byte[] Change(byte[] bytes, Random random)
    {
        var changed = bytes;
        for (var change = random.Next(1, 12); change > 0 && changed.Length > 40; change--)
        {
            var at = random.Next(changed.Length - 20);
            changed = random.Next(7) switch
            {
                0 => Replace(changed, at, 1, [(byte)random.Next(256)]),
                1 => Replace(changed, at, 1, [(byte)('0' + random.Next(10))]),
                2 => Replace(changed, at, random.Next(20), []),
                3 => Replace(changed, at, 0, Words[random.Next(Words.Length)]),
                4 => Replace(changed, at, random.Next(20), Words[random.Next(Words.Length)]),
                5 when random.Next(10) == 0 => changed[..at],
                _ => Replace(changed, at, 0, changed.AsSpan(random.Next(changed.Length - 20), random.Next(20))),
            };
        }

        return changed;
    }

    private static byte[] Replace(byte[] bytes, int at, int length, ReadOnlySpan<byte> by) => [.. bytes.AsSpan(0, at), .. by, .. bytes.AsSpan(at + length)];
}
