namespace DisclosureAudit.Read;

/// <summary>A run of text with the source lines it stands on; a table row is a paragraph of its own.</summary>
public sealed record Paragraph(string Text, IReadOnlyList<int> Lines, bool IsRow)
{
    public int FirstLine => Lines[0];
}

/// <summary>Joins the lines of a paragraph that a page end or a watermark has cut in two.</summary>
public static class Paragraphs
{
    // A page holds some 40 lines; a longer paragraph is no paragraph, and joining on would copy it again and again.
    private const int MostLines = 100;
    private const string SentenceEnds = "。；;！!？?：:”》】）)";
    private const string SentenceMarks = "，,、；;：:。“";
    private static readonly string[] Amounts = ["万元", "亿元", "元", "%"];

    public static IReadOnlyList<Paragraph> Of(SourceText source)
    {
        var paragraphs = new List<Paragraph>();
        foreach (var line in source.Lines)
        {
            if (line.Kind != LineKind.Text || line.IsBlank)
            {
                continue;
            }

            var text = line.IsRow ? line.Text : line.Text.Trim();
            if (!line.IsRow && paragraphs is [.., { IsRow: false } last] && last.Lines.Count < MostLines && ((source.IsPrinted && line.GoesOn && !EndsBefore(last.Text, text)) || (IsCutOff(last.Text) && !StartsAnew(text))))
            {
                paragraphs[^1] = last with { Text = last.Text + text, Lines = [.. last.Lines, line.Number] };
            }
            else
            {
                paragraphs.Add(new Paragraph(text, [line.Number], line.IsRow));
            }
        }

        return paragraphs;
    }

    // A full line that ends a sentence, and an item of a list below it.
    private static bool EndsBefore(string last, string text) => last.EndsWith('。') && Headings.IsListItem(text);

    // A heading or caption has no sentence marks and no amounts; a cut sentence has, and does not end like one.
    private static bool IsCutOff(string text)
    {
        if (text.EndsWith("单位：万", StringComparison.Ordinal))
        {
            return true;
        }

        return !SentenceEnds.Contains(text[^1], StringComparison.Ordinal)
            && !StartsAnew(text, headingsOnly: true)
            && (text.IndexOfAny(SentenceMarks.ToCharArray()) >= 0 || Amounts.Any(word => text.Contains(word, StringComparison.Ordinal)))
            && !text.Contains("单位：", StringComparison.Ordinal)
            && !text.Contains("名称：", StringComparison.Ordinal);
    }

    private static bool StartsAnew(string text, bool headingsOnly = false) =>
        Headings.IsHeading(text)
        || (!headingsOnly && (Headings.IsListItem(text) || text.StartsWith('注') || text.StartsWith("附", StringComparison.Ordinal)));
}
