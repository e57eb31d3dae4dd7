namespace DisclosureAudit.Recognise;

/// <summary>
/// Joins a code that is printed over several columns (类 | 款 | 项). Where a row prints only its own level, the levels
/// above are those of the rows above it; a 款 or 项 of one digit has lost its zero (301 | 2).
/// </summary>
public sealed class SplitCode
{
    private IReadOnlyList<string> above = [];

    public string Join(IReadOnlyList<string> parts)
    {
        var last = parts.Count - 1;
        while (last >= 0 && parts[last].Length == 0)
        {
            last--;
        }

        if (last < 0 || !parts.All(part => part.All(char.IsAsciiDigit)))
        {
            return string.Concat(parts);
        }

        // A level may be printed with those above it: 201 | 20113 | 2011301.
        if (last > 0 && parts[last].Length > 2)
        {
            return parts[last];
        }

        var whole = parts.Take(last + 1).Select((part, level) => part.Length == 0 && level < above.Count ? above[level] : level > 0 && part.Length == 1 ? $"0{part}" : part).ToList();
        above = whole;
        return string.Concat(whole);
    }
}
