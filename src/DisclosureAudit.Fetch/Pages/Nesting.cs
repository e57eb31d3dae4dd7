namespace DisclosureAudit.Fetch.Pages;

/// <summary>Whether a page opens more elements than it closes, by so many that a parser, which is quadratic in them, would not come to its end.</summary>
internal static class Nesting
{
    private const int Deepest = 2_000;
    private const int DeepestWithHidden = 10_000;
    private const int LongestTag = 300;

    // Elements that have no end, or whose end may be left out: no sign of depth.
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> EndsItself = new HashSet<string>(StringComparer.OrdinalIgnoreCase)
    {
        "area", "base", "br", "col", "dd", "dt", "embed", "hr", "img", "input", "li", "link", "meta", "option", "p", "param", "source", "tbody", "td", "th", "tr", "track", "wbr",
    }.GetAlternateLookup<ReadOnlySpan<char>>();

    // Within them “<” begins no element.
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Raw = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "script", "style", "textarea", "title" }.GetAlternateLookup<ReadOnlySpan<char>>();

    // What a comment or a script hides is no element, but where they end is not always read alike: such a page may be deeper, as long as it is read in a second.
    public static bool IsTooDeep(ReadOnlySpan<char> html) => IsDeeper(html, Deepest, skipsHidden: true) || IsDeeper(html, DeepestWithHidden, skipsHidden: false);

    private static bool IsDeeper(ReadOnlySpan<char> html, int deepest, bool skipsHidden)
    {
        var depth = 0;
        for (var at = html.IndexOf('<'); at >= 0 && depth <= deepest; at = html.IndexOf('<'))
        {
            var tag = html[(at + 1)..];
            var isEnd = tag is ['/', ..];
            var name = NameOf(isEnd ? tag[1..] : tag);
            html = skipsHidden && tag.StartsWith("!--") ? Behind(tag, "-->") : skipsHidden && !isEnd && Raw.Contains(name) ? Behind(tag, $"</{name}") : tag;
            if (name.Length > 0 && !EndsItself.Contains(name) && !Raw.Contains(name) && !IsClosed(tag))
            {
                depth = Math.Max(0, depth + (isEnd ? -1 : 1));
            }
        }

        return depth > deepest;
    }

    // <w:x/>
    private static bool IsClosed(ReadOnlySpan<char> tag) => tag[..Math.Min(tag.Length, LongestTag)].IndexOf('>') is > 0 and var end && tag[end - 1] == '/';

    // What is never closed goes on to the end.
    private static ReadOnlySpan<char> Behind(ReadOnlySpan<char> html, ReadOnlySpan<char> end) => html.IndexOf(end, StringComparison.OrdinalIgnoreCase) is >= 0 and var at ? html[(at + 1)..] : [];

    private static ReadOnlySpan<char> NameOf(ReadOnlySpan<char> tag)
    {
        var length = 0;
        while (length < tag.Length && char.IsAsciiLetterOrDigit(tag[length]))
        {
            length++;
        }

        return tag[..length];
    }
}
