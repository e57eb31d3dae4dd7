using DisclosureAudit.Amounts;
using DisclosureAudit.Findings;

namespace DisclosureAudit.Tests.Findings;

/// <summary>A finding keeps its id when the document is published again with other values, pages or words.</summary>
public class FindingIdsTests
{
    private static readonly Finding Made = new()
    {
        RuleId = "table-tie",
        RuleVersion = 1,
        Severity = Severity.Error,
        Verdict = Verdict.Error,
        Kind = FindingKind.CrossTable,
        Message = "公布数字不一致",
        Equation = "",
        Place = new Place("T1", "合计", "合计", 12),
        Evidence = [],
        Roles = "T1[合计].合计=T2[合计].合计",
    };

    [Fact]
    public void An_id_is_twelve_characters_of_a_hash_and_stays_through_values_places_and_words()
    {
        var again = Made with { Message = "inconsistent", Stated = "1.00", Difference = 3m, Place = new Place("T1", "合计", "合计", 99, 7), Severity = Severity.Info, RuleVersion = 2, Confidence = 0.5m };

        var id = Assert.Single(FindingIds.Of([Made], "某局|2025|budget"));

        Assert.Matches("^[0-9a-f]{12}$", id);
        Assert.Equal([id], FindingIds.Of([again], "某局|2025|budget"));
    }

    [Theory]
    [InlineData("某局|2024|budget", "table-tie", "T1[合计].合计=T2[合计].合计")]
    [InlineData("某局|2025|final_account", "table-tie", "T1[合计].合计=T2[合计].合计")]
    [InlineData("某局|2025|budget", "row-total", "T1[合计].合计=T2[合计].合计")]
    [InlineData("某局|2025|budget", "table-tie", "T1[合计].合计=T3[合计].合计")]
    public void Another_owner_law_or_role_is_another_id(string owner, string law, string roles) =>
        Assert.NotEqual(FindingIds.Of([Made], "某局|2025|budget"), FindingIds.Of([Made with { RuleId = law, Roles = roles }], owner));

    [Fact]
    public void Equal_ones_are_counted_in_reading_order()
    {
        var other = Made with { Roles = "T1[201].合计=T2[201].合计" };

        var ids = FindingIds.Of([Made, other, Made, other, Made], "某局");

        Assert.Equal([ids[0], ids[1], $"{ids[0]}-2", $"{ids[1]}-2", $"{ids[0]}-3"], ids);
        Assert.NotEqual(ids[0], ids[1]);
    }

    [Fact]
    public void No_findings_no_ids() => Assert.Empty(FindingIds.Of([], "某局"));
}
