using DisclosureAudit.RuleFiles;

namespace DisclosureAudit.Narrative;

/// <summary>“货物、工程、服务采购预算分别为10.00万元、5.00万元、15.00万元”: each amount is that of the name in its place.</summary>
public static class Respectively
{
    private const char Separator = '、';

    /// <summary>The claims of a paragraph, those of such a list with their names.</summary>
    public static void Name(List<Claim> claims, NarrativeWords words)
    {
        for (var i = 0; i < claims.Count; i++)
        {
            if (claims[i] is { Kind: ClaimKind.Amount } first && words.Respectively.Match(first.Lead) is { Success: true } match)
            {
                var amounts = 1 + claims.Skip(i + 1).TakeWhile(next => next.Kind == ClaimKind.Amount && next.Sentence == first.Sentence && words.And.Replace(next.Lead, "").Length == 0).Count();
                var names = NamesOf(first.Lead[..match.Index], amounts, words);
                for (var k = 0; k < amounts && amounts == names.Count; k++)
                {
                    claims[i + k] = claims[i + k] with { Subject = names[k], Lead = names[k] };
                }
            }
        }
    }

    // “货物、购置及运行费和服务”: 和 and 及 join names only at the end of the list.
    private static List<string> NamesOf(string list, int count, NarrativeWords words)
    {
        var names = list.Split(Separator).ToList();
        if (names.Count == count - 1 && words.And.Split(names[^1]) is [var last, var end])
        {
            names[^1] = last;
            names.Add(end);
        }

        return names;
    }
}
