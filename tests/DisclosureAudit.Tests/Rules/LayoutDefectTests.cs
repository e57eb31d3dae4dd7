using DisclosureAudit.Report;

namespace DisclosureAudit.Tests.Rules;

/// <summary>
/// Whole made-up documents of three layouts, tables and performance sheets: clean as they are, and with one defect told of by
/// the laws that it breaks and by no other (fixtures/layouts).
/// </summary>
public class LayoutDefectTests
{
    public static TheoryData<string> Layouts() => new(LayoutDefect.Layouts);

    public static TheoryData<int> Defects() => new(Enumerable.Range(0, LayoutDefect.All.Count));

    [Theory]
    [MemberData(nameof(Layouts))]
    public void The_document_is_whole_and_clean(string layout)
    {
        var audited = LayoutDefect.AuditWhole(layout);

        Assert.Equal(DocumentStatus.Ok, audited.Status);
        Assert.Empty(audited.Findings);
    }

    [Theory]
    [MemberData(nameof(Defects))]
    public void A_defect_is_found_and_nothing_else(int number)
    {
        var defect = LayoutDefect.All[number];

        var rules = defect.Audit().Findings.Select(finding => finding.RuleId).Distinct().Order(StringComparer.Ordinal);

        Assert.Equal($"{defect.Layout} {defect.Defect}: {defect.Rules}", $"{defect.Layout} {defect.Defect}: {string.Join("; ", rules)}");
    }

    [Fact]
    public void Most_defects_stand_in_three_layouts() =>
        Assert.InRange(LayoutDefect.All.GroupBy(defect => defect.Defect).Count(same => same.Select(defect => defect.Layout).Distinct().Count() >= 3), 25, int.MaxValue);
}
