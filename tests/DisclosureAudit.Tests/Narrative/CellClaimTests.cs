using DisclosureAudit.Amounts;
using DisclosureAudit.Findings;
using DisclosureAudit.Rules.Claims.Cells;
using DisclosureAudit.Tests.Fixtures;

namespace DisclosureAudit.Tests.Narrative;

/// <summary>One sentence of the made document at a time, against its tables.</summary>
public class CellClaimTests
{
    private const string Sentence = "某市示范局2025年度财政拨款收支总预算125.00万元。";

    [Theory]
    [InlineData("某市示范局2025年度财政拨款收支总预算125.00万元。", "exact")]
    [InlineData("某市示范局2025年度财政拨款收支总预算125万元。", "exact")]
    [InlineData("某市示范局2025年度财政拨款收支总预算1,250,000.00元。", "exact")]
    [InlineData("某市示范局2025年度财政拨款收支总预算125.01万元。", "error")]
    [InlineData("某市示范局2025年度财政拨款收支总预算125.01万元，其中：一般公共预算拨款105.01万元、政府性基金预算拨款20.00万元。", "aggregation_order")]
    [InlineData("某市示范局2025年度财政拨款收支总预算125.02万元，其中：一般公共预算拨款105.02万元、政府性基金预算拨款20.00万元。", "error")]
    [InlineData("某市示范局2025年度财政拨款收支总预算约126万元。", "not_assessable")]
    [InlineData("某市示范局2024年度财政拨款收支总预算126.00万元。", "not_assessable")]
    [InlineData("某市示范局2025年度财政拨款收支总预算的一部分126.00万元。", "not_assessable")]
    [InlineData("国有资本经营预算拨款收入0万元。", "exact")]
    public void An_amount_is_held_against_the_cell_that_its_words_name(string sentence, string verdict)
    {
        var check = Check(sentence);

        Assert.Equal(verdict, check.Outcome.Verdict.Token());
    }

    [Fact]
    public void Of_two_figures_that_contradict_each_other_one_cell_alone_makes_a_warning()
    {
        var audited = Repository.AuditText(MadeText.Whole.Replace(Sentence, Sentence + "\n\n三、“三公”经费情况\n\n公务接待费1.50万元。", StringComparison.Ordinal));

        Assert.All(audited.Findings, finding => Assert.Equal((CellClaims.LawId, Severity.Warning), (finding.RuleId, finding.Alone)));
        Assert.Single(audited.Findings);
    }

    [Fact]
    public void Words_of_another_scope_than_the_tables_accuse_nobody()
    {
        var text = MadeText.Whole;
        foreach (var total in new[] { "预算收入总计125.00", "收支总预算125.00", "当年支出100.00", "支出预算125.00" })
        {
            text = text.Replace(total, total.Replace("12", "92", StringComparison.Ordinal).Replace("100", "900", StringComparison.Ordinal), StringComparison.Ordinal);
        }

        foreach (var part in new[] { "一般公共服务支出80.00", "社会保障和就业支出10.00", "住房保障支出10.00", "本年收入120.00", "基本支出100.00", "项目支出25.00", "（项）”10.00", "采购预算总额30.00" })
        {
            text = text.Replace(part + "万元", part.Replace("0.00", "1.00", StringComparison.Ordinal) + "万元", StringComparison.Ordinal);
        }

        Assert.DoesNotContain(Repository.AuditText(text).Findings, finding => finding.RuleId == CellClaims.LawId);
    }

    private static DisclosureAudit.Rules.Claims.ClaimCheck Check(string sentence)
    {
        var audited = Repository.AuditText(MadeText.Whole.Replace(Sentence, sentence, StringComparison.Ordinal));
        var subject = sentence.StartsWith("国有", StringComparison.Ordinal) ? "国有资本" : "收支总预算";
        return audited.Result!.Claims.First(check => check.LawId == CellClaims.LawId && check.Claim.Lead.Contains(subject, StringComparison.Ordinal));
    }
}
