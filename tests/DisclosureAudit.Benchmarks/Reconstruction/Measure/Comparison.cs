namespace DisclosureAudit.Benchmarks.Reconstruction.Measure;

/// <summary>
/// Compares the tables of one document with the true ones. Each true table is paired with the found table that shares
/// most of its facts (its title decides between equals, and where no fact is shared); every pair is counted cell by cell.
/// </summary>
internal sealed class Comparison
{
    private readonly IReadOnlyList<FactTable> truth;
    private readonly IReadOnlyList<FactTable> found;
    private readonly int[] pairOf;
    private readonly List<string> wrong = [];

    private Comparison(IReadOnlyList<FactTable> truth, IReadOnlyList<FactTable> found)
    {
        (this.truth, this.found) = (truth, found);
        pairOf = Pairs();
    }

    /// <summary>The score, and a line for every fact that is missing or extra.</summary>
    public static (Score Score, IReadOnlyList<string> Wrong) Of(IReadOnlyList<FactTable> truth, IReadOnlyList<FactTable> found)
    {
        var comparison = new Comparison(truth, found);
        var score = comparison.Score();
        return (score with { Documents = 1, Perfect = score.IsPerfect ? 1 : 0 }, comparison.wrong);
    }

    private Score Score()
    {
        var score = Measure.Score.None;
        for (var i = 0; i < truth.Count; i++)
        {
            score += OfPair(truth[i], pairOf[i] < 0 ? null : found[pairOf[i]], truth.Count(table => table.Title == truth[i].Title) > 1 ? $"{truth[i].Title} [{i + 1}]" : truth[i].Title);
        }

        return Enumerable.Range(0, found.Count).Except(pairOf).Aggregate(score, (sum, i) => sum + OfRest(found[i])) + Lost();
    }

    private Score OfPair(FactTable table, FactTable? other, string name)
    {
        var facts = table.Facts.Select(fact => fact.Named(other?.IsHome ?? false)).ToList();
        var isTitled = other?.Title == table.Title;
        if (other is not null && !isTitled)
        {
            wrong.Add($"{name}: title is {other.Title}");
        }

        var theirs = (other?.Facts ?? []).Select(fact => fact.Named(false)).ToHashSet();
        var (amounts, absent) = (facts.Where(fact => fact.IsAmount).ToHashSet(), facts.Where(fact => fact.IsAbsent).ToHashSet());
        var extra = theirs.Where(fact => fact.IsAmount && !amounts.Contains(fact)).ToList();
        // Amounts first: blanks are many, and mostly wrong for the same reason.
        wrong.AddRange(facts.Where(fact => fact.IsAmount && !theirs.Contains(fact)).Select(fact => $"{name}: missing {fact}"));
        wrong.AddRange(extra.Select(fact => $"{name}: extra {fact}"));
        wrong.AddRange(facts.Where(fact => fact.IsAbsent && !theirs.Contains(fact)).Select(fact => $"{name}: missing {fact}"));
        var places = theirs.Select(Place).ToHashSet();
        return Measure.Score.None with
        {
            Amounts = Of(amounts, isTitled, _ => true),
            Totals = Of(amounts, isTitled, fact => fact.IsTotal),
            Untitled = Of(amounts, true, _ => true),
            Absent = new Count(absent.Count, absent.Count(fact => places.Contains(Place(fact))), absent.Count(theirs.Contains)),
            Tables = 1,
            Titles = isTitled ? 1 : 0,
        };

        Count Of(HashSet<CellFact> all, bool isRight, Func<CellFact, bool> of) =>
            new(all.Count(of), theirs.Count(fact => fact.IsAmount && of(fact)), isRight ? all.Count(fact => of(fact) && theirs.Contains(fact)) : 0);
    }

    // A found table that is no true one's first: a piece of a true table, or false. Its amounts are extra all the same.
    private Score OfRest(FactTable rest)
    {
        var isPiece = rest.Facts.Count > 0 && truth.Any(table => SharesRows(table, rest));
        wrong.Add($"{(isPiece ? "piece" : "false table")}: {rest.Title} with {rest.Amounts.Count()} amounts");
        wrong.AddRange(rest.Amounts.Select(fact => $"  extra {fact}"));
        var all = new Count(0, rest.Amounts.Count(), 0);
        return Measure.Score.None with { Amounts = all, Untitled = all, Totals = new Count(0, rest.Amounts.Count(fact => fact.IsTotal), 0), Split = isPiece ? 1 : 0, False = isPiece ? 0 : 1 };
    }

    private Score Lost()
    {
        var score = Measure.Score.None;
        for (var i = 0; i < truth.Count; i++)
        {
            if (pairOf[i] < 0)
            {
                var host = truth[i].Amounts.Any() ? found.FirstOrDefault(table => SharesRows(truth[i], table)) : null;
                wrong.Add($"{truth[i].Title}: {(host is null ? "lost" : $"glued to {host.Title}")}");
                score += Measure.Score.None with { Glued = host is null ? 0 : 1, Lost = host is null ? 1 : 0 };
            }
        }

        return score;
    }

    // Most of the amounts of the smaller one stand in the other, beside the same labels.
    private static bool SharesRows(FactTable table, FactTable other)
    {
        var rows = table.Amounts.Select(fact => fact.Named(other.IsHome)).Select(Row).ToHashSet();
        var theirs = other.Amounts.Select(Row).ToHashSet();
        return rows.Count > 0 && theirs.Count > 0 && 2 * rows.Count(theirs.Contains) > Math.Min(rows.Count, theirs.Count);
    }

    private static (string Label, string Raw) Row(CellFact fact) => (fact.Label, fact.Raw);

    private static (string, string, string, int) Place(CellFact fact) => (fact.Code, fact.Label, fact.Column, fact.Occurrence);

    private int[] Pairs()
    {
        var pairs = Enumerable.Repeat(-1, truth.Count).ToArray();
        var candidates = from i in Enumerable.Range(0, truth.Count)
                         from j in Enumerable.Range(0, found.Count)
                         let shared = Shared(truth[i], found[j])
                         let titled = truth[i].Title == found[j].Title
                         // A title with more glued to it is still a hint, though a wrong title.
                         let hinted = titled || found[j].Title.Contains(truth[i].Title, StringComparison.Ordinal)
                         where shared > 0 || hinted || SharesRows(truth[i], found[j])
                         orderby shared descending, titled descending, hinted descending, Math.Abs(i - j), i, j
                         select (i, j);
        foreach (var (i, j) in candidates)
        {
            if (pairs[i] < 0 && !pairs.Contains(j))
            {
                pairs[i] = j;
            }
        }

        return pairs;
    }

    private static int Shared(FactTable table, FactTable other)
    {
        var theirs = other.Amounts.Select(fact => fact.Named(false)).ToHashSet();
        return table.Amounts.Count(fact => theirs.Contains(fact.Named(other.IsHome)));
    }
}
