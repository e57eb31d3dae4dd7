using System.Text.RegularExpressions;
using DisclosureAudit.Findings;
using DisclosureAudit.Tests.Fixtures;

namespace DisclosureAudit.Tests.Recognise;

/// <summary>A table whose amounts are all empty says zero only where a note says so; else they were lost on the way.</summary>
public class EmptyTableTests
{
    [Theory]
    [InlineData(MadeText.T1)]
    [InlineData(MadeText.T2)]
    [InlineData(MadeText.T3)]
    [InlineData(MadeText.T4)]
    [InlineData(MadeText.T5)]
    [InlineData(MadeText.T6)]
    [InlineData(MadeText.T7)]
    [InlineData(MadeText.T8)]
    [InlineData(MadeText.T10)]
    [InlineData(MadeText.T11)]
    [InlineData(MadeText.T12)]
    [InlineData(MadeText.T13)]
    public void A_table_without_amounts_and_without_a_note_accuses_nobody(string title)
    {
        var audited = Repository.AuditText(MadeText.InTable(title, WithoutAmounts));

        Assert.Equal(13, audited.Recognised!.NamedTables);
        Assert.Empty(MadeText.Accusations(audited));
        Assert.True(MadeText.Evaluated(audited) < MadeText.Evaluated(MadeText.Audited));
    }

    [Theory]
    [InlineData(MadeText.T12, "table_empty(T12-02)")]
    [InlineData(MadeText.T12, "table_empty(T12-02-fund)")]
    [InlineData(MadeText.T12, "table_empty(T13-01)")]
    [InlineData(MadeText.T13, "table_empty(T13-01)")]
    [InlineData(MadeText.T13, "table_empty(T13-02)")]
    public void The_coverage_says_that_the_projects_could_not_be_added_up(string title, string reason) =>
        Assert.Contains(reason, MadeText.Reasons(Repository.AuditText(MadeText.InTable(title, WithoutAmounts))));

    [Theory]
    [InlineData(MadeText.T12, "T13-01")]
    [InlineData(MadeText.T13, "T13-01")]
    [InlineData(MadeText.T5, "T5-03")]
    [InlineData(MadeText.T7, "T7-01")]
    public void A_note_that_there_are_no_data_contradicts_the_other_tables(string title, string identity)
    {
        var audited = Repository.AuditText(MadeText.InTable(title, table => $"{WithoutAmounts(table)}\n\n注：本表无数据\n"));

        Assert.Contains(audited.Findings, finding => finding is { Alone: Severity.Error } && finding.Message.Contains($"（{identity}）", StringComparison.Ordinal));
    }

    private static string WithoutAmounts(string table) => Regex.Replace(table, @"\d+\.\d\d", "");
}
