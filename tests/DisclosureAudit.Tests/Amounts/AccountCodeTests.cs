using DisclosureAudit.Amounts;

namespace DisclosureAudit.Tests.Amounts;

public sealed class AccountCodeTests
{
    [Theory]
    [InlineData("201", AccountLevel.Class)]
    [InlineData("20103", AccountLevel.Section)]
    [InlineData("2010301", AccountLevel.Item)]
    public void Reads_a_code_of_each_level(string text, AccountLevel level)
    {
        Assert.True(AccountCode.TryRead(text, out var code));
        Assert.Equal(level, code.Level);
        Assert.Equal(text, code.ToString());
    }

    [Theory]
    [InlineData(" 2010301 ")]
    [InlineData("201 03 01")]
    [InlineData("20103\n01")]
    [InlineData("201\u300003\u00A001")]
    public void Spaces_within_a_code_are_printing(string text)
    {
        Assert.True(AccountCode.TryRead(text, out var code));
        Assert.Equal("2010301", code.Digits);
    }

    [Theory]
    [InlineData("")]
    [InlineData("2")]
    [InlineData("2010")]
    [InlineData("201030")]
    [InlineData("20103011")]
    [InlineData("2010301-行政运行")]
    [InlineData("012")]
    [InlineData("082")]
    [InlineData("2O1")]
    [InlineData("20.1")]
    [InlineData("201,03")]
    [InlineData("-20103")]
    public void Refuses_everything_else(string text) => Assert.False(AccountCode.TryRead(text, out _));

    [Fact]
    public void The_parent_is_one_level_up()
    {
        Assert.True(AccountCode.TryRead("2010301", out var item));

        Assert.Equal("20103", item.Parent?.Digits);
        Assert.Equal("201", item.Parent?.Parent?.Digits);
        Assert.Null(item.Parent?.Parent?.Parent);
    }

    [Fact]
    public void Codes_of_the_same_digits_are_one_code()
    {
        Assert.True(AccountCode.TryRead("20103", out var code));
        Assert.True(AccountCode.TryRead("201 03", out var spaced));
        Assert.True(AccountCode.TryRead("20104", out var other));

        Assert.Equal(code, spaced);
        Assert.NotEqual(code, other);
    }
}
