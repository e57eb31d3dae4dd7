using DisclosureAudit.Benchmarks.Reconstruction.Measure;

namespace DisclosureAudit.Tests.Reconstruction;

public class ComparisonTests
{
    private static readonly Count All = new(15, 15, 15);
    private static readonly Count AllTotals = new(5, 5, 5);

    [Fact]
    public void A_perfect_extraction_gives_one()
    {
        var score = Score(MadeFacts.Both);

        Assert.Equal((All, AllTotals, 1m, 1m, 1m), (score.Amounts, score.Totals, score.Amounts.Precision, score.Amounts.Recall, score.Amounts.F1));
        Assert.Equal(new Count(3, 3, 3), score.Absent);
        Assert.Equal((1, 2, 2, 0, 0, 0, 0), (score.Perfect, score.Tables, score.Titles, score.False, score.Split, score.Glued, score.Lost));
        Assert.Empty(Comparison.Of(MadeFacts.Both, MadeFacts.Both).Wrong);
    }

    [Fact]
    public void A_wrong_digit_costs_one_amount()
    {
        var (score, wrong) = Comparison.Of(MadeFacts.Both, [MadeFacts.With(MadeFacts.First, fact => MadeFacts.Wrong(fact, "10.00", "19.00")), MadeFacts.Second]);

        Assert.Equal((All with { Right = 14 }, AllTotals with { Right = 4 }, 0), (score.Amounts, score.Totals, score.Perfect));
        Assert.Equal(["支出总表: missing  合计 | 支出/基本支出 | 10.00 amount", "支出总表: extra  合计 | 支出/基本支出 | 19.00 amount"], wrong);
    }

    [Fact]
    public void A_shifted_column_costs_its_amounts_and_blanks()
    {
        var score = Score([MadeFacts.With(MadeFacts.First, fact => fact with { Column = fact.Column switch { "支出/基本支出" => "支出/项目支出", "支出/项目支出" => "支出/基本支出", _ => fact.Column } }), MadeFacts.Second]);

        Assert.Equal(new Count(15, 15, 8), score.Amounts);
        Assert.Equal(new Count(3, 3, 2), score.Absent);
    }

    [Fact]
    public void A_lost_row_costs_recall_alone()
    {
        var score = Score([MadeFacts.With(MadeFacts.First, fact => fact.Code == "201" ? null : fact), MadeFacts.Second]);

        Assert.Equal(new Count(15, 13, 13), score.Amounts);
        Assert.Equal(new Count(3, 2, 2), score.Absent);
        Assert.Equal((1m, AllTotals), (score.Amounts.Precision, score.Totals));
    }

    [Fact]
    public void A_glued_table_is_counted_and_its_amounts_are_wrong()
    {
        var glued = MadeFacts.First with { Facts = CellFact.Numbered([.. MadeFacts.First.Facts, .. MadeFacts.Second.Facts]) };
        var score = Score([glued]);

        Assert.Equal(new Count(15, 15, 11), score.Amounts);
        Assert.Equal((1, 0, 0, 0), (score.Glued, score.Split, score.False, score.Lost));
    }

    [Fact]
    public void A_split_table_is_counted_and_its_second_piece_is_wrong()
    {
        var score = Score([MadeFacts.With(MadeFacts.First, fact => fact.Code.Length > 3 ? null : fact), MadeFacts.With(MadeFacts.First with { Title = "" }, fact => fact.Code.Length > 3 ? fact : null), MadeFacts.Second]);

        Assert.Equal(new Count(15, 15, 12), score.Amounts);
        Assert.Equal((0, 1, 0, 0), (score.Glued, score.Split, score.False, score.Lost));
    }

    [Fact]
    public void A_false_table_costs_precision_alone()
    {
        var score = Score([.. MadeFacts.Both, MadeFacts.Table("目录", ("", "第一部分", ["3", "", ""]))]);

        Assert.Equal(new Count(15, 16, 15), score.Amounts);
        Assert.Equal((1, 0, 1m), (score.False, score.Perfect, score.Amounts.Recall));
    }

    [Fact]
    public void A_wrong_title_makes_the_facts_of_its_table_wrong()
    {
        var score = Score([MadeFacts.First with { Title = "收入总表" }, MadeFacts.Second]);

        Assert.Equal(All with { Right = 4 }, score.Amounts);
        Assert.Equal((All, 1), (score.Untitled, score.Titles));
    }

    [Fact]
    public void A_blank_read_as_nought_costs_an_absent_cell_and_precision()
    {
        var score = Score([MadeFacts.With(MadeFacts.First, fact => fact.State == "blank" ? fact with { Raw = "0.00", State = "zero" } : fact), MadeFacts.Second]);

        Assert.Equal(All with { Found = 16 }, score.Amounts);
        Assert.Equal(new Count(3, 3, 2), score.Absent);
    }

    [Fact]
    public void Equal_rows_are_told_apart_by_their_order()
    {
        var twice = MadeFacts.Table("项目表", ("", "行政运行", ["1.00", "", ""]), ("", "行政运行", ["2.00", "", ""]));
        var turned = MadeFacts.Table("项目表", ("", "行政运行", ["2.00", "", ""]), ("", "行政运行", ["1.00", "", ""]));

        Assert.Equal(new Count(2, 2, 0), Comparison.Of([twice], [turned]).Score.Amounts);
        Assert.Equal(1, Comparison.Of([twice], [turned]).Score.Titles);
    }

    [Fact]
    public void A_table_of_a_known_form_names_its_rows_by_their_first_name()
    {
        var truth = MadeFacts.With(MadeFacts.Second, fact => fact with { Label = $"{fact.Label}/商品和服务支出", HomeLabel = fact.Label });

        Assert.True(Comparison.Of([truth], [truth]).Score.IsPerfect);
        Assert.True(Comparison.Of([truth], [MadeFacts.Second with { IsHome = true }]).Score.IsPerfect);
        Assert.Equal(0, Comparison.Of([truth], [MadeFacts.Second]).Score.Amounts.Right);
    }

    [Fact]
    public void An_empty_table_is_found_by_its_title()
    {
        var empty = new FactTable("基金表", []);

        Assert.True(Comparison.Of([MadeFacts.First, empty], [MadeFacts.First, empty]).Score.IsPerfect);
        Assert.Equal(1, Comparison.Of([MadeFacts.First, empty], [MadeFacts.First]).Score.Lost);
        var glued = Comparison.Of([MadeFacts.First, empty], [MadeFacts.First, empty with { Title = "基金表单位：万元" }]).Score;
        Assert.Equal((0, 0, 1), (glued.Lost, glued.False, glued.Titles));
    }

    [Fact]
    public void Nothing_found_is_nothing_right()
    {
        var score = Score([]);

        Assert.Equal((0m, 0m, 0m, 2), (score.Amounts.Precision, score.Amounts.Recall, score.Amounts.F1, score.Lost));
    }

    private static Score Score(IReadOnlyList<FactTable> found) => Comparison.Of(MadeFacts.Both, found).Score;
}
