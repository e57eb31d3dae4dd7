using DisclosureAudit.Report;
using DisclosureAudit.Tests.Fixtures;

namespace DisclosureAudit.Tests.Report;

public class CoverageTests
{
    [Theory]
    [InlineData("001")]
    [InlineData("002")]
    [InlineData("003")]
    public void At_least_95_percent_of_the_amounts_stand_in_an_evaluated_identity(string document)
    {
        var counts = new RunCounts();
        counts.Add(Repository.Audited(document));

        Assert.True(counts.Amounts > 150);
        Assert.True(counts.AmountsChecked * 100 >= counts.Amounts * 95, $"{counts.AmountsChecked} of {counts.Amounts}");
    }

    [Theory]
    [InlineData("001")]
    [InlineData("002")]
    [InlineData("003")]
    public void Every_law_has_a_row_and_says_why_where_it_asked_nothing(string document)
    {
        var coverage = Repository.Audited(document).Result!.Coverage;

        Assert.Equal(Repository.Rules.Laws.Select(law => law.Id).Order(StringComparer.Ordinal), coverage.Select(row => row.RuleId));
        Assert.All(coverage, row => Assert.True(row.Evaluated > 0 || row.Reasons.Count > 0));
        Assert.All(coverage, row => Assert.Equal(row.NotAssessable, row.Instances == 0 ? 0 : row.Reasons.Values.Sum()));
    }

    [Fact]
    public void A_document_of_no_known_form_is_checked_by_nothing_and_says_so()
    {
        var audited = Repository.AuditText("某某学会年度报告\n\n收支情况\n\n名称\t数量\n甲\t1\n乙\t2\n");

        Assert.Equal(DocumentStatus.Partial, audited.Status);
        Assert.Equal("family_unknown", audited.Reason);
        var ofTables = audited.Result!.Coverage.Where(row => !Repository.IsOfLines(row.RuleId)).ToList();
        Assert.All(ofTables, row => Assert.Equal(0, row.Instances));
        Assert.All(ofTables, row => Assert.Contains("family_unknown", row.Reasons.Keys));
    }
}
