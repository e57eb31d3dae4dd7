using DisclosureAudit.Narrative;
using DisclosureAudit.Tests.Fixtures;

namespace DisclosureAudit.Tests.Narrative;

public class NarrativeNumberTests
{
    [Theory]
    [InlineData("2014001-行政运行12.50万元，较上年减少3.00万元", "12.50万元 3.00万元")]
    [InlineData("住房公积金-购房补贴1.20万元、2.30万元，占5%", "1.20万元 2.30万元 5%")]
    [InlineData("较上年增加-5.00万元，增长-4.2%", "-5.00万元 -4.2%")]
    [InlineData("--3.00万元", "-3.00万元")]
    [InlineData("1,234.56万元-2万元", "1234.56万元 -2万元")]
    public void Every_number_is_read_whatever_dashes_stand_before_it(string text, string numbers) =>
        Assert.Equal(numbers, string.Join(' ', NarrativeNumber.In(text, Repository.Rules.NarrativeWords)));
}
