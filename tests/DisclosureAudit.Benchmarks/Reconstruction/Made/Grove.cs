namespace DisclosureAudit.Benchmarks.Reconstruction.Made;

/// <summary>Draws accounts out of a code table: some classes, of each some sections, of each some items, in their order.</summary>
internal static class Grove
{
    public static IReadOnlyList<Account> Draw(IReadOnlyList<Account> accounts, Random random, bool isLong, int depth = 0) =>
        Some(accounts, random, depth == 0 ? (isLong ? random.Next(6, 11) : random.Next(2, 5)) : random.Next(1, isLong ? 6 : 4))
            .Select(account => account with { Parts = account.Parts.Count == 0 ? [] : Draw(account.Parts, random, isLong, depth + 1) })
            .ToList();

    public static IEnumerable<Account> Rows(IEnumerable<Account> accounts) => accounts.SelectMany(account => Rows(account.Parts).Prepend(account));

    public static List<T> Some<T>(IReadOnlyList<T> all, Random random, int count) =>
        Enumerable.Range(0, all.Count).OrderBy(_ => random.Next()).Take(count).Order().Select(i => all[i]).ToList();
}
