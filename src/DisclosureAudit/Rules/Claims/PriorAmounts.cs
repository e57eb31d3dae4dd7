using System.Text.RegularExpressions;
using DisclosureAudit.Narrative;
using DisclosureAudit.RuleFiles;

namespace DisclosureAudit.Rules.Claims;

/// <summary>Tells the amount that was before from the one that is: 上年执行数20.30万元; of “与2016年度相比（2016年度预算为8648.07万元）” that of 2016.</summary>
public sealed class PriorAmounts(NarrativeWords words)
{
    private static readonly Regex Comparison = SafeRegex.Of("^[^，]*(比|较|与)");

    public bool Is(Claim amount, Claim change) =>
        words.Prior.IsMatch(amount.Lead) || (NamedYears.In(amount.Lead) is [.., var year] && NamedYears.In(change.Base) is [.., var before] && before == year);

    /// <summary>“比2025年年初预算数9819.98万元减少”: the comparison itself prints it.</summary>
    public bool IsComparedWith(Claim amount, Claim change) =>
        Comparison.IsMatch(amount.Lead) && Is(amount, change) && !change.Paragraph.Text.AsSpan(amount.Number!.End..change.Number!.Start).ContainsAny('，', '；');

    /// <summary>What the words before a figure name beside base and direction; empty where they name nothing.</summary>
    public string OwnSubject(Claim claim) => words.ChangeFill.Replace(claim.Lead, "");
}
