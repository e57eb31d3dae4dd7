using System.Text.RegularExpressions;
using DisclosureAudit.RuleFiles;

namespace DisclosureAudit.Read;

/// <summary>How a heading is numbered.</summary>
public enum HeadingLevel
{
    /// <summary>第一部分, 一、</summary>
    Chapter,

    /// <summary>（一）</summary>
    Section,

    /// <summary>1. and what else there is.</summary>
    Item,
}

/// <summary>Tells the headings of a disclosure from its sentences by their numbering and length.</summary>
public static class Headings
{
    // Headings of real disclosures stay under 40 characters; numbered sentences run on.
    private const int LongestHeading = 40;

    private static readonly Regex Part = SafeRegex.Of("^第([一二三四五六七八九])部分");
    private static readonly Regex Numbered = SafeRegex.Of(
        @"^[-•]?\s*([一二三四五六七八九十]+、|[（(]\s*[一二三四五六七八九十]+\s*[）)]|[（(]?\d{1,2}[）)、．.]\s*\D)", RegexOptions.ExplicitCapture);
    private static readonly Regex ChapterNumber = SafeRegex.Of("^(第[一二三四五六七八九]部分|[一二三四五六七八九十]+、)", RegexOptions.ExplicitCapture);
    private static readonly Regex SectionNumber = SafeRegex.Of("^[（(][一二三四五六七八九十]+[）)]");
    private static readonly Regex Bullet = SafeRegex.Of(@"^[-•·●]\s");

    public static bool IsHeading(string text) =>
        text.Length <= LongestHeading
        && (Part.IsMatch(text) || (Numbered.IsMatch(text) && !text.Contains('。', StringComparison.Ordinal)));

    /// <param name="heading">Without spaces.</param>
    public static HeadingLevel LevelOf(string heading) =>
        ChapterNumber.IsMatch(heading) ? HeadingLevel.Chapter : SectionNumber.IsMatch(heading) ? HeadingLevel.Section : HeadingLevel.Item;

    public static bool IsListItem(string text) => Numbered.IsMatch(text) || Bullet.IsMatch(text);

    /// <summary>The number of a “第N部分” heading, or 0.</summary>
    public static int PartNumber(string text)
    {
        return text.StartsWith('第') && Part.Match(text) is { Success: true } match ? "一二三四五六七八九".IndexOf(match.Groups[1].Value[0], StringComparison.Ordinal) + 1 : 0;
    }
}
