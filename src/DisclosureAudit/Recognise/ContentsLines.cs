using System.Text.RegularExpressions;
using DisclosureAudit.Read;
using DisclosureAudit.RuleFiles;

namespace DisclosureAudit.Recognise;

/// <summary>
/// The lines of a document's contents. They end where the body begins: at a sentence, at a row of a table, or at a line they
/// have printed already.
/// </summary>
public static class ContentsLines
{
    // The longest contents of real disclosures go over three pages; a line of one is a heading, not a sentence.
    private const int MostLines = 150;
    private const int LongestLine = 60;

    public static IEnumerable<SourceLine> Of(SourceText source)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var below = source.Lines.Where(line => line is { Kind: LineKind.Text, IsBlank: false }).SkipWhile(line => PrintedName.Squeeze(line.Text) is not ("目录" or "目錄")).Skip(1);
        return below.Take(MostLines).TakeWhile(line => Entry(line) is var text
            && text.Length <= LongestLine
            && !text.EndsWith('。')
            && !WithoutLeaders(line.Text).Contains('\t', StringComparison.Ordinal)
            && (text.Length == 0 || seen.Add(text)));
    }

    /// <summary>What a line of the contents names: without leaders and page number, folded.</summary>
    public static string Entry(SourceLine line) => WithoutLeaders(PrintedName.Fold(line.Text));

    // “…………3”, “-12-”.
    private static string WithoutLeaders(string text) => text[..Before(text, Before(text, Before(text, text.Length, IsLeader), char.IsDigit), IsLeader)];

    private static int Before(string text, int end, Func<char, bool> isLeftOut)
    {
        while (end > 0 && isLeftOut(text[end - 1]))
        {
            end--;
        }

        return end;
    }

    private static bool IsLeader(char character) => char.IsWhiteSpace(character) || ".…·．-—_".Contains(character, StringComparison.Ordinal);
}
