using DisclosureAudit.Pdf.Pages;

namespace DisclosureAudit.Tests.Pdf.Words;

public class WatermarkTests
{
    private const int LightGrey = 0xD0D0D0;

    [Fact]
    public void Slanted_text_over_a_number_is_a_watermark()
    {
        var words = new MadeDrawing().Show("21,601,733.00", 100, 100).Show("公开5", 90, 130, size: 30, angle: 45).Words();

        Assert.Equal([("21,601,733.00", false, false), ("公开5", true, false)], words.Select(word => (word.Text, word.IsWatermark, word.IsAmbiguous)));
    }

    [Fact]
    public void A_scan_laid_in_askew_is_no_watermark() => Assert.False(Assert.Single(new MadeDrawing().Show("123", 100, 100, angle: 1.2).Words()).IsWatermark);

    [Fact]
    public void Large_light_text_is_a_watermark() =>
        Assert.True(new MadeDrawing().Show("部门收支预算总表", 100, 100).Show("样", 300, 500, size: 60, color: LightGrey).Words().Single(word => word.Text == "样").IsWatermark);

    [Fact]
    public void Large_text_across_the_text_of_a_page_is_a_watermark() =>
        Assert.Equal(["样本"], Marked(new MadeDrawing().Show("收入总计", 100, 100).Show("支出总计", 100, 115).Show("123", 160, 100).Show("样本", 100, 118, size: 40).Page()));

    [Fact]
    public void Large_dark_text_of_its_own_place_is_a_title() =>
        Assert.Empty(Marked(new MadeDrawing().Show("收入总计", 100, 100).Show("部门预算", 100, 60, size: 40).Page()));

    [Fact]
    public void White_on_a_dark_heading_is_text() =>
        Assert.Empty(Marked(new MadeDrawing().Fill(50, 20, 500, 80, 0x203080).Show("部门预算", 100, 60, size: 40, color: 0xFFFFFF).Show("收入总计", 100, 100).Page()));

    [Fact]
    public void Light_text_across_other_text_in_one_place_of_all_pages_is_a_watermark()
    {
        var pages = Read(4, index => new MadeDrawing().Show("12", 100, 100 + 40 * index).Show("7", 95, 140, color: LightGrey).Show("预算公开", 100, 101, size: 12, color: LightGrey));

        Assert.All(pages, page => Assert.Equal(["预算公开"], Marked(page)));
    }

    [Fact]
    public void Text_of_a_form_across_other_text_of_all_pages_is_a_watermark()
    {
        var pages = Read(3, index => new MadeDrawing().Show("1234567", 100, 100).Show($"第{index}页共三页", 300, 700).Show("123", 102, 101, size: 14, form: 7));

        Assert.All(pages, page => Assert.Equal(["123"], Marked(page)));
        Assert.All(pages, page => Assert.Contains(page.Words, word => word is { Text: "1234567", IsAmbiguous: false, IsWatermark: false }));
    }

    [Fact]
    public void Headers_and_footers_are_none() =>
        Assert.All(Read(5, index => new MadeDrawing().Show("某某部门预算", 100, 30, color: LightGrey, form: 3).Show("收入", 100, 100).Show("第1页", 300, 780)), page => Assert.Empty(Marked(page)));

    [Fact]
    public void What_stands_on_one_page_only_is_none() =>
        Assert.All(Read(5, index => new MadeDrawing().Show("收入", 100, 100).Show("支出", 100 + index * 20, 101, color: LightGrey)), page => Assert.Empty(Marked(page)));

    private static IEnumerable<string> Marked(PdfPage page) => page.Words.Where(word => word.IsWatermark).Select(word => word.Text);

    private static List<PdfPage> Read(int pages, Func<int, MadeDrawing> page) =>
        [.. new PdfReader(pages, (index, _) => page(index).Drawing()).Pages().Select(each => each.Page!)];
}
