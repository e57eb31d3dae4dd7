using DisclosureAudit.Findings;

namespace DisclosureAudit.Tests.Findings;

/// <summary>No document and no file name can steer the terminal, turn the text round or forge a line of its own.</summary>
public class PlainTextTests
{
    [Theory]
    [InlineData("\u001B[31m红", "\\u001B[31m红")]
    [InlineData("甲\u0000乙\u0007\b\u007F\u009B", "甲\\u0000乙\\u0007\\u0008\\u007F\\u009B")]
    [InlineData("甲\r乙", "甲\\u000D乙")]
    [InlineData("甲.txt\n一致　乙.txt", "甲.txt\\u000A一致　乙.txt")]
    [InlineData("甲\u2028乙\u2029丙\u0085", "甲\\u2028乙\\u2029丙\\u0085")]
    [InlineData("\u202Etxt.exe\u202C", "\\u202Etxt.exe\\u202C")]
    [InlineData("\u200E\u200F\u061C\u2066\u2067\u2068\u2069\u202A\u202B\u202D", "\\u200E\\u200F\\u061C\\u2066\\u2067\\u2068\\u2069\\u202A\\u202B\\u202D")]
    public void What_steers_is_written_out(string text, string escaped) => Assert.Equal(escaped, PlainText.Escape(text));

    [Theory]
    [InlineData("")]
    [InlineData("预算收支总表（2025年）")]
    [InlineData("项目\t金额\t")]
    [InlineData("𠮷 é 😀 \u3000 “”")]
    public void What_is_plain_stays(string text) => Assert.Equal(text, PlainText.Escape(text));

    [Theory]
    [InlineData("甲𠮷乙", 0, 2, "甲𠮷")]
    [InlineData("甲𠮷乙", 2, 4, "𠮷乙")]
    [InlineData("甲乙", -3, 9, "甲乙")]
    [InlineData("甲乙丙", 1, 2, "乙")]
    public void A_part_cuts_no_character_in_two(string text, int start, int end, string part) => Assert.Equal(part, PlainText.Part(text, start, end));
}
