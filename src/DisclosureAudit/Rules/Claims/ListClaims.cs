using DisclosureAudit.Amounts;
using DisclosureAudit.Narrative;
using DisclosureAudit.RuleFiles;
using DisclosureAudit.Rules.Claims.Cells;

namespace DisclosureAudit.Rules.Claims;

/// <summary>
/// “人员经费80.00万元，主要包括：基本工资、津贴补贴；公用经费20.00万元，主要包括：办公费、差旅费”: the accounts that a section lists are
/// those of the table that it speaks of.
/// </summary>
public sealed class ListClaims(FactIndex facts, SubjectName names, NarrativeWords words)
{
    public const string LawId = "narrative-list";

    private const string Nothing = "—";
    private const string Separator = "、";

    public IEnumerable<ClaimCheck> Check(List<Claim> section)
    {
        var lists = section.Where(claim => claim.IsAmount).Select(claim => (Claim: claim, Names: NamesBehind(claim))).Where(list => list.Names.Count > 1).ToList();
        return lists.Count > 0 && TableOf(lists[0].Claim.Paragraph, lists.SelectMany(list => list.Names).ToList()) is { } table
            ? [Ask(lists[0].Claim, lists.SelectMany(list => list.Names).ToList(), table)]
            : [];
    }

    private ClaimCheck Ask(Claim claim, List<string> listed, List<FactCell> cells)
    {
        var isOpen = listed.Any(words.ListGoesOn.IsMatch);
        var stems = listed.Select(name => names.Stem(name)).ToHashSet(StringComparer.Ordinal);
        var bare = listed.Where(name => !words.ListGoesOn.IsMatch(name) && !cells.Any(cell => cell.RowNames.Contains(names.Stem(name)) && !cell.Figure.Amount.IsZero)).ToList();
        var unnamed = isOpen ? [] : cells.Where(cell => cell.Row.Code is not null && !cell.Figure.Amount.IsZero && !cell.RowNames.Any(stems.Contains)).Select(cell => cell.Row.Name).Distinct(StringComparer.Ordinal).ToList();
        return new ClaimCheck(LawId, claim, [], new Outcome(bare.Count + unnamed.Count == 0 ? Verdict.Exact : Verdict.Violated, 0m, 0m))
        {
            Stated = Join(bare),
            Expected = Join(unnamed),
            Cells = [cells[0]],
            IsRemark = true,
        };
    }

    // The accounts of one economic classification, at its lower level, in the table that names most of the list.
    private List<FactCell>? TableOf(NarrativeParagraph paragraph, List<string> listed) => facts.Cells
        .Where(cell => cell is { IsMain: true, IsLastYear: false, IsBudget: false, IsTotal: false } && (cell.Row.Code is not { } code || code.Level == AccountLevel.Section) && cell.Words?.Heading.IsMatch(paragraph.Section) == true)
        .GroupBy(cell => cell.Table)
        .Select(table => (Cells: table.ToList(), Known: listed.Count(name => table.Any(cell => cell.RowNames.Contains(names.Stem(name))))))
        .Where(table => table.Known * 2 > listed.Count)
        .OrderByDescending(table => table.Known)
        .Select(table => table.Cells)
        .FirstOrDefault();

    private List<string> NamesBehind(Claim claim) => claim.Paragraph.RestOfSentence(claim.Number!.End) is var rest
        && words.ItemList.Match(rest) is { Success: true } match
        && !rest.Any(char.IsAsciiDigit)
            ? rest[(match.Index + match.Length)..].Split(Separator).Where(name => name.Length > 0).ToList()
            : [];

    private static string Join(List<string> list) => list.Count == 0 ? Nothing : string.Join(Separator, list);
}
