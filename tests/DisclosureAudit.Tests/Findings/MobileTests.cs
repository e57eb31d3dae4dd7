using DisclosureAudit.Findings;

namespace DisclosureAudit.Tests.Findings;

/// <summary>A mobile is masked however it is set; a number that only looks like one stays.</summary>
public class MobileTests
{
    [Theory]
    [InlineData("13812345678", "138********")]
    [InlineData("联系电话：13812345678。", "联系电话：138********。")]
    [InlineData("(13812345678)", "(138********)")]
    [InlineData("手机13812345678张某", "手机138********张某")]
    [InlineData("Tel13812345678", "Tel138********")]
    [InlineData("138 1234 5678", "138**********")]
    [InlineData("138-1234-5678", "138**********")]
    [InlineData("138 12345678", "138*********")]
    [InlineData("1381234 5678", "138*********")]
    [InlineData("+86 13812345678", "+86 138********")]
    [InlineData("+86-138-1234-5678", "+86-138**********")]
    [InlineData("+8613812345678", "+86138********")]
    [InlineData("(+86)13812345678", "(+86)138********")]
    [InlineData("１３８１２３４５６７８", "１３８********")]
    [InlineData("电话：１３８－１２３４－５６７８", "电话：１３８**********")]
    [InlineData("13012345678、14512345678，15912345678/16612345678；17712345678,18912345678\t19912345678", "130********、145********，159********/166********；177********,189********\t199********")]
    [InlineData("13812345678 13912345678", "138******** 139********")]
    [InlineData("0351-4060114 13812345678", "0351-4060114 138********")]
    [InlineData("13812345678 2025-01-01", "138******** 2025-01-01")]
    [InlineData("1 张某 13812345678", "1 张某 138********")]
    [InlineData("序号1 13812345678", "序号1 138********")]
    [InlineData("138 1234 5678 139 1234 5678", "138********** 139**********")]
    public void A_mobile_is_masked_in_every_setting(string text, string masked) => Assert.Equal(masked, PersonalData.Mask(text));

    [Theory]
    [InlineData("12812345678")]
    [InlineData("23812345678")]
    [InlineData("1381234567")]
    [InlineData("138123456789")]
    [InlineData("013812345678")]
    [InlineData("913812345678")]
    [InlineData("A13812345678")]
    [InlineData("13812345678A")]
    [InlineData("082-13812345678-01")]
    [InlineData("20241223095408")]
    [InlineData("填报日期：20251217151538")]
    [InlineData("082-大同市行政审批服务管理局[部门] 14000000000000")]
    [InlineData("0351-4060114")]
    [InlineData("0351 4060114")]
    [InlineData("03514060114")]
    [InlineData("010-12345678")]
    [InlineData("400-800-12345")]
    [InlineData("15-2024-12345")]
    [InlineData("2025年13 000 12345 6项")]
    [InlineData("1 3 8 1 2 3 4 5 6 7 8")]
    public void What_is_no_mobile_stays(string text) => Assert.Equal(text, PersonalData.Mask(text));

    [Theory]
    [InlineData("13812345678.00")]
    [InlineData("13812345678.5")]
    [InlineData("0.13812345678")]
    [InlineData("13,812,345,678")]
    [InlineData("13812345678,000")]
    [InlineData("１３８１２３４５６７８．００")]
    [InlineData("138.12345678")]
    [InlineData("13812345678元")]
    [InlineData("13812345678 元")]
    [InlineData("15000000000万元")]
    public void An_amount_stays(string text) => Assert.Equal(text, PersonalData.Mask(text));

    [Fact]
    public void A_figure_that_is_known_for_an_amount_stays_and_its_neighbour_does_not()
    {
        var amounts = new HashSet<string> { "13812345678" };

        Assert.Equal("[139********]=13812345678@L3", PersonalData.Mask("[13912345678]=13812345678@L3", amounts));
    }
}
