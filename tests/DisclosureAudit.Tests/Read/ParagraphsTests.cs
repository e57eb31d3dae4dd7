using System.Text;
using DisclosureAudit.Read;

namespace DisclosureAudit.Tests.Read;

/// <summary>A paragraph cut by a page end or a watermark is whole again; what was apart stays apart.</summary>
public class ParagraphsTests
{
    [Theory]
    [InlineData("支出包括：一般公共服务支出\n240.65万元、卫生健康支出4.11万元等。", "支出包括：一般公共服务支出240.65万元、卫生健康支出4.11万元等。")]
    [InlineData("比上年增加7.58万元，增\n\n- 5 -\n\n长4.80%。", "比上年增加7.58万元，增长4.80%。")]
    [InlineData("比上年增加7.58万元，\n\n仅供内部审核\n\n增长4.80%。", "比上年增加7.58万元，增长4.80%。")]
    [InlineData("甲，\n乙，\n丙，\n丁。", "甲，乙，丙，丁。")]
    [InlineData("单位：万\n元", "单位：万元")]
    [InlineData("本年收入165.39万元\n其中一般公共预算", "本年收入165.39万元其中一般公共预算")]
    public void A_sentence_that_was_cut_is_joined(string text, string joined) => Assert.Equal([joined], Texts(text));

    [Theory]
    [InlineData("本年收入165.39万元。\n比上年增加7.58万元。")]
    [InlineData("某市示范局\n2025年度单位预算公开")]
    [InlineData("一、收入情况，\n本年收入165.39万元。")]
    [InlineData("本年收入165.39万元，\n二、支出情况")]
    [InlineData("本年收入165.39万元，\n（一）一般公共预算")]
    [InlineData("本年收入165.39万元，\n注：无")]
    [InlineData("本年收入165.39万元，\n附件1")]
    [InlineData("主要职责：\n负责信访工作。")]
    [InlineData("单位名称：某市示范局，部门\n单位：万元")]
    [InlineData("本年收入165.39万元，\n甲\t1.00")]
    [InlineData("甲，\t1.00\n乙")]
    public void What_is_whole_stays_apart(string text) => Assert.Equal(text.Split('\n'), Texts(text));

    [Fact]
    public void A_paragraph_knows_all_lines_it_stands_on()
    {
        var paragraphs = Read("标题\n\n甲，\n\n仅供内部审核\n\n乙，\n丙。\n丁\t1\n");

        Assert.Equal([("标题", "1", false), ("甲，乙，丙。", "3 7 8", false), ("丁\t1", "9", true)], paragraphs.Select(paragraph => (paragraph.Text, string.Join(' ', paragraph.Lines), paragraph.IsRow)));
        Assert.Equal(3, paragraphs[1].FirstLine);
    }

    private static IEnumerable<string> Texts(string text) => Read(text).Select(paragraph => paragraph.Text);

    private static IReadOnlyList<Paragraph> Read(string text) =>
        Paragraphs.Of(new TextSource(new LineMarks(["仅供内部审核"])).Read(new MemoryStream(Encoding.UTF8.GetBytes(text))));
}
