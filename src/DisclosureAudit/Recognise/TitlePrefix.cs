using DisclosureAudit.RuleFiles;

namespace DisclosureAudit.Recognise;

/// <summary>Tells what may stand before a known title: the name of a unit, or words like 市级部门.</summary>
public sealed class TitlePrefix(Wordings wordings)
{
    private const int ShortestName = 4;

    public bool Is(string prefix)
    {
        var rest = prefix;
        while (wordings.TitlePrefixes.Where(word => rest.EndsWith(word, StringComparison.Ordinal)).MaxBy(word => word.Length) is { } word)
        {
            rest = rest[..^word.Length];
        }

        return rest.Length == 0 || (rest.Length >= ShortestName && !rest.Any(char.IsAsciiDigit) && wordings.UnitSuffixes.Any(ending => rest.EndsWith(ending, StringComparison.Ordinal)));
    }
}
