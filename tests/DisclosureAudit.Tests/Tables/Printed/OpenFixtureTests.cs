using DisclosureAudit.Findings;
using DisclosureAudit.Read;
using DisclosureAudit.Report;
using DisclosureAudit.RuleFiles;
using DisclosureAudit.Tables.Printed;
using DisclosureAudit.Tests.Fixtures;

namespace DisclosureAudit.Tests.Tables.Printed;

/// <summary>Printed tables with few lines or none: the three texts with level lines alone, and small made-up documents.</summary>
public class OpenFixtureTests
{
    [Theory]
    [InlineData("001")]
    [InlineData("002")]
    [InlineData("003")]
    public void With_level_lines_alone_the_tables_of_the_form_are_those_of_the_text(string text)
    {
        var (expected, found) = (Repository.AuditFile(Repository.PathOf("fixtures", "documents", Repository.Documents[text])), Repository.AuditFile(Repository.PathOf("fixtures", "printed", $"{text}-open.pdf")));
        Assert.Equal(CellsOf(expected), CellsOf(found));
        Assert.Equal(CoverageOf(expected), CoverageOf(found));
        Assert.Equal(IdsOf(expected, isOfSheets: false), IdsOf(found, isOfSheets: false));
        Assert.Subset(IdsOf(expected, isOfSheets: true).ToHashSet(), IdsOf(found, isOfSheets: true).ToHashSet());
    }

    [Theory]
    [InlineData("unruled", "6x4 11x5 6x4 2x5")]
    [InlineData("three-lines", "6x4 11x5 6x4 2x5")]
    [InlineData("uprights", "11x5 6x4")]
    [InlineData("frame", "11x5 6x4")]
    [InlineData("long", "47x5 22x4")]
    [InlineData("writer", "6x4 11x5 6x4 1x5")]
    [InlineData("no-tables", "")]
    public void Each_table_has_its_rows_and_columns(string print, string sizes) =>
        Assert.Equal(sizes, string.Join(' ', GridsOf(print).Select(grid => $"{grid.Rows}x{grid.Columns}")));

    [Theory]
    [InlineData("unruled")]
    [InlineData("three-lines")]
    [InlineData("uprights")]
    [InlineData("frame")]
    [InlineData("writer")]
    public void Names_over_several_columns_and_wrapped_names_are_known(string print)
    {
        var rows = GridsOf(print).SelectMany(MadePage.Show).Select(row => row.Replace(" ", "", StringComparison.Ordinal)).ToList();
        Assert.Contains("收入|<|支出|<", rows);
        Assert.Contains("2010399|其他政府办公厅（室）及相关机构事务支出|265.40||265.40", rows);
        if (print is "unruled" or "three-lines" or "writer")
        {
            Assert.Contains("公务用车购置及运行维护费（含执法执勤用车、特种专业技术用车）|35.60|36.00|", rows);
        }
    }

    private static List<Grid> GridsOf(string print)
    {
        using var file = File.OpenRead(Repository.PathOf("fixtures", "printed", "open", $"{print}.pdf"));
        return PdfPageSource.Open(file).Pages().SelectMany(page => PageGrids.Of(page).Grids).ToList();
    }

    // Of sheets without uprights some rows are not read (SheetTruthTests); what is said of the others is the same.
    private static IEnumerable<string> CoverageOf(AuditedDocument document) =>
        document.Result!.Coverage.Where(row => !row.RuleId.StartsWith("sheet-", StringComparison.Ordinal)).Select(row => row.ToString());

    private static IEnumerable<string> IdsOf(AuditedDocument document, bool isOfSheets) =>
        document.Findings.Zip(document.FindingIds).Where(pair => pair.First.Alone > Severity.Info && pair.First.Kind == FindingKind.Sheet == isOfSheets).Select(pair => pair.Second);

    private static List<string> CellsOf(AuditedDocument document) => CellsFile
        .RowsOf(document.Recognised!, "")
        .Where(cell => cell.Table.Template is not null)
        .Select(cell => PrintedName.Squeeze($"{cell.Table.Id}|{cell.Table.Title}|{cell.RowIndex}|{cell.Side}|{cell.Code}|{cell.RowPath}|{cell.ColumnPath}|{cell.Cell.Raw}|{cell.Cell.State}"))
        .ToList();
}
