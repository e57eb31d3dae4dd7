using DisclosureAudit.RuleFiles;

namespace DisclosureAudit.Narrative;

/// <summary>“货物、购置及运行费和服务”: names one after the other; 和 and 及 join names only at the end of a list.</summary>
public static class NameList
{
    private const char Separator = '、';

    public static List<string> Of(string text) => text.Split(Separator, StringSplitOptions.RemoveEmptyEntries).ToList();

    /// <summary>The same with its last name taken for two; null where it is one.</summary>
    public static List<string>? WithTwoAtTheEnd(List<string> names, NarrativeWords words) =>
        names.Count > 0 && words.And.Split(names[^1]) is [{ Length: > 0 } last, { Length: > 0 } end] ? [.. names[..^1], last, end] : null;
}
