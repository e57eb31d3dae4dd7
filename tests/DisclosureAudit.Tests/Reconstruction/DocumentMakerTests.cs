using System.Globalization;
using DisclosureAudit.Benchmarks.Reconstruction.Made;
using DisclosureAudit.Benchmarks.Reconstruction.Measure;
using DisclosureAudit.Benchmarks.Reconstruction.Print;

namespace DisclosureAudit.Tests.Reconstruction;

/// <summary>Laws of made documents, whatever the seed is.</summary>
public class DocumentMakerTests
{
    private static readonly Lazy<IReadOnlyList<MadeDocument>> Made = new(() =>
        Enumerable.Range(0, 6 * Styles.Names.Count).Select(i => DocumentMaker.Make(ReferenceTables.Find(ReferenceFactAttribute.Folder)!, 7, i)).ToList());

    [ReferenceFact]
    public void The_same_seed_makes_the_same_document()
    {
        var again = DocumentMaker.Make(ReferenceTables.Find(ReferenceFactAttribute.Folder)!, 7, 5);

        Assert.Equal(Source(Made.Value[5]), Source(again));
        Assert.NotEqual(Source(Made.Value[5]), Source(DocumentMaker.Make(ReferenceTables.Find(ReferenceFactAttribute.Folder)!, 8, 5)));
    }

    [ReferenceFact]
    public void Every_document_has_its_tables_and_every_table_its_cells()
    {
        Assert.All(Made.Value, document => Assert.InRange(document.Tables.Count(), 4, 9));
        Assert.All(Made.Value.SelectMany(document => document.Tables), table => Assert.All(table.Rows, row => Assert.Equal(table.Columns.Count, row.Cells.Count)));
    }

    [ReferenceFact]
    public void Merged_cells_cover_every_place_of_a_table_once() => Assert.All(Grids(), pair =>
    {
        var places = pair.Grid.Rows.SelectMany(row => row).SelectMany(cell => from row in Enumerable.Range(cell.Row, cell.Rows) from column in Enumerable.Range(cell.Column, cell.Columns) select (row, column)).ToList();

        Assert.Equal(pair.Grid.RowCount * pair.Grid.Width, places.Count);
        Assert.Equal(places.Count, places.Distinct().Count());
        Assert.Equal(pair.Grid.RowCount, pair.Grid.Rows.Count);
    });

    [ReferenceFact]
    public void Totals_are_the_sums_of_the_rows_at_the_top()
    {
        var checkedSums = 0;
        foreach (var table in Made.Value.SelectMany(document => document.Tables).Where(table => table.Rows.Any(row => row.IsTotal)))
        {
            for (var i = 0; i < table.Columns.Count; i++)
            {
                if (table.Columns[i].Kind == ColumnKind.Amount)
                {
                    Assert.Equal(table.Rows.Where(row => !row.IsTotal && row.Depth == 0).Sum(row => Value(row.Cells[i])), Value(table.Rows.Single(row => row.IsTotal).Cells[i]));
                    checkedSums++;
                }
            }
        }

        Assert.True(checkedSums > 1000);
    }

    [ReferenceFact]
    public void Rows_are_the_sums_of_their_parts() => Assert.All(
        Made.Value.SelectMany(document => document.Tables).Where(table => table.Columns.Any(column => column.Last == "基本支出") && table.Columns.Any(column => column.Last == "合计")),
        table => Assert.All(table.Rows, row => Assert.Equal(Sum(table, row, "合计"), Sum(table, row, "基本支出") + Sum(table, row, "项目支出"))));

    [ReferenceFact]
    public void Income_is_expenditure() => Assert.All(
        Made.Value.SelectMany(document => Truth.Of(document)).Where(table => table.Facts.Any(fact => fact.Label == "收入总计")),
        table => Assert.Equal(
            Value(table.Facts.First(fact => fact.Label == "收入总计").Raw),
            Value(table.Facts.First(fact => fact.Label == "支出总计").Raw)));

    [ReferenceFact]
    public void No_two_facts_of_a_table_are_one() => Assert.All(Made.Value.SelectMany(document => Truth.Of(document)), table =>
        Assert.Equal(table.Facts.Count, table.Facts.Select(fact => (fact.Code, fact.Label, fact.Column, fact.Occurrence)).Distinct().Count()));

    private static IEnumerable<(MadeTable Table, Grid Grid)> Grids() => Made.Value.SelectMany(document => document.Tables.Select(table => (table, Grid.Of(table, document.Style))));

    private static string Source(MadeDocument document) => new HtmlPage(document).Write();

    private static decimal Sum(MadeTable table, MadeRow row, string column) =>
        Enumerable.Range(0, table.Columns.Count).Where(i => table.Columns[i].Last == column).Sum(i => Value(row.Cells[i]));

    private static decimal Value(string cell) => cell is "" or "-" ? 0 : decimal.Parse(cell, NumberStyles.Number, CultureInfo.InvariantCulture);
}
