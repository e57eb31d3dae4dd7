using DisclosureAudit.RuleFiles;

namespace DisclosureAudit.Narrative;

/// <summary>“货物、工程、服务采购预算分别为10.00万元、5.00万元、15.00万元”: each amount is that of the name in its place.</summary>
public static class Respectively
{
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

    private static List<string> NamesOf(string list, int count, NarrativeWords words) =>
        NameList.Of(list) is var names && names.Count == count - 1 && NameList.WithTwoAtTheEnd(names, words) is { } more ? more : names;
}
