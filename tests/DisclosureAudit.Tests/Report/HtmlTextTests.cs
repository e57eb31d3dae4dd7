using DisclosureAudit.Report;

namespace DisclosureAudit.Tests.Report;

public class HtmlTextTests
{
    [Theory]
    [InlineData("收入 1.00", "收入 1.00")]
    [InlineData("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;")]
    [InlineData("\" onload=\"x", "&quot; onload=&quot;x")]
    [InlineData("' x='", "&#39; x=&#39;")]
    [InlineData("&lt;b&gt;", "&amp;lt;b&amp;gt;")]
    [InlineData("]]></svg>", "]]&gt;&lt;/svg&gt;")]
    [InlineData("甲\u0000\u001B[31m\u202E乙\u2028", "甲\\u0000\\u001B[31m\\u202E乙\\u2028")]
    [InlineData("𠮷", "𠮷")]
    public void Nothing_of_a_document_is_markup(string text, string escaped) => Assert.Equal(escaped, HtmlText.Escape(text));

    [Fact]
    public void Half_of_a_surrogate_pair_is_replaced() => Assert.Equal("\uFFFDa", HtmlText.Escape("\uD842a"));
}
