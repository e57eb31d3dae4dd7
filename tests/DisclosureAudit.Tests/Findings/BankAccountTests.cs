using DisclosureAudit.Findings;

namespace DisclosureAudit.Tests.Findings;

/// <summary>A bank account is known by the word before it alone.</summary>
public class BankAccountTests
{
    [Theory]
    [InlineData("账号：6222020012345678901", "账号：622****************")]
    [InlineData("帐号 6222 0200 1234 5678 901", "帐号 622********************")]
    [InlineData("账号（基本户）：1405-0123-4567", "账号（基本户）：140***********")]
    [InlineData("账户名称：某局 140501234567", "账户名称：某局 140*********")]
    [InlineData("开户行及账号：某银行140501234567890", "开户行及账号：某银行140************")]
    [InlineData("开户140501234567", "开户140*********")]
    [InlineData("账号：６２２２０２００１２３４５６７８９０１", "账号：６２２****************")]
    [InlineData("账号\t6222020012345678901", "账号\t622****************")]
    [InlineData("账号：6222020012345678901，电话：13812345678", "账号：622****************，电话：138********")]
    public void An_account_behind_its_word_is_masked(string text, string masked) => Assert.Equal(masked, PersonalData.Mask(text));

    [Theory]
    [InlineData("6222020012345678901")]
    [InlineData("编号：6222020012345678901")]
    [InlineData("6222020012345678901账号")]
    [InlineData("账号密码定期更换")]
    [InlineData("账号：12345678901")]
    [InlineData("账户余额：123456789012.50")]
    [InlineData("账户余额123456789012元")]
    [InlineData("账户由单位自行管理，按照规定使用，不得出借，编号为140501234567")]
    [InlineData("账号：1234567890123456789012345678901")]
    public void Any_other_long_number_stays(string text) => Assert.Equal(text, PersonalData.Mask(text));
}
