using DisclosureAudit.Amounts;
using DisclosureAudit.Findings;

namespace DisclosureAudit.Rules;

/// <summary>The verdicts of docs/rounding.md in a reader's words.</summary>
public static class VerdictWords
{
    public static Sentence Of(Verdict verdict) => verdict switch
    {
        Verdict.Exact => new Sentence("完全相等", "equal"),
        Verdict.Rounding => new Sentence("四舍五入可以解释", "explained by rounding"),
        Verdict.AggregationOrder => new Sentence("先舍入后汇总的次序造成", "explained by the order of rounding and adding"),
        Verdict.Precision => new Sentence("小数位数不足造成", "explained by the decimals left out"),
        Verdict.UnlikelyRounding => new Sentence("勉强可由舍入解释", "just explained by rounding"),
        Verdict.Forced => new Sentence("为凑足 100% 而调整", "adjusted so that the list sums to 100%"),
        Verdict.Truncated => new Sentence("截断而非四舍五入", "cut off, not rounded"),
        Verdict.ErrorLastDigit => new Sentence("末位不符", "off in the last digit"),
        Verdict.BaseZero => new Sentence("基数为零", "the base is zero"),
        Verdict.Violated => new Sentence("不成立", "does not hold"),
        Verdict.Error => new Sentence("不一致，舍入不能解释", "inconsistent, rounding cannot explain it"),
        _ => new Sentence("无法核对", "not assessable"),
    };
}
