using DisclosureAudit.Findings;
using DisclosureAudit.Read;

namespace DisclosureAudit.Tests.Read;

public class WordTextTests
{
    [Theory]
    [InlineData("2026", "年部门预算", 200, "2026年部门预算")]
    [InlineData("2026", "年部门预算", 300, "2026 年部门预算")]
    [InlineData("收入", "12.00", 250, "收入12.00")]
    [InlineData("收入", "合计", 100, "收入 合计")]
    [InlineData("1.00", "2.00", 100, "1.00 2.00")]
    public void Ideographs_and_digits_set_apart_are_one_text(string one, string other, int gap, string joined) => Assert.Equal(
        joined,
        WordText.Join([Word(one, 0, 3000), Word(other, 3000 + gap, 6000)]));

    [Fact]
    public void The_smaller_letters_tell_how_wide_a_blank_is() => Assert.Equal(
        "表 1",
        WordText.Join([Word("表", 0, 1000), Word("1", 1200, 1500) with { FontSize = 600 }]));

    [Fact]
    public void A_word_alone_is_its_text() => Assert.Equal("收入", WordText.Join([Word("收入", 0, 2000)]));

    private static PrintedWord Word(string text, int left, int right) => new(text, new Box(left, 0, right, 1000), 1000);
}
