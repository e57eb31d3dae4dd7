namespace DisclosureAudit.Tests.Pdf.Words;

public class LineTests
{
    [Fact]
    public void Lines_are_read_from_top_to_bottom_and_words_from_left_to_right() =>
        Assert.Equal(["合计 1 2", "收入 3 4"], Lines(new MadeDrawing().Show("4", 300, 120).Show("2", 300, 100).Show("收入", 100, 120).Show("3", 200, 120.5).Show("1", 200, 99.5).Show("合计", 100, 100)));

    [Fact]
    public void Fonts_of_another_height_stay_on_their_line() =>
        Assert.Equal(["年初 100 万元", "合计"], Lines(new MadeDrawing().Show("年初", 100, 100).Show("100", 130, 101, size: 12).Show("万元", 160, 99, size: 9).Show("合计", 100, 114)));

    [Fact]
    public void A_cell_set_between_two_lines_is_a_line_of_its_own() =>
        Assert.Equal(["一般公共", "合计", "预算"], Lines(new MadeDrawing().Show("一般公共", 100, 100).Show("预算", 100, 114).Show("合计", 200, 107)));

    [Fact]
    public void A_high_title_does_not_join_the_two_lines_beside_it() =>
        Assert.DoesNotContain(Lines(new MadeDrawing().Show("上", 100, 100).Show("下", 100, 112).Show("表", 200, 110, size: 22)), line => line.Contains('上', StringComparison.Ordinal) && line.Contains('下', StringComparison.Ordinal));

    [Fact]
    public void A_superscript_is_on_the_line_of_its_text() =>
        Assert.Equal(["100 2 项"], Lines(new MadeDrawing().Show("100", 100, 100).Show("2", 115, 96, size: 6).Show("项", 122, 100)));

    [Fact]
    public void Turned_lines_come_after_the_level_ones() =>
        Assert.Equal(["收入", "合计"], Lines(new MadeDrawing().Show("合计", 50, 90, angle: 90).Show("收入", 100, 700)));

    private static IEnumerable<string> Lines(MadeDrawing drawing) => drawing.Page().Lines.Select(line => line.Text);
}
