using System.Security.Cryptography;
using System.Text;

namespace DisclosureAudit.Findings;

/// <summary>
/// Names findings so that one keeps its id when the document is published again: a hash of whose document it is, the
/// law and the operands' roles, never of values, places or words.
/// </summary>
public static class FindingIds
{
    private const int Length = 12;

    /// <param name="owner">Unit, year and kind of document; or the document's own hash where unit or year is unknown.</param>
    public static IReadOnlyList<string> Of(IReadOnlyList<Finding> findings, string owner)
    {
        var used = new Dictionary<string, int>(StringComparer.Ordinal);
        var ids = new List<string>(findings.Count);
        foreach (var finding in findings)
        {
            var id = Hash($"{owner}|{finding.RuleId}|{finding.Roles}");
            var times = used[id] = used.GetValueOrDefault(id) + 1;
            ids.Add(times == 1 ? id : FormattableString.Invariant($"{id}-{times}"));
        }

        return ids;
    }

    public static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..Length];
}
