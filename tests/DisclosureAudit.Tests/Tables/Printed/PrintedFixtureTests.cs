using DisclosureAudit.Amounts;
using DisclosureAudit.Findings;
using DisclosureAudit.Report;
using DisclosureAudit.RuleFiles;
using DisclosureAudit.Tests.Fixtures;

namespace DisclosureAudit.Tests.Tables.Printed;

/// <summary>The three texts printed to PDF give what the texts give, places and blanks in words apart.</summary>
public class PrintedFixtureTests
{
    public static TheoryData<string, string> Prints
    {
        get
        {
            var prints = new TheoryData<string, string>();
            foreach (var text in Repository.Documents.Keys)
            {
                prints.Add(text, "ruled");
                prints.Add(text, "writer");
            }

            return prints;
        }
    }

    [Theory]
    [MemberData(nameof(Prints))]
    public void The_tables_of_the_form_have_the_same_cells(string text, string style) =>
        Assert.Equal(CellsOf(TextOf(text), named: true), CellsOf(PrintOf(text, style), named: true));

    // In the third text the rows of one sheet have different numbers of cells: it says no longer what stood in which column.
    [Theory]
    [MemberData(nameof(Prints))]
    public void So_have_the_other_tables(string text, string style)
    {
        if (text != "003")
        {
            Assert.Equal(CellsOf(TextOf(text), named: false), CellsOf(PrintOf(text, style), named: false));
        }
    }

    [Theory]
    [MemberData(nameof(Prints))]
    public void The_facts_coverage_and_findings_are_the_same(string text, string style)
    {
        var (expected, found) = (TextOf(text), PrintOf(text, style));
        Assert.Equal(expected.Recognised!.Facts with { UnitSource = "" }, found.Recognised!.Facts with { UnitSource = "" });
        Assert.Equal(expected.Result!.Coverage.Select(row => row.ToString()), found.Result!.Coverage.Select(row => row.ToString()));
        Assert.Equal(expected.Findings.Select(Show), found.Findings.Select(Show));
        Assert.Equal(expected.FindingIds, found.FindingIds);
    }

    private static string Show(Finding finding) =>
        $"{finding.RuleId} {finding.Alone} {finding.Origin} {finding.Equation} {finding.Stated} {finding.Expected} {finding.Place.Table} {finding.Place.Row} {finding.Place.Column}";

    private static List<string> CellsOf(AuditedDocument document, bool named) => CellsFile
        .RowsOf(document.Recognised!, "")
        .Where(cell => cell.Table.Template is not null == named)
        .Select(cell => PrintedName.Squeeze($"{cell.Table.Id}|{cell.Table.Title}|{cell.RowIndex}|{cell.Side}|{cell.Code}|{cell.RowPath}|{cell.ColumnPath}|{cell.Cell.Raw}|{cell.Cell.State}"))
        .ToList();

    private static AuditedDocument TextOf(string text) => Repository.AuditFile(Repository.PathOf("fixtures", "documents", Repository.Documents[text]));

    private static AuditedDocument PrintOf(string text, string style) => Repository.AuditFile(Repository.PathOf("fixtures", "printed", $"{text}-{style}.pdf"));
}
