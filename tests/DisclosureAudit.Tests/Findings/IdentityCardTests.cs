using DisclosureAudit.Findings;

namespace DisclosureAudit.Tests.Findings;

/// <summary>An identity card has 18 characters, a real date and the right check character.</summary>
public class IdentityCardTests
{
    [Fact]
    public void The_made_cards_are_right_in_form()
    {
        Assert.Equal("11010519491231002X", MadePeople.Card("11010519491231002"));
        Assert.Equal("140105199002290018"[..17], MadePeople.Card("14010519900229001")[..17]);
    }

    [Theory]
    [InlineData("身份证号11010519491231002X", "身份证号110***************")]
    [InlineData("11010519491231002x", "110***************")]
    [InlineData("110105 19491231 002X", "110*****************")]
    [InlineData("110105-19491231-002x", "110*****************")]
    [InlineData("１１０１０５１９４９１２３１００２Ｘ", "１１０***************")]
    [InlineData("（11010519491231002X）", "（110***************）")]
    [InlineData("11010519491231002X、13812345678", "110***************、138********")]
    [InlineData("11010519491231002X 13812345678", "110*************** 138********")]
    public void A_card_is_masked_in_every_setting(string text, string masked) => Assert.Equal(masked, PersonalData.Mask(text));

    [Theory]
    [InlineData("14010519900228001")]
    [InlineData("14010519000101999")]
    [InlineData("11010120000229123")]
    [InlineData("65432119851130000")]
    public void A_card_with_its_own_check_character_is_masked_and_with_any_other_stays(string digits)
    {
        var right = MadePeople.Card(digits);

        Assert.Equal(right[..3] + new string('*', 15), PersonalData.Mask(right));
        foreach (var wrong in "0123456789X".Where(check => check != right[^1]))
        {
            Assert.Equal($"号{digits}{wrong}", PersonalData.Mask($"号{digits}{wrong}"));
        }
    }

    [Theory]
    [InlineData("14010519900229001")]
    [InlineData("14010519901301001")]
    [InlineData("14010519900431001")]
    [InlineData("14010519900100001")]
    [InlineData("14010500000101001")]
    public void A_number_without_a_real_date_is_no_card(string digits) => Assert.Equal(MadePeople.Card(digits), PersonalData.Mask(MadePeople.Card(digits)));

    [Theory]
    [InlineData("111010519491231002X")]
    [InlineData("11010519491231002X1")]
    [InlineData("11010519491231002XY")]
    [InlineData("A11010519491231002X")]
    [InlineData("1101051949123100X2")]
    [InlineData("11010519491231002X-01")]
    public void A_card_inside_a_longer_run_is_none(string text) => Assert.Equal(text, PersonalData.Mask(text));
}
