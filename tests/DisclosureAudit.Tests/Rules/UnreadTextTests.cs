using DisclosureAudit.Findings;
using DisclosureAudit.Narrative;
using DisclosureAudit.Read;
using DisclosureAudit.Rules;
using DisclosureAudit.Tests.Fixtures;
using DisclosureAudit.Tests.Scenarios;

namespace DisclosureAudit.Tests.Rules;

/// <summary>A damaged file of whose letters some cannot be read may hold what seems to be missing.</summary>
public class UnreadTextTests
{
    private const string LawId = "table-missing";

    [Fact]
    public void What_was_not_found_is_not_missing_where_text_was_not_read()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder["某局2025年预算.txt"], MadeText.Whole.Replace("2025年一般公共预算支出预算表（不含上年结转）", "2025年一般公共服务表", StringComparison.Ordinal));
        var audited = Repository.AuditFile(folder["某局2025年预算.txt"]);
        var claims = new ClaimsReader(Repository.Rules.NarrativeWords).Read(audited.Source!);

        CheckResult Check(SourceText source) => new Checker(Repository.Rules, Language.Chinese).Check(audited.Recognised!, claims, audited.Sheets, source);

        Assert.Contains(Check(audited.Source!).Findings, finding => finding.RuleId == LawId);
        var damaged = Check(audited.Source! with { Problems = [new Sentence("第 4 页：219 个字无法识别", "page 4: 219 characters are not known")] });
        Assert.DoesNotContain(damaged.Findings, finding => finding.RuleId is LawId or "table-listed" or "section-missing");
        Assert.Contains("page_unread", damaged.Coverage.Single(row => row.RuleId == LawId).Reasons.Keys.Select(reason => reason.Split('(')[0]));
    }
}
