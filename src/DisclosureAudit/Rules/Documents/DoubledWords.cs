using DisclosureAudit.Findings;
using DisclosureAudit.Read;
using DisclosureAudit.RuleFiles;

namespace DisclosureAudit.Rules.Documents;

/// <summary>“教育教育”, “。。”: a word or a mark that stands twice; the first of each paragraph and of each field of a sheet.</summary>
internal sealed class DoubledWords : IDocumentRule
{
    private const string LawId = "doubled-word";
    private const int LongestWord = 8;
    private const int Around = 10;

    public IEnumerable<DocumentCheck> Check(DocumentContext context)
    {
        // In a sheet the lines of neighbouring cells may stand in each other.
        var inSheets = context.Sheets.SelectMany(sheet => Enumerable.Range(sheet.First.Line, sheet.Last.Line - sheet.First.Line + 1)).ToHashSet();
        var texts = context.Body.Where(paragraph => !inSheets.Contains(paragraph.FirstLine)).Select(paragraph => (paragraph.Text, Place: context.PlaceOf(paragraph)))
            .Concat(context.Sheets.SelectMany(sheet => sheet.Fields).Select(field => (field.Text, Place: new Place("", "", "", field.Place.Line, field.Place.Page))));
        var found = texts.Select(text => (text.Text, text.Place, At: Find(text.Text, context.Hygiene))).Where(text => text.At.Length > 0).ToList();
        return found.Count == 0 ? [DocumentCheck.Pass(LawId)] : found.Select(text => DocumentCheck.Break(LawId) with
        {
            Place = text.Place,
            Stated = text.Text.Substring(text.At.Start, text.At.Length),
            SourceText = Quote(text.Text, text.At),
            Role = LawId,
        });
    }

    private static (int Start, int Length) Find(string text, HygieneWords words)
    {
        if (words.DoubledMark.Match(text) is { Success: true } mark)
        {
            return (mark.Index, mark.Length);
        }

        for (var start = 0; start < text.Length; start++)
        {
            for (var length = 2; length <= LongestWord && start + (2 * length) <= text.Length && IsHan(text[start + length - 1]); length++)
            {
                if (IsHan(text[start]) && text.AsSpan(start, length).SequenceEqual(text.AsSpan(start + length, length)) && !IsFair(text, start, 2 * length, words))
                {
                    return (start, 2 * length);
                }
            }
        }

        return default;
    }

    // “在职人员 人员经费”: two words that each have a right to stand there.
    private static bool IsFair(string text, int start, int length, HygieneWords words) => words.DoubledFair.Any(fair =>
        text.IndexOf(fair, Math.Max(0, start - fair.Length), Math.Min(text.Length, start + length + fair.Length) - Math.Max(0, start - fair.Length), StringComparison.Ordinal) >= 0);

    private static bool IsHan(char c) => c is >= '一' and <= '鿿';

    private static string Quote(string text, (int Start, int Length) at) => PlainText.Part(text, at.Start - Around, at.Start + at.Length + Around);
}
