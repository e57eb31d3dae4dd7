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
    private const int ShortestShort = 3;

    // The economic classification has some eighty accounts.
    private const int MostNames = 200;

    private readonly ILookup<SubjectTable, AccountsOfTable> tables = facts.Cells
        .Where(cell => cell is { IsMain: true, IsLastYear: false, IsBudget: false, IsTotal: false, Words: not null } && (cell.Row.Code is not { } code || code.Level == AccountLevel.Section))
        .GroupBy(cell => cell.Table)
        .Select(cells => new AccountsOfTable(cells.ToList()))
        .ToLookup(table => table.Cells[0].Words!);

    public IEnumerable<ClaimCheck> Check(List<Claim> section)
    {
        var lists = section.Where(claim => claim.IsAmount).Select(claim => (Claim: claim, Names: NamesBehind(claim))).Where(list => list.Names.Count > 1).ToList();
        var listed = lists.SelectMany(list => list.Names).Select(name => (Name: name, Stem: names.Stem(name))).ToList();
        return lists.Count > 0 && TableOf(lists[0].Claim.Paragraph, listed) is { } table ? [Ask(lists[0].Claim, lists.Count > 1, listed, table)] : [];
    }

    // A section that lists one kind of accounts alone leaves those of the others out.
    private ClaimCheck Ask(Claim claim, bool isWhole, List<(string Name, string Stem)> listed, AccountsOfTable table)
    {
        var isOpen = !isWhole || listed.Exists(item => words.ListGoesOn.IsMatch(item.Name));
        var bare = listed.Where(item => !words.ListGoesOn.IsMatch(item.Name) && !table.Knows(item.Stem)).Select(item => item.Name).ToList();
        var stems = listed.Select(item => item.Stem).ToHashSet(StringComparer.Ordinal);
        var unnamed = isOpen ? [] : table.Cells.Where(cell => cell.Row.Code is not null && !cell.Figure.Amount.IsZero && !cell.RowNames.Any(name => stems.Any(stem => name.Contains(stem, StringComparison.Ordinal)))).Select(cell => cell.Row.Name).Distinct(StringComparer.Ordinal).ToList();
        return new ClaimCheck(LawId, claim, [], new Outcome(bare.Count + unnamed.Count == 0 ? Verdict.Exact : Verdict.Violated, 0m, 0m))
        {
            Stated = Join(bare),
            Expected = Join(unnamed),
            Cells = [table.Cells[0]],
            IsRemark = true,
        };
    }

    // The one that names most of the list, and more than half of it.
    private AccountsOfTable? TableOf(NarrativeParagraph paragraph, List<(string Name, string Stem)> listed) => tables
        .Where(group => group.Key.Heading.IsMatch(paragraph.Section))
        .SelectMany(group => group)
        .Select(table => (Table: table, Known: listed.Count(item => table.Knows(item.Stem))))
        .Where(pair => pair.Known * 2 > listed.Count)
        .OrderByDescending(pair => pair.Known)
        .Select(pair => pair.Table)
        .FirstOrDefault();

    private List<string> NamesBehind(Claim claim)
    {
        var rest = claim.Paragraph.RestOfSentence(claim.Number!.End);
        if (words.ItemList.Match(rest) is not { Success: true } match || rest.Any(char.IsAsciiDigit))
        {
            return [];
        }

        var listed = NameList.Of(rest[(match.Index + match.Length)..]);
        return (NameList.WithTwoAtTheEnd(listed, words) is { } more && IsAccount(more[^2]) && IsAccount(more[^1]) ? more : listed).Take(MostNames).ToList();
    }

    private bool IsAccount(string name) => facts.IsNamed(names.Stem(name));

    private static string Join(List<string> list) => list.Count == 0 ? Nothing : string.Join(Separator, list);

    /// <summary>The accounts of one table at the lower level of the classification.</summary>
    private sealed record AccountsOfTable(List<FactCell> Cells)
    {
        private readonly HashSet<string> withAmount = Cells.Where(cell => !cell.Figure.Amount.IsZero).SelectMany(cell => cell.RowNames).ToHashSet(StringComparer.Ordinal);

        // 养老保险缴费 is short for 机关事业单位基本养老保险缴费.
        public bool Knows(string stem) => withAmount.Contains(stem) || (stem.Length >= ShortestShort && Cells.Count <= MostNames && withAmount.Any(name => name.EndsWith(stem, StringComparison.Ordinal)));
    }
}
