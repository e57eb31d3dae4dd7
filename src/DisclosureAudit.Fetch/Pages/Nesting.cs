namespace DisclosureAudit.Fetch.Pages;

/// <summary>Whether a page opens more elements than it closes, by so many that a parser, which is quadratic in them, would not come to its end.</summary>
internal static class Nesting
{
    private const int Deepest = 2_000;

    // Elements that have no end, or whose end may be left out: no sign of depth.
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> EndsItself = new HashSet<string>(StringComparer.OrdinalIgnoreCase)
    {
        "area", "base", "br", "col", "dd", "dt", "embed", "hr", "img", "input", "li", "link", "meta", "option", "p", "param", "source", "tbody", "td", "th", "tr", "track", "wbr",
    }.GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool IsTooDeep(ReadOnlySpan<char> html)
    {
        var depth = 0;
        for (var at = html.IndexOf('<'); at >= 0 && depth <= Deepest; html = html[(at + 1)..], at = html.IndexOf('<'))
        {
            var tag = html[(at + 1)..];
            var isEnd = tag is ['/', ..];
            var name = NameOf(isEnd ? tag[1..] : tag);
            if (name.Length > 0 && !EndsItself.Contains(name))
            {
                depth = Math.Max(0, depth + (isEnd ? -1 : 1));
            }
        }

        return depth > Deepest;
    }

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
