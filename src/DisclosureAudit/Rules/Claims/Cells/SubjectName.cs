using System.Collections.Concurrent;
using DisclosureAudit.RuleFiles;

namespace DisclosureAudit.Rules.Claims.Cells;

/// <summary>Strips the names of rows, columns and subjects to what tells them apart: “（一）公务接待费支出” is 公务接待.</summary>
public sealed class SubjectName(SubjectWords words)
{
    private const int ShortestName = 2;

    // Forms, code tables and accounts use some thousand names; those of hostile documents are not kept.
    private const int MostRemembered = 20_000;
    private readonly ConcurrentDictionary<string, string> stems = new(StringComparer.Ordinal);

    /// <param name="name">Folded.</param>
    public string Stem(string name)
    {
        if (stems.TryGetValue(name, out var known))
        {
            return known;
        }

        var stem = StemOf(name);
        if (stems.Count < MostRemembered)
        {
            stems[name] = stem;
        }

        return stem;
    }

    private string StemOf(string name)
    {
        var account = words.Account.Match(name);
        var stem = account.Success ? account.Groups[1].Value : name;
        foreach (var word in words.Drop)
        {
            stem = stem.Replace(word, "", StringComparison.Ordinal);
        }

        stem = words.Year.Replace(words.Lead.Replace(stem, ""), "");
        while (words.Behind.Match(stem) is { Success: true } behind && behind.Index >= ShortestName)
        {
            stem = stem[..behind.Index];
        }

        return words.Generic.IsMatch(words.Behind.Replace(stem, "")) ? "" : stem;
    }

    /// <summary>The stem and what tables may print for it.</summary>
    public IReadOnlyList<string> StemsOf(string name)
    {
        var stem = Stem(name);
        return [stem, .. words.Same.Where(pair => stem.EndsWith(pair.Name, StringComparison.Ordinal)).Select(pair => pair.As)];
    }
}
