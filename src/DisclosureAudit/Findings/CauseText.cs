namespace DisclosureAudit.Findings;

/// <summary>
/// Suspects and repairs in a field each: what is wrong together is joined by “; ”, alternatives by “ | ”, in the same order in both.
/// </summary>
public static class CauseText
{
    private const string Or = " | ";
    private const string And = "; ";

    public static string Of(IEnumerable<IEnumerable<string>> alternatives) => string.Join(Or, alternatives.Select(together => string.Join(And, together.Select(Plain))));

    /// <summary>The alternatives, each with its suspects and what they would have to be; none where nothing is named.</summary>
    public static IReadOnlyList<IReadOnlyList<(string Suspect, string Repair)>> Read(string suspects, string repairs)
    {
        var values = repairs.Split(Or).Select(together => together.Split(And)).ToList();
        return suspects.Length == 0 ? [] : suspects.Split(Or).Select((together, i) => together.Split(And).Select((suspect, j) => (suspect, i < values.Count && j < values[i].Length ? values[i][j] : "")).ToList()).ToList();
    }

    // Names of the document's own words must not look like a list.
    private static string Plain(string text) => text.Replace(And, "；", StringComparison.Ordinal).Replace(Or, "｜", StringComparison.Ordinal);
}
