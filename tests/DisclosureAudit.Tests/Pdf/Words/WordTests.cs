using DisclosureAudit.Pdf.Drawing;
using DisclosureAudit.Pdf.Words;

namespace DisclosureAudit.Tests.Pdf.Words;

public class WordTests
{
    [Fact]
    public void A_number_drawn_in_pieces_is_one_word() =>
        Assert.Equal(["1,234.56"], new MadeDrawing().Show("1", 100, 100).Show(",2", 105, 100).Show("34", 112.5, 100).Show(".5", 122.6, 100).Show("6", 130.2, 100).Texts());

    [Fact]
    public void A_point_painted_later_belongs_to_its_number() =>
        Assert.Equal(["1234.56"], new MadeDrawing().Show("1234", 100, 100).Show("56", 122.5, 100).Show("单位", 300, 300).Show(".", 120, 100).Texts().Take(1));

    [Fact]
    public void A_point_in_a_box_too_wide_for_it_belongs_to_its_number()
    {
        // A full-width comma box: an ideographic advance, and the digits painted over its empty half.
        var drawing = new MadeDrawing().Show("12", 100, 100).Show("34", 112.5, 100).Drawing();
        var point = drawing.Glyphs[0] with { Text = ".", Box = new Box(109, 92, 119, 102), Run = 9 };
        var words = WordBuilder.Build([.. drawing.Glyphs, point], new DisclosureAudit.Pdf.Rulings.RulingIndex([], 600, 800));

        var word = Assert.Single(words);
        Assert.Equal("12.34", word.Text);
        Assert.False(word.IsAmbiguous);
    }

    [Fact]
    public void A_blank_under_a_point_ends_no_word() =>
        Assert.Equal(["12.34"], new MadeDrawing().Show("12 34", 100, 100).Show(".", 110, 100).Texts());

    [Fact]
    public void A_blank_ends_a_word() =>
        Assert.Equal(["部门", "预算", "12", "345"], new MadeDrawing().Show("部门 预算 12 345", 100, 100).Texts());

    [Fact]
    public void The_box_of_a_word_goes_from_its_first_origin_to_its_last_advance()
    {
        var word = Assert.Single(new MadeDrawing().Show("2025", 100, 100).Words());

        Assert.Equal(new Box(100, 92, 120, 102), word.Box);
        Assert.Equal(4, word.Glyphs.Count);
    }

    [Fact]
    public void Cells_side_by_side_do_not_glue() =>
        Assert.Equal(["1234", "5678", "合计", "收入"], new MadeDrawing().Show("1234", 100, 100).Show("5678", 123, 100).Show("合计", 200, 100).Show("收入", 225, 100).Texts());

    [Fact]
    public void A_ruling_between_two_digits_ends_a_word() =>
        Assert.Equal(["12", "34"], new MadeDrawing().Show("12", 100, 100).Show("34", 110.4, 100).Stroke(110.2, 50, 110.2, 200).Texts());

    [Fact]
    public void A_ruling_elsewhere_ends_none() =>
        Assert.Equal(["1234"], new MadeDrawing().Show("1234", 100, 100).Stroke(110.2, 150, 110.2, 200).Stroke(50, 97, 500, 97).Texts());

    [Fact]
    public void A_number_that_a_ruling_cuts_through_is_ambiguous()
    {
        var words = new MadeDrawing().Show("1234", 100, 100).Stroke(110, 50, 110, 200).Words();

        Assert.Equal(["12", "34"], words.Select(word => word.Text));
        Assert.All(words, word => Assert.True(word.IsAmbiguous));
    }

    [Theory]
    [InlineData(2)]
    [InlineData(4)]
    public void Fake_bold_is_folded(int times)
    {
        var drawing = new MadeDrawing();
        for (var i = 0; i < times; i++)
        {
            drawing.Show("合计11.1", 100 + 0.2 * i, 100 + 0.1 * (i % 2));
        }

        var word = Assert.Single(drawing.Words());
        Assert.Equal("合计11.1", word.Text);
        Assert.False(word.IsAmbiguous);
    }

    [Fact]
    public void Text_that_meets_a_few_of_the_same_characters_is_not_folded() =>
        Assert.Equal(14, new MadeDrawing().Show("部门支出预算数", 100, 100).Show("预算收支总表表", 140.5, 100).Texts().Sum(text => text.Length));

    [Fact]
    public void Text_painted_over_and_again_is_folded_to_what_is_seen()
    {
        var word = Assert.Single(new MadeDrawing().Show("11", 100, 100, visibility: Visibility.Covered).Show("11", 100, 100).Words());

        Assert.Equal(("11", Visibility.Visible, false), (word.Text, word.Visibility, word.IsAmbiguous));
    }

    [Fact]
    public void A_justified_line_stays_one_word() =>
        Assert.Equal(["部门预算收支总表"], new MadeDrawing().Show("部门预算收支总表", 100, 100, spacing: 3.5).Texts());

    [Fact]
    public void Characters_spaced_out_evenly_are_one_word() =>
        Assert.Equal(["收支总表", "单", "位"], new MadeDrawing().Show("收支总表", 100, 100, spacing: 8).Show("单位", 300, 100, spacing: 8).Texts());

    [Fact]
    public void Spacing_ends_where_a_word_begins() =>
        Assert.Equal(["科", "目编码"], new MadeDrawing().Show("科", 100, 100).Show("目编码", 117, 100).Texts());

    [Fact]
    public void A_superscript_stays_apart() =>
        Assert.Equal(["100", "2"], new MadeDrawing().Show("100", 100, 100).Show("2", 115, 96, size: 6).Texts());

    [Fact]
    public void Text_in_another_colour_does_not_glue() =>
        Assert.Equal(["5", "21,601,733.00"], new MadeDrawing().Show("5", 95, 100, color: 0xC0C0C0).Show("21,601,733.00", 100, 100).Texts());

    [Fact]
    public void Two_numbers_of_the_same_look_upon_each_other_are_ambiguous()
    {
        var words = new MadeDrawing().Show("1234", 100, 100).Show("98", 106, 100.5).Words();

        Assert.Equal(["1234", "98"], words.Select(word => word.Text).Order(StringComparer.Ordinal));
        Assert.All(words, word => Assert.True(word.IsAmbiguous));
    }

    [Fact]
    public void A_number_set_close_to_a_full_stop_is_not_ambiguous() =>
        Assert.All(new MadeDrawing().Show("合计。", 100, 100).Show("2026", 125, 100).Words(), word => Assert.False(word.IsAmbiguous));

    [Fact]
    public void A_number_with_a_covered_digit_is_ambiguous()
    {
        var drawing = new MadeDrawing().Show("1234", 100, 100).Drawing();
        var glyphs = drawing.Glyphs.Select((glyph, index) => index == 0 ? glyph with { Visibility = Visibility.Covered } : glyph).ToList();

        var word = Assert.Single(WordBuilder.Build(glyphs, new DisclosureAudit.Pdf.Rulings.RulingIndex([], 600, 800)));
        Assert.Equal(("1234", false, true), (word.Text, word.IsHidden, word.IsAmbiguous));
    }

    [Fact]
    public void Hidden_text_stays_apart_from_seen_text()
    {
        var words = new MadeDrawing().Show("12", 100, 100).Show("34", 110, 100, visibility: Visibility.RenderMode).Words();

        Assert.Equal([("12", false), ("34", true)], words.Select(word => (word.Text, word.IsHidden)));
    }

    [Fact]
    public void A_glyph_that_says_nothing_makes_its_word_unreadable()
    {
        var word = Assert.Single(new MadeDrawing().Show("1□2", 100, 100).Words());

        Assert.Equal(("1\uFFFD2", true), (word.Text, word.IsUnreadable));
    }

    [Theory]
    [InlineData(90)]
    [InlineData(180)]
    [InlineData(270)]
    public void Turned_text_is_read_along_its_direction(int angle)
    {
        var word = Assert.Single(new MadeDrawing().Show("1,2", 300, 300, angle: angle).Show("34", 300 + 12.5 * Math.Cos(angle * Math.PI / 180), 300 - 12.5 * Math.Sin(angle * Math.PI / 180), angle: angle).Words());

        Assert.Equal(("1,234", angle), (word.Text, word.Angle));
    }

    [Fact]
    public void A_level_ruling_ends_a_word_that_runs_upwards() =>
        Assert.Equal(["12", "34"], new MadeDrawing().Show("12", 300, 300, angle: 90).Show("34", 300, 289, angle: 90).Stroke(200, 289.5, 400, 289.5).Texts());

    [Fact]
    public void Writing_downwards_is_one_word()
    {
        var word = Assert.Single(new MadeDrawing().ShowDown("基本支出", 100, 100).Words());

        Assert.Equal(("基本支出", 270), (word.Text, word.Angle));
    }

    [Fact]
    public void A_column_of_single_characters_is_no_writing_downwards() =>
        Assert.Equal(["是", "否"], new MadeDrawing().Show("是", 100, 100).Show("否", 100, 111).Texts());

    [Fact]
    public void Thousands_of_glyphs_in_one_place_come_to_an_end()
    {
        var drawing = new MadeDrawing();
        for (var i = 0; i < 30_000; i++)
        {
            drawing.Show(((char)('一' + i % 20_000)).ToString(), 100, 100);
        }

        Assert.NotEmpty(drawing.Texts());
    }
}
