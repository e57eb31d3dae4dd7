using System.Globalization;
using System.Text.RegularExpressions;
using DisclosureAudit.Benchmarks.Reconstruction.Made;
using DisclosureAudit.Benchmarks.Reconstruction.Measure;
using DisclosureAudit.Benchmarks.Reconstruction.Print;

namespace DisclosureAudit.Benchmarks.Reconstruction;

/// <summary>
/// --self-check: what was printed holds the truth, as another reader (pdftotext) sees it: every amount as often as the
/// truth has it, every title, and no sign of a cell too narrow (###). Numbers drawn in pieces are looked for as pieces.
/// </summary>
internal static class PrintedCheck
{
    private static readonly Regex Amount = new(@"-?[0-9][0-9,]*\.[0-9]+");

    public static int Run(IReadOnlyList<MadeDocument> documents, IReadOnlyList<string> files)
    {
        var bad = 0;
        foreach (var (document, file) in documents.Zip(files))
        {
            var problems = Problems(document, Tool.Run("pdftotext", "-q", "-layout", file, "-")).ToList();
            bad += problems.Count > 0 ? 1 : 0;
            foreach (var problem in problems)
            {
                Console.WriteLine($"{Path.GetFileName(file)}: {problem}");
            }
        }

        var facts = documents.Sum(document => Truth.Of(document).Sum(table => table.Facts.Count));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"self-check: {documents.Count} documents, {facts} facts, {bad} documents print something else"));
        return bad == 0 ? 0 : 1;
    }

    private static IEnumerable<string> Problems(MadeDocument document, string text)
    {
        if (text.Contains("###", StringComparison.Ordinal))
        {
            yield return "a cell too narrow for its number";
        }

        var flat = string.Concat(text.Where(letter => !char.IsWhiteSpace(letter)));
        foreach (var table in document.Tables.Where(table => !flat.Contains(table.Title, StringComparison.Ordinal)))
        {
            yield return $"no title {table.Title}";
        }

        if (document.Style.SplitNumbers || document.Style.Watermark == Watermark.Level)
        {
            yield break;
        }

        var printed = Amount.Matches(text).GroupBy(match => match.Value, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
        foreach (var group in Truth.Of(document).SelectMany(table => table.Amounts).Where(fact => fact.Raw.Contains('.', StringComparison.Ordinal)).GroupBy(fact => fact.Raw, StringComparer.Ordinal))
        {
            if (printed.GetValueOrDefault(group.Key) < group.Count())
            {
                yield return string.Create(CultureInfo.InvariantCulture, $"{group.Key} stands {printed.GetValueOrDefault(group.Key)} times, {group.Count()} in the truth ({group.First()})");
            }
        }
    }
}
