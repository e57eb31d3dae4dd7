using DisclosureAudit.Findings;
using DisclosureAudit.Tests.Fixtures;

namespace DisclosureAudit.Tests.Findings;

public class PersonalDataTests
{
    [Fact]
    public void Nothing_else_of_a_text_changes()
    {
        const string Before = "  负责人:\t张某\t联系电话:\t13812345678\t填报日期:\t20241223095408\r\n，项目082-某局[部门]，资金1,380,000.00元（占13.8%）。\n";

        Assert.Equal(Before.Replace("13812345678", "138********", StringComparison.Ordinal), PersonalData.Mask(Before));
    }

    [Theory]
    [InlineData("001")]
    [InlineData("002")]
    [InlineData("003")]
    public void A_real_disclosure_holds_nothing_to_mask(string document)
    {
        var text = File.ReadAllText(Repository.PathOf("fixtures", "documents", Repository.Documents[document]));

        Assert.Equal(text, PersonalData.Mask(text));
    }

    [Fact]
    public void Masking_twice_masks_no_more()
    {
        const string Text = "13812345678 11010519491231002X 账号6222020012345678901";

        var once = PersonalData.Mask(Text);

        Assert.Equal(Text.Length, once.Length);
        Assert.Equal(once, PersonalData.Mask(once));
    }

    // One million characters that keep a reader hoping for more: time must grow with the text, not with its square.
    [Theory]
    [InlineData("1")]
    [InlineData("１")]
    [InlineData("1 ")]
    [InlineData("1-")]
    [InlineData("138 ")]
    [InlineData("138-1234-")]
    [InlineData("账号 1 ")]
    [InlineData("账号")]
    [InlineData("A1")]
    [InlineData("1.")]
    public void A_megabyte_of_almost_numbers_is_read_and_left(string part)
    {
        var text = string.Concat(Enumerable.Repeat(part, 1_000_000 / part.Length));

        Assert.Equal(text, PersonalData.Mask(text));
    }

    [Fact]
    public void A_megabyte_of_mobiles_is_masked() =>
        Assert.Equal(string.Concat(Enumerable.Repeat("138******** ", 80_000)), PersonalData.Mask(string.Concat(Enumerable.Repeat("13812345678 ", 80_000))));
}
