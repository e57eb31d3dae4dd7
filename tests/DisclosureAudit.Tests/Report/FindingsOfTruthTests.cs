using System.Text.RegularExpressions;
using DisclosureAudit.Amounts;
using DisclosureAudit.Findings;
using DisclosureAudit.Report;
using DisclosureAudit.Tests.Fixtures;

namespace DisclosureAudit.Tests.Report;

/// <summary>fixtures/truth/findings.csv and false_positives.csv: what must be reported, and what must not be called an error.</summary>
public partial class FindingsOfTruthTests
{
    // 职工基本医疗保险缴费 is no identity (README of the truth).
    private const string NoIdentity = "职工基本医疗保险缴费";

    public static TheoryData<string, string> PublishedErrors()
    {
        var rows = new TheoryData<string, string>();
        foreach (var row in Truth.Csv("findings.csv").Where(row => row["class"] == "PUBLISHED_ERROR" && row["kind"] is "cross_table_tie" or "functional_vs_economic" && !row["place"].Contains(NoIdentity)))
        {
            rows.Add(row["doc"], row["place"]);
        }

        return rows;
    }

    [Theory]
    [MemberData(nameof(PublishedErrors))]
    public void A_published_error_between_tables_is_reported(string document, string place)
    {
        var row = Truth.Csv("findings.csv").Single(row => row["doc"] == document && row["place"] == place);
        var difference = Truth.Number(row["diff"])!.Value;

        var found = Repository.Audited(document).Findings.Where(finding =>
            finding.Alone >= Severity.Warning
            && finding.Kind == FindingKind.CrossTable
            && finding.Difference is { } found && Math.Abs(found) == Math.Abs(difference));

        Assert.Single(found);
    }

    [Fact]
    public void There_are_five_such_errors_and_nothing_else_is_an_error_or_warning_in_the_tables()
    {
        Assert.Equal(5, PublishedErrors().Count);
        Assert.Equal(5, Repository.Audited("002").Findings.Count(IsOfTables));
        Assert.DoesNotContain(Repository.Audited("001").Findings, finding => finding.Alone >= Severity.Warning);
        Assert.DoesNotContain(Repository.Audited("003").Findings, IsOfTables);
    }

    private static bool IsOfTables(Finding finding) => finding.Alone >= Severity.Warning && finding.Kind is not (FindingKind.Narrative or FindingKind.Sheet or FindingKind.Hygiene);

    [Fact]
    public void A_published_error_of_a_sentence_is_reported_at_its_sentence_and_no_other_is()
    {
        var rows = Truth.Csv("findings.csv").Where(row => row["class"] == "PUBLISHED_ERROR" && row["kind"] is "narrative_tie" or "narrative_label").ToList();

        var told = Repository.Documents.Keys.SelectMany(document => Repository.Audited(document).Findings
            .Where(finding => finding.Alone == Severity.Error && finding.Kind == FindingKind.Narrative)
            .Select(finding => (document, finding.Place.At)));

        Assert.Equal(2, rows.Count);
        Assert.Equal(rows.Select(row => (row["doc"], LineOf(row["place"]))).Order(), told.Order());
    }

    [Fact]
    public void A_published_error_of_a_sheet_is_reported_at_its_place_and_no_other_is()
    {
        string[] kinds = ["count_vs_sheets", "sheet_total_vs_narrative", "sheet_period", "sheet_cost_cap"];
        var rows = Truth.Csv("findings.csv").Where(row => row["class"] == "PUBLISHED_ERROR" && kinds.Contains(row["kind"])).ToList();

        var told = Repository.Documents.Keys.SelectMany(document => Repository.Audited(document).Findings
            .Where(finding => finding.Alone >= Severity.Warning && finding.Kind == FindingKind.Sheet)
            .Select(finding => (document, finding.Place.At)));

        Assert.Equal(4, rows.Count);
        Assert.Equal(rows.Select(row => (row["doc"], Line().Match(row["place"]).Value)).Order(), told.Order());
    }

    [Fact]
    public void Projects_without_a_sheet_are_named()
    {
        var finding = Repository.Audited("002").Findings.Single(finding => finding.RuleId == "sheet-count");

        Assert.Contains("Z政务工作运行经费、X政务大厅二厅综合改造费", finding.Message, StringComparison.Ordinal);
    }

    [GeneratedRegex("L[0-9]+")]
    private static partial Regex Line();

    private static string LineOf(string place) => place.Split(' ', ':').First(word => word.StartsWith('L') && word[1..].All(char.IsAsciiDigit));

    [Theory]
    [InlineData("ROUNDING_RESIDUE")]
    [InlineData("CONVERSION_ARTEFACT")]
    public void A_residue_or_an_artefact_of_conversion_is_never_an_error_or_warning(string kind)
    {
        var rows = Truth.Csv("findings.csv").Where(row => row["class"] == kind).ToList();
        Assert.NotEmpty(rows);

        foreach (var row in rows)
        {
            var (stated, expected) = (Truth.Number(row["stated"]), Truth.Number(row["expected"]));
            Assert.DoesNotContain(Repository.Audited(row["doc"]).Findings, finding =>
                finding.Alone >= Severity.Warning
                && Truth.Number(finding.Stated) is not null
                && (Truth.Number(finding.Stated), Truth.Number(finding.Expected)) == (stated, expected));
        }
    }

    [Fact]
    public void The_residues_of_the_truth_are_counted_as_rounding()
    {
        var tableResidues = Truth.Csv("findings.csv").Count(row => row["doc"] == "001" && row["class"] == "ROUNDING_RESIDUE" && row["place"].StartsWith('T'));

        var rounding = Repository.Audited("001").Result!.Coverage.Single(row => row.RuleId == "code-rollup").Rounding;

        Assert.Equal(20, tableResidues);
        Assert.Equal(tableResidues, rounding);
    }

    [Fact]
    public void No_row_of_the_false_positives_is_reported_at_error_or_warning()
    {
        var rows = Truth.Csv("false_positives.csv");
        Assert.Equal(37, rows.Count);

        foreach (var row in rows)
        {
            foreach (var document in row["doc"] == "*" ? Repository.Documents.Keys : [row["doc"]])
            {
                Assert.DoesNotContain(Repository.Audited(document).Findings, finding =>
                    finding.Alone >= Severity.Warning
                    && Truth.Number(row["stated"]) is { } stated
                    && Truth.Number(row["naive_expectation"]) is { } naive
                    && finding.Evidence.Select(operand => Truth.Number(operand.Printed)).ToHashSet().IsSupersetOf([stated, naive]));
            }
        }
    }
}
