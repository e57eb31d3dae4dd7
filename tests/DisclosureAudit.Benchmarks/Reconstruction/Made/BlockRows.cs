namespace DisclosureAudit.Benchmarks.Reconstruction.Made;

/// <summary>Rows of an economic table in two blocks side by side: 人员经费 on the left, 公用经费 on the right, their totals below.</summary>
internal sealed class BlockRows(ReferenceTables reference, Purse purse, Style style, Random random)
{
    public IReadOnlyList<MadeRow> Of(IReadOnlyList<MadeColumn> columns)
    {
        var drawer = new Drawer([columns.First(column => column.Kind == ColumnKind.Amount)], style, purse, random);
        var left = Block(["301", "303"], "人员经费合计", drawer);
        var right = Block(["302", "310"], "公用经费合计", drawer);
        var height = Math.Max(left.Count, right.Count);
        return Padded(left, height).Zip(Padded(right, height), (a, b) => new MadeRow([.. a, .. b])).ToList();
    }

    private List<string[]> Block(string[] classes, string total, Drawer drawer)
    {
        var accounts = reference.Economic.Where(account => classes.Contains(account.Code, StringComparer.Ordinal)).Select(account => account with { Parts = Grove.Some(account.Parts, random, random.Next(3, 12)) }).ToList();
        var rows = Grove.Rows(accounts).Select(account => new[] { account.Code, account.Name, purse.Print(drawer.Of(account)[0]) });
        return [.. rows, ["", total, purse.Print(Drawer.Sum(accounts.Select(drawer.Of))[0])]];
    }

    // The totals stand on one line, at the bottom.
    private static IEnumerable<string[]> Padded(List<string[]> block, int height) =>
        [.. block.SkipLast(1), .. Enumerable.Repeat<string[]>(["", "", ""], height - block.Count), block[^1]];
}
