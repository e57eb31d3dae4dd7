using DisclosureAudit.Pdf.Rulings;

namespace DisclosureAudit.Tests.Pdf.Rulings;

public class RulingTests
{
    [Fact]
    public void A_stroke_is_a_ruling() =>
        Assert.Equal([new RulingLine(true, 100, 50, 400, 0.5, 0x112233)], Lines(new MadeDrawing().Stroke(50, 99.75, 400, 100.25, 0x112233)));

    [Fact]
    public void A_hairline_rectangle_is_a_ruling() =>
        Assert.Equal([new RulingLine(false, 100.25, 50, 400, 0.5, 0)], Lines(new MadeDrawing().Fill(100, 50, 100.5, 400)));

    [Fact]
    public void A_filled_area_gives_its_edges()
    {
        var lines = Lines(new MadeDrawing().Fill(100, 50, 200, 80, 0xD9D9D9));

        Assert.Equal([(true, 50.0), (true, 80), (false, 100), (false, 200)], lines.Select(line => (line.IsHorizontal, line.Position)));
        Assert.All(lines, line => Assert.True(line is { IsEdge: true, Thickness: 0 }));
    }

    [Fact]
    public void A_background_gives_none() => Assert.Empty(Lines(new MadeDrawing().Fill(0, 0, 600, 800, 0xD9D9D9)));

    [Theory]
    [InlineData(0xFFFFFF)]
    [InlineData(0xF4F6F8)]
    public void White_is_not_seen(int color) =>
        Assert.Empty(Lines(new MadeDrawing().Stroke(50, 100, 400, 100, color).Fill(50, 100, 400, 101, color).Fill(50, 100, 400, 200, color)));

    [Fact]
    public void Borders_drawn_cell_by_cell_are_one_line() =>
        Assert.Equal([new RulingLine(true, 100, 50, 400, 0.5, 0)], Lines(new MadeDrawing().Stroke(200.5, 99.75, 400, 100.25).Stroke(50, 99.75, 120, 100.25).Stroke(120, 99.75, 200, 100.25).Stroke(60, 99.75, 130, 100.25)));

    [Fact]
    public void Rulings_apart_stay_apart() =>
        Assert.Equal([(50.0, 120.0), (125, 400)], Lines(new MadeDrawing().Stroke(50, 100, 120, 100).Stroke(125, 100, 400, 100)).Select(line => (line.Start, line.End)));

    [Fact]
    public void Dashes_are_one_line()
    {
        var drawing = new MadeDrawing();
        for (var x = 50.0; x < 100; x += 4)
        {
            drawing.Fill(x, 100, x + 2, 100.5);
        }

        var line = Assert.Single(Lines(drawing));
        Assert.Equal((true, 50, 100), (line.IsHorizontal, line.Start, line.End));
    }

    [Fact]
    public void Squares_in_the_corners_belong_to_the_borders() =>
        Assert.Equal(
            [new RulingLine(true, 100.24, 50, 400, 0.48, 0)],
            Lines(new MadeDrawing().Fill(50, 100, 50.48, 100.48).Fill(50.48, 100, 399.52, 100.48).Fill(399.52, 100, 400, 100.48)).Select(line => line with { Position = Math.Round(line.Position, 6), Thickness = Math.Round(line.Thickness, 6) }));

    [Fact]
    public void A_double_line_is_two() =>
        Assert.Equal([100.0, 101.5], Lines(new MadeDrawing().Stroke(50, 100, 400, 100).Stroke(50, 101.5, 400, 101.5).Stroke(50, 100, 400, 100)).Select(line => line.Position));

    [Fact]
    public void Ticks_are_none() => Assert.Empty(Lines(new MadeDrawing().Stroke(50, 100, 53, 100).Fill(80, 80, 81, 81)));

    private static IReadOnlyList<RulingLine> Lines(MadeDrawing drawing) => RulingBuilder.Build(drawing.Drawing());
}
