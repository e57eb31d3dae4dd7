using DisclosureAudit.Amounts;
using DisclosureAudit.Rules.Claims;
using DisclosureAudit.Tests.Fixtures;

namespace DisclosureAudit.Tests.Narrative;

/// <summary>A share of the budget that was carried out, where only the table of the final account prints the budget.</summary>
public class CompletionTests
{
    [Theory]
    [InlineData("公务接待费支出决算为1.50万元，完成预算的75.00%。", "exact")]
    [InlineData("公务接待费支出决算为1.50万元，完成预算的57.00%。", "error")]
    [InlineData("公务用车运行维护费支出决算为5.00万元，完成预算的50%。", "exact")]
    [InlineData("因公出国（境）费支出决算为0.00万元，完成预算的0%。", "not_assessable")]
    [InlineData("公务接待费支出决算为1.50万元，完成年初预算的57.00%。", "not_assessable")]
    [InlineData("培训费支出决算为1.50万元，完成预算的57.00%。", "not_assessable")]
    public void A_completion_is_computed_by_the_budget_of_its_row(string sentence, string verdict)
    {
        var audited = MadeForms.Audit($"{MadeForms.Final}\n\n六、“三公”经费支出决算情况\n\n{sentence}\n");

        Assert.Equal(verdict, audited.Result!.Claims.Single(check => check.LawId == CompletionClaims.LawId).Outcome.Verdict.Token());
    }
}
