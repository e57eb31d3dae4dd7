using DisclosureAudit.Findings;
using DisclosureAudit.Tables;

namespace DisclosureAudit.Tests.Tables;

public class MergedCellsTests
{
    [Fact]
    public void Places_of_one_box_on_one_page_are_one_cell()
    {
        // 收入 over two columns; 甲 over two rows, of which the second is on the next page in a box of the same place.
        var table = Table(
            [Row(1, 1, (0, 0, 20, 10), (0, 0, 20, 10))],
            [Row(2, 1, (0, 10, 10, 30), (10, 10, 20, 20)), Row(3, 1, (0, 10, 10, 30), (10, 20, 20, 30)), Row(4, 2, (0, 10, 10, 30), (10, 20, 20, 30))]);

        Assert.Equal([new CellSpan(0, 0, 1, 2), new CellSpan(1, 0, 2, 1)], MergedCells.Of(table));
        Assert.Equal([(1, "0 0 0.2 0.3"), (2, "0 0.1 0.2 0.3")], PageBox.Of(table).Select(box => (box.Page, box.Box.ToString())));
    }

    [Fact]
    public void A_printed_row_that_is_header_and_total_at_once_is_no_merged_cell() =>
        Assert.Empty(MergedCells.Of(Table([Row(1, 1, (0, 0, 10, 10), (10, 0, 20, 10))], [Row(1, 1, (0, 0, 10, 10), (10, 0, 20, 10))])));

    [Fact]
    public void A_text_has_neither_merged_cells_nor_boxes()
    {
        var table = new RawTable([], [], [["甲"]], [new GridRow(1, ["1"]), new GridRow(2, ["2"])], [], []);

        Assert.Empty(MergedCells.Of(table));
        Assert.Empty(PageBox.Of(table));
    }

    private static RawTable Table(IReadOnlyList<GridRow> header, IReadOnlyList<GridRow> rows) => new([], header, [["甲"], ["乙"]], rows, [], []);

    private static GridRow Row(int line, int page, params (int Left, int Top, int Right, int Bottom)[] boxes) =>
        new(line, boxes.Select(_ => "字").ToList()) { Page = page, Marks = boxes.Select(box => new CellMark(new Box(box.Left, box.Top, box.Right, box.Bottom), "")).ToList() };
}
