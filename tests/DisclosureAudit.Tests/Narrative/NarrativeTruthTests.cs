using System.Globalization;
using System.Text.Json;
using DisclosureAudit.Narrative;
using DisclosureAudit.Tests.Fixtures;

namespace DisclosureAudit.Tests.Narrative;

/// <summary>Every claim that the hand-made truth has is found in its line, of its kind, with its numbers.</summary>
public class NarrativeTruthTests
{
    private static readonly Dictionary<string, ClaimKind> Kinds = new(StringComparer.Ordinal)
    {
        ["amount"] = ClaimKind.Amount,
        ["share"] = ClaimKind.Share,
        ["delta_rate"] = ClaimKind.ChangeRate,
        ["delta"] = ClaimKind.Change,
        ["same_as_prior"] = ClaimKind.Same,
        ["count"] = ClaimKind.Count,
    };

    [Theory]
    [InlineData("001", 73)]
    [InlineData("002", 77)]
    [InlineData("003", 74)]
    public void Every_claim_of_the_truth_is_found(string truth, int claims)
    {
        var expected = Truth(truth).ToList();
        var found = Repository.Audited(truth).Result!.Claims
            .Select(check => check.Claim)
            .Select(claim => Show(claim.Paragraph.Line, claim.Kind, new[] { claim.Number?.Value, claim.Rate?.Value }.OfType<decimal>()))
            .ToList();

        Assert.Equal(claims, expected.Count);
        Assert.DoesNotContain(expected, claim => !found.Remove(claim));
    }

    private static IEnumerable<string> Truth(string truth)
    {
        using var file = JsonDocument.Parse(File.ReadAllText(Repository.PathOf("fixtures", "truth", truth, "narrative.json")));
        foreach (var claim in file.RootElement.EnumerateArray().Where(claim => Kinds.ContainsKey(claim.GetProperty("kind").GetString()!)))
        {
            var (kind, values) = (Kinds[claim.GetProperty("kind").GetString()!], claim.GetProperty("values"));
            yield return Show(claim.GetProperty("line").GetInt32(), kind, kind switch
            {
                ClaimKind.Share => [Number("amount"), Number("share")],
                ClaimKind.ChangeRate => [Number("delta"), Number("rate")],
                ClaimKind.Change => [Number("delta")],
                ClaimKind.Count => [Number("count")],
                _ => [Number("amount")],
            });

            decimal Number(string name) => values.GetProperty(name).GetDecimal();
        }
    }

    private static string Show(int line, ClaimKind kind, IEnumerable<decimal> numbers) =>
        FormattableString.Invariant($"L{line} {kind} {string.Join(' ', numbers.Select(number => number.ToString("0.######", CultureInfo.InvariantCulture)))}");
}
