using DisclosureAudit.Read;

namespace DisclosureAudit.Tests.Read;

/// <summary>What printing laid over a text is told from the text: stamps and page numbers.</summary>
public class LineMarksTests
{
    private static readonly LineMarks Marks = new(["仅供内部审核", "草稿"]);

    [Theory]
    [InlineData("仅供内部审核")]
    [InlineData("  仅供 内部\u3000审核 ")]
    [InlineData("草 稿")]
    public void A_line_of_nothing_but_a_known_stamp_is_a_watermark(string line) => Assert.Equal(LineKind.Watermark, KindOf(line));

    [Theory]
    [InlineData("本材料仅供内部审核")]
    [InlineData("草稿一")]
    [InlineData("草稿\t草稿")]
    public void A_line_that_says_more_is_text(string line) => Assert.Equal(LineKind.Text, KindOf(line));

    [Theory]
    [InlineData("-1-")]
    [InlineData("- 12 -")]
    [InlineData("— 3 —")]
    [InlineData("－ ４ －")]
    [InlineData("  –105–  ")]
    public void A_number_between_dashes_is_a_page_number(string line) => Assert.Equal(LineKind.PageNumber, KindOf(line));

    [Theory]
    [InlineData("12")]
    [InlineData("-5")]
    [InlineData("5-")]
    [InlineData("--")]
    [InlineData("-12345-")]
    [InlineData("-1a-")]
    [InlineData("-1.5-")]
    [InlineData("-1-\t")]
    public void Any_other_number_is_text(string line) => Assert.Equal(LineKind.Text, KindOf(line));

    [Fact]
    public void A_short_line_repeated_under_itself_is_a_watermark_everywhere()
    {
        var kinds = Kinds([.. Enumerable.Repeat("内部资料 请勿外传", 4), "正文", .. Enumerable.Repeat("内部资料 请勿外传", 3), "2080505\t甲\t1.00", "内部资料\u3000请勿外传"]);

        Assert.Equal(8, kinds.Count(kind => kind == LineKind.Watermark));
        Assert.Equal(2, kinds.Count(kind => kind == LineKind.Text));
    }

    [Fact]
    public void Blank_lines_between_do_not_part_the_stamps() =>
        Assert.Equal(6, Kinds(Enumerable.Range(0, 11).Select(i => i % 2 == 0 ? "请勿外传" : "")).Count(kind => kind == LineKind.Watermark));

    [Fact]
    public void Five_times_is_a_list_of_equal_items() => Assert.All(Kinds(Enumerable.Repeat("请勿外传", 5)), kind => Assert.Equal(LineKind.Text, kind));

    [Fact]
    public void A_heading_that_comes_back_once_a_table_is_text() =>
        Assert.All(Kinds(Enumerable.Range(0, 40).Select(i => (i % 4) switch { 0 => "项目支出绩效目标表", 1 => "单位：万元", 2 => $"甲\t{i}", _ => "注：无" })), kind => Assert.Equal(LineKind.Text, kind));

    [Fact]
    public void A_repeated_sentence_is_longer_than_a_stamp() =>
        Assert.All(Kinds(Enumerable.Repeat("本表无数据，本单位没有使用政府性基金预算拨款安排的支出", 9)), kind => Assert.Equal(LineKind.Text, kind));

    private static LineKind KindOf(string line) => Kinds([line])[0];

    private static IReadOnlyList<LineKind> Kinds(IEnumerable<string> lines) =>
        Marks.Mark(lines.Select((line, i) => new SourceLine(i + 1, line)).ToList()).Select(line => line.Kind).ToList();
}
