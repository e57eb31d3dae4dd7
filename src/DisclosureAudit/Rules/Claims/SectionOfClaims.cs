using DisclosureAudit.Narrative;

namespace DisclosureAudit.Rules.Claims;

/// <summary>The claims that stand around one below the same heading.</summary>
internal static class SectionOfClaims
{
    /// <summary>Sentences with more amounts pair none of them with another for sure.</summary>
    public const int MostPaired = 12;

    // Amounts further off tell nothing of a claim.
    private const int Reach = 60;

    public static IEnumerable<List<T>> GroupAdjacent<T, TKey>(this IEnumerable<T> items, Func<T, TKey> keyOf)
    {
        var group = new List<T>();
        foreach (var item in items)
        {
            if (group.Count > 0 && !EqualityComparer<TKey>.Default.Equals(keyOf(group[0]), keyOf(item)))
            {
                yield return group;
                group = [];
            }

            group.Add(item);
        }

        if (group.Count > 0)
        {
            yield return group;
        }
    }

    /// <summary>The claims before one that can tell of it, nearest last.</summary>
    public static List<Claim> Before(List<Claim> section, int claim) => section.GetRange(Math.Max(0, claim - Reach), Math.Min(claim, Reach));

    /// <summary>The exact amounts before a claim, nearest last.</summary>
    public static List<Claim> AmountsBefore(List<Claim> section, int claim) => Before(section, claim)
        .Where(other => other is { IsAmount: true, IsVague: false })
        .ToList();

    public static bool IsInSentenceOf(this Claim one, Claim other) => ReferenceEquals(one.Paragraph, other.Paragraph) && one.Sentence == other.Sentence;

    /// <summary>The amounts of the claim's own sentence; where it has none, of the sentence before it in the paragraph.</summary>
    public static List<Claim> OwnOrAbove(List<Claim> amounts, Claim claim)
    {
        var own = amounts.Where(other => other.IsInSentenceOf(claim)).ToList();
        return own.Count > 0 || amounts.Count == 0 || !ReferenceEquals(amounts[^1].Paragraph, claim.Paragraph)
            ? own
            : amounts.Where(other => other.IsInSentenceOf(amounts[^1])).ToList();
    }
}
