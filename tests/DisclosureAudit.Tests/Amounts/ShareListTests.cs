using DisclosureAudit.Amounts;

namespace DisclosureAudit.Tests.Amounts;

/// <summary>A complete list of shares (docs/rounding.md, rules 6 and 7).</summary>
public sealed class ShareListTests
{
    [Fact]
    public void A_real_list_that_sums_to_100()
    {
        var list = Shares.Check("856.71", ("807.26", "94.23%"), ("24.01", "2.80%"), ("9.16", "1.07%"), ("16.28", "1.90%"));

        Assert.All(list.Shares, share => Assert.Equal(Verdict.Exact, share.Verdict));
        Assert.Equal((Verdict.Exact, 0m), (list.Sum.Verdict, list.Sum.ResidueUnits));
    }

    [Fact]
    public void A_real_list_that_rounding_keeps_from_100()
    {
        var list = Shares.Check("2762.36", ("2285.70", "82.74%"), ("358.13", "12.96%"), ("118.53", "4.29%"));

        Assert.Equal((Verdict.Rounding, -1m, 1m), (list.Sum.Verdict, list.Sum.ResidueUnits, list.Sum.AllowedUnits));
        Assert.Null(list.Wrong);
    }

    // Zero shares are exact and lend nothing: one share and two zeros must make 100.
    [Theory]
    [InlineData("100.00%", Verdict.Exact)]
    [InlineData("99.99%", Verdict.Error)]
    public void Only_shares_that_are_not_zero_lend_half_a_unit(string share, Verdict verdict) =>
        Assert.Equal(verdict, Shares.Check("50.00", ("50.00", share), ("0.00", "0.00%"), ("0.00", "0.00%")).Sum.Verdict);

    [Theory]
    [InlineData("59.98%", Verdict.Error, 0)]
    [InlineData("59.99%", Verdict.Rounding, null)]
    [InlineData("60.01%", Verdict.Rounding, null)]
    [InlineData("60.02%", Verdict.Error, 0)]
    public void Two_shares_may_miss_by_one_unit(string first, Verdict sum, int? wrong)
    {
        var list = Shares.Check("100000.00", ("60000.00", first), ("40000.00", "40.00%"));

        Assert.Equal((sum, wrong), (list.Sum.Verdict, list.Wrong));
    }

    [Fact]
    public void Two_wrong_shares_cannot_be_told_apart()
    {
        var list = Shares.Check("100000.00", ("60000.00", "61.00%"), ("30000.00", "31.00%"), ("10000.00", "10.00%"));

        Assert.Equal(Verdict.Error, list.Sum.Verdict);
        Assert.Null(list.Wrong);
    }

    [Fact]
    public void Two_wrong_shares_that_sum_to_100_are_not_forced()
    {
        var list = Shares.Check("100000.00", ("60000.00", "61.00%"), ("40000.00", "39.00%"));

        Assert.Equal([Verdict.Error, Verdict.Error], list.Shares.Select(share => share.Verdict));
    }

    // “0%” beside 99.59% is 0.00%: 0.30 of 100 would be 0.30%, not 0%.
    [Fact]
    public void A_bare_zero_takes_the_decimals_of_the_other_shares()
    {
        Assert.Equal(Verdict.Exact, Shares.Check("2773.65", ("2762.36", "99.59%"), ("0.00", "0%"), ("11.29", "0.41%")).Shares[1].Verdict);
        Assert.Equal(Verdict.Error, Shares.Check("100.00", ("99.70", "99.70%"), ("0.30", "0%")).Shares[1].Verdict);
    }

    [Theory]
    [InlineData("100.00", Verdict.Exact)]
    [InlineData("99.60", Verdict.Error)]
    public void A_bare_hundred_alone_has_two_decimals(string part, Verdict verdict) =>
        Assert.Equal(verdict, Shares.Check("100.00", (part, "100%"), ("0.00", "0%")).Shares[0].Verdict);

    [Fact]
    public void A_bare_hundred_among_whole_percentages_has_none() =>
        Assert.Equal(Verdict.Exact, Shares.Check("1000.00", ("996.00", "100%"), ("6.00", "1%")).Shares[0].Verdict);

    // Amounts that do not add up to their base are no complete list: its sum says nothing, and 100% is not forced.
    [Fact]
    public void A_list_with_parts_missing_is_not_asked_for_100()
    {
        var list = Shares.Check("262.76", ("240.65", "91.59%"), ("10.26", "3.90%"), ("4.11", "1.56%"));

        Assert.All(list.Shares, share => Assert.True(share.Passes));
        Assert.Equal((Verdict.NotAssessable, "incomplete_list"), (list.Sum.Verdict, list.Sum.Reason));
    }

    [Fact]
    public void A_hundred_of_a_part_is_wrong_and_not_forced() =>
        Assert.Equal(Verdict.Error, Shares.Check("684.58", ("544.04", "100%")).Shares[0].Verdict);

    // The whole is zero: no share of it can be asked, nor their sum.
    [Fact]
    public void Shares_of_nothing_cannot_be_asked()
    {
        var list = Shares.Check("0.00", ("0.00", "0%"), ("0.00", "0%"));

        Assert.All(list.Shares, share => Assert.Equal((Verdict.NotAssessable, "zero_base"), (share.Verdict, share.Reason)));
        Assert.Equal((Verdict.NotAssessable, "zero_base"), (list.Sum.Verdict, list.Sum.Reason));
    }

    [Fact]
    public void A_share_of_nothing_is_not_forced_by_being_100() =>
        Assert.Equal(Verdict.BaseZero, Shares.Check("0.00", ("0.00", "100%")).Shares[0].Verdict);
}
