using DisclosureAudit.Amounts;

namespace DisclosureAudit.Tests.Amounts;

public sealed class VerdictsTests
{
    // docs/rounding.md: “First that fits”; the checks compare verdicts by this order.
    [Fact]
    public void The_order_is_the_order_in_which_the_first_that_fits_is_taken() => Assert.Equal(
        ["exact", "rounding", "aggregation_order", "precision", "unlikely_rounding", "forced", "truncated", "error_last_digit", "error"],
        Enum.GetValues<Verdict>().Order().Take(9).Select(verdict => verdict.Token()));

    [Fact]
    public void Every_verdict_has_its_own_word() =>
        Assert.Equal(Enum.GetValues<Verdict>().Length, Enum.GetValues<Verdict>().Select(verdict => verdict.Token()).Distinct().Count());

    [Fact]
    public void Only_exact_and_rounding_pass() => Assert.Equal(
        [Verdict.Exact, Verdict.Rounding],
        Enum.GetValues<Verdict>().Where(verdict => new Outcome(verdict, 0m, 0m).Passes));
}
