using DisclosureAudit.Amounts;
using DisclosureAudit.Report;
using DisclosureAudit.RuleFiles;
using DisclosureAudit.Tests.Fixtures;

namespace DisclosureAudit.Tests.Report;

public class CellsOfTruthTests
{
    public static TheoryData<string, int> Tables()
    {
        var tables = new TheoryData<string, int>();
        foreach (var document in Repository.Documents.Keys)
        {
            for (var table = 1; table <= 13; table++)
            {
                tables.Add(document, table);
            }
        }

        return tables;
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void Every_cell_of_the_truth_is_in_cells_csv_and_no_other_amount_is(string document, int table)
    {
        var truth = Truth.Cells(document, table).Select(Describe).Order(StringComparer.Ordinal);

        var audited = Repository.Audited(document);
        var cells = CellsFile.RowsOf(audited.Recognised!, audited.Document)
            .Where(cell => cell.Table.Id == $"T{table}" && cell.Table.Columns.Any(column => column.Path == cell.ColumnPath && column.Template?.Role == ColumnRole.Amount))
            .Select(Describe)
            .Order(StringComparer.Ordinal);

        Assert.Equal(truth, cells);
    }

    [Fact]
    public void The_truth_holds_the_amounts_and_blanks_that_are_claimed()
    {
        var all = Repository.Documents.Keys.SelectMany(document => Enumerable.Range(1, 13).SelectMany(table => Truth.Cells(document, table))).ToList();

        Assert.Equal(683, all.Count(cell => cell.Value is not null));
        Assert.True(all.Count(cell => cell.Value is null) > 1000);
    }

    private static string Describe(TruthCell cell) =>
        $"{cell.Table}|{cell.Side}|{cell.Code}|{PrintedName.Squeeze(cell.Name)}|{cell.Column}|{(cell.Value is { } value ? Normal(value) : "blank")}|{cell.Raw}|{cell.Line}";

    private static string Describe(CellLine cell) =>
        $"{cell.Table.Id}|{cell.Side}|{cell.Code}|{cell.RowLabel}|{cell.ColumnPath}|{(cell.Cell.State == CellState.Amount ? Normal(cell.Cell.Amount!.Value.Value) : Words.Of(cell.Cell))}|{cell.Cell.Raw}|{cell.Place.Line}";

    private static string Normal(decimal value) => value.ToString("0.########", System.Globalization.CultureInfo.InvariantCulture);
}
