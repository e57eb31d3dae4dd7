namespace DisclosureAudit.Benchmarks.Reconstruction.Made;

/// <summary>Draws the amounts of rows so that every row and every column adds up.</summary>
internal sealed class Drawer
{
    private readonly Random random;
    private readonly Purse purse;
    private readonly ColumnSums sums;
    private readonly IReadOnlyList<MadeColumn> amounts;
    private readonly HashSet<int> blank = [];
    private readonly Dictionary<Account, long?[]> known = new(ReferenceEqualityComparer.Instance);

    public Drawer(IReadOnlyList<MadeColumn> amounts, Style style, Purse purse, Random random)
    {
        (this.random, this.purse, this.amounts) = (random, purse, amounts);
        sums = new ColumnSums(amounts.Select(column => column.Levels).ToList());
        var drawn = Enumerable.Range(0, sums.Count).Where(sums.IsDrawn).ToList();
        // At least one part keeps its amounts; an account is either 人员经费 or 公用经费 and needs both.
        blank.UnionWith(drawn.Skip(1).Where(i => Fits("301", amounts[i].Last) && Fits("302", amounts[i].Last) && random.Next(10) < (style.BlankColumns ? 6 : 1)));
    }

    public long?[] Of(Account account)
    {
        if (!known.TryGetValue(account, out var values))
        {
            values = account.Parts.Count > 0 ? Sum(account.Parts.Select(Of)) : Leaf(account.Code);
            known[account] = values;
        }

        return values;
    }

    public long?[] Leaf(string code = "")
    {
        var values = new long?[sums.Count];
        var drawn = Enumerable.Range(0, sums.Count).Where(i => sums.IsDrawn(i) && !blank.Contains(i)).ToList();
        foreach (var i in drawn.Where(i => Fits(code, amounts[i].Last) && random.Next(10) < (i == drawn[0] ? 7 : 4)))
        {
            values[i] = purse.DrawOrZero();
        }

        if (drawn.TrueForAll(i => values[i] is null))
        {
            values[drawn.Find(i => Fits(code, amounts[i].Last))] = purse.Draw();
        }

        return sums.Fill(values);
    }

    public static long?[] Sum(IEnumerable<long?[]> rows) => rows.Aggregate((a, b) => a.Zip(b, (x, y) => x is null ? y : y is null ? x : x + y).ToArray());

    // Pay and pensions are 人员经费, goods and equipment 公用经费.
    private static bool Fits(string code, string column) => column switch
    {
        "人员经费" => code.Length == 0 || code[0] != '3' || code.StartsWith("301", StringComparison.Ordinal) || code.StartsWith("303", StringComparison.Ordinal),
        "公用经费" => code.Length == 0 || code[0] != '3' || !(code.StartsWith("301", StringComparison.Ordinal) || code.StartsWith("303", StringComparison.Ordinal)),
        _ => true,
    };
}
