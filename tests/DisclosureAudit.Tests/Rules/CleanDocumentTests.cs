using DisclosureAudit.Amounts;
using DisclosureAudit.Tests.Fixtures;

namespace DisclosureAudit.Tests.Rules;

/// <summary>Nobody is accused of rounding: disclosures that are true to the 元 and printed in 万元.</summary>
public class CleanDocumentTests
{
    private const int Documents = 150;

    private static readonly Dictionary<string, Func<decimal, decimal>> Habits = new()
    {
        ["half-up"] = amount => Math.Round(amount, 2, MidpointRounding.AwayFromZero),
        ["half-even"] = amount => Math.Round(amount, 2, MidpointRounding.ToEven),
        ["cut off"] = amount => Math.Round(amount, 2, MidpointRounding.ToZero),
    };

    [Theory]
    [InlineData("half-up")]
    [InlineData("half-even")]
    [InlineData("cut off")]
    public void No_error_and_no_warning_in_documents_that_only_printing_made_shorter(string habit)
    {
        var (evaluated, rounding) = (0, 0);
        for (var seed = 1; seed <= Documents; seed++)
        {
            var audited = Repository.AuditText(MadeDisclosure.Text(seed, Habits[habit]));

            Assert.Equal(9, audited.Recognised!.NamedTables);
            Assert.Equal([], MadeText.Accusations(audited).Select(message => $"{seed}: {message}"));
            evaluated += audited.Result!.Coverage.Sum(row => row.Evaluated);
            rounding += audited.Result.Coverage.Sum(row => row.Rounding);
        }

        Assert.True(evaluated > Documents * 400, $"{evaluated} checks");
        Assert.True(rounding > Documents * 20, $"{rounding} of them by rounding");
    }
}
