using System.Globalization;
using DisclosureAudit.RuleFiles;

namespace DisclosureAudit.Read;

/// <summary>
/// Marks the lines that printing laid over the text: watermark words given as data, other short lines that are
/// repeated one under the other through the document (a heading that comes back once a table is never its own
/// neighbour), and lone page numbers between dashes.
/// </summary>
public sealed class LineMarks(IReadOnlyCollection<string> watermarkWords)
{
    // A stamp is a few words; a repeated sentence of the document is longer.
    private const int LongestWatermark = 20;

    // Fewer repetitions than this could be a list of equal items.
    private const int FewestRepeats = 6;

    private readonly HashSet<string> words = watermarkWords.Select(PrintedName.Squeeze).ToHashSet(StringComparer.Ordinal);

    public IReadOnlyList<SourceLine> Mark(IReadOnlyList<SourceLine> lines)
    {
        var repeated = FindStacked(lines);
        return lines.Select(line => KindOf(line.Text, repeated) is var kind && kind == line.Kind ? line : line with { Kind = kind }).ToList();
    }

    /// <summary>Whether the line says one of the words that are given as data.</summary>
    public bool IsWatermark(string text) => text.Length <= LongestWatermark * 2 && words.Contains(PrintedName.Squeeze(text));

    private LineKind KindOf(string text, HashSet<string> repeated)
    {
        if (text.Length > LongestWatermark * 2 || text.Contains('\t', StringComparison.Ordinal))
        {
            return LineKind.Text;
        }

        var squeezed = PrintedName.Squeeze(text);
        if (words.Contains(squeezed) || repeated.Contains(squeezed))
        {
            return LineKind.Watermark;
        }

        return IsPageNumber(squeezed) ? LineKind.PageNumber : LineKind.Text;
    }

    private static HashSet<string> FindStacked(IReadOnlyList<SourceLine> lines)
    {
        var counts = new Dictionary<string, (int All, int Stacked)>(StringComparer.Ordinal);
        var above = "";
        foreach (var line in lines)
        {
            if (line.IsBlank)
            {
                continue;
            }

            var text = line.IsRow || line.Text.Length > LongestWatermark * 2 ? "" : PrintedName.Squeeze(line.Text);
            if (text.Length is > 0 and <= LongestWatermark)
            {
                var (all, stacked) = counts.GetValueOrDefault(text);
                counts[text] = (all + 1, stacked + (text == above ? 1 : 0));
            }

            above = text;
        }

        return counts
            .Where(count => count.Value.All >= FewestRepeats && count.Value.Stacked * 2 >= count.Value.All)
            .Select(count => count.Key)
            .ToHashSet(StringComparer.Ordinal);
    }

    // “-1-”, “- 12 -”, “— 3 —”: digits alone may be a cell, so the dashes are asked for.
    private static bool IsPageNumber(string text)
    {
        var inner = text.Trim('-', '—', '–', '－');
        return inner.Length is > 0 and <= 4
            && text.Length >= inner.Length + 2
            && inner.All(c => CharUnicodeInfo.GetDecimalDigitValue(c) >= 0);
    }
}
