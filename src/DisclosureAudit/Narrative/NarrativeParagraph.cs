namespace DisclosureAudit.Narrative;

/// <summary>A paragraph of the narrative, folded, with the headings that it stands below.</summary>
/// <param name="Section">The last heading of the form 一、 or （一）.</param>
/// <param name="Line">Its first line in the document, from 1.</param>
/// <param name="Page">Null in a text.</param>
/// <param name="Chapter">The heading of the form 一、 that the section stands below, or the section.</param>
/// <param name="Part">The last heading of the form 第三部分; empty before the first.</param>
/// <param name="Topic">The last line below the section that names something and claims nothing: “1.因公出国（境）费用”.</param>
public sealed record NarrativeParagraph(string Text, string Section, int Line, int? Page, string Chapter = "", string Topic = "", string Part = "")
{
    private const string SentenceEnds = "。；！";

    public static bool IsSentenceEnd(char c) => SentenceEnds.Contains(c, StringComparison.Ordinal);

    /// <summary>What its sentence says before a place.</summary>
    public string SentenceUpTo(int end) => Text[(Text.AsSpan(0, end).LastIndexOfAny(SentenceEnds) + 1)..end];

    /// <summary>What its sentence says from a place on.</summary>
    public string RestOfSentence(int start) => Text.AsSpan(start).IndexOfAny(SentenceEnds) is >= 0 and var length ? Text.Substring(start, length) : Text[start..];
}
