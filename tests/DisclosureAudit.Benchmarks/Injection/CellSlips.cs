namespace DisclosureAudit.Benchmarks.Injection;

/// <summary>Puts wrong amounts into the cells of a document, each kind of slip into so many cells drawn by the seed.</summary>
internal sealed class CellSlips(CleanDocument document, LinearSystem system, Random random, int each)
{
    private readonly List<CellSite> sites = document.Cells.Where(site => Numbers.IsPlain(site.Raw) && !site.Amount.IsZero).ToList();

    public IEnumerable<PutSlip> All()
    {
        if (sites.Count == 0)
        {
            yield break;
        }

        foreach (var (name, slip) in Numbers.Slips)
        {
            foreach (var put in Put(name, site => slip(random, site.Raw) is { } text ? [(site, text)] : null))
            {
                yield return put;
            }
        }

        foreach (var put in Put("cell of a neighbour", site => Other(site, other => other.Row == site.Row || (other.Table == site.Table && other.Column == site.Column && Math.Abs(other.Row.Index - site.Row.Index) == 1)))
            .Concat(Put("cell of another table", site => Other(site, other => other.Table != site.Table && other.Amount.Unit == site.Amount.Unit)))
            .Concat(Put("copied into two tables", InTwo))
            .Concat(document.IsText ? Put("amount left out", static site => [(site, "")], SlipGroup.Several) : [])
            .Concat(Put("amounts of two rows swapped", Swapped, SlipGroup.Several))
            .Concat(Put("part and total alike", PartAndTotal, SlipGroup.Several))
            .Concat(Put("two slips", site => Slipped(site) is { } one && Slipped(sites[random.Next(sites.Count)]) is { } other && other.Site != site ? [one, other] : null, SlipGroup.Several)))
        {
            yield return put;
        }
    }

    private IEnumerable<PutSlip> Put(string kind, Func<CellSite, List<(CellSite Site, string Text)>?> slip, SlipGroup group = SlipGroup.Tables)
    {
        for (var (made, tries) = (0, 0); made < each && tries < each * 5; tries++)
        {
            if (slip(sites[random.Next(sites.Count)]) is { } changes && document.With(changes) is { } audited)
            {
                made++;
                yield return new PutSlip(
                    group,
                    kind,
                    audited,
                    changes.ToDictionary(change => change.Site.Key, change => change.Site.Amount.Value),
                    system.Shows(changes.ToDictionary(change => change.Site.Key, change => change.Text.Length > 0 ? Numbers.ValueOf(change.Text) : 0m)),
                    changes.TrueForAll(change => system.IsCovered(change.Site.Key)),
                    changes.ConvertAll(change => change.Site.Table.Id),
                    document.IsText ? changes[0].Site.Line : 0)
                {
                    Roles = changes.Select(change => $"{change.Site.Table.Id}[{change.Site.Row.Key}].{change.Site.Column}").ToHashSet(StringComparer.Ordinal),
                };
            }
        }
    }

    private List<(CellSite, string)>? Other(CellSite site, Func<CellSite, bool> isMeant)
    {
        var others = sites.FindAll(other => other != site && other.Amount.Value != site.Amount.Value && isMeant(other));
        return others.Count == 0 ? null : [(site, Numbers.Like(site.Raw, others[random.Next(others.Count)].Amount.Value))];
    }

    private (CellSite Site, string Text)? Slipped(CellSite site) => Numbers.Slips[0].Slip(random, site.Raw) is { } text ? (site, text) : null;

    private List<(CellSite, string)>? Swapped(CellSite site)
    {
        var others = sites.FindAll(other => other.Table == site.Table && other.Column == site.Column && other.Amount.Value != site.Amount.Value && Math.Abs(other.Row.Index - site.Row.Index) <= 2);
        return others.Count > 0 && others[random.Next(others.Count)] is var other ? [(site, Numbers.Like(site.Raw, other.Amount.Value)), (other, Numbers.Like(other.Raw, site.Amount.Value))] : null;
    }

    // Too large by the same, and their column adds up.
    private List<(CellSite, string)>? PartAndTotal(CellSite site)
    {
        var total = sites.Find(other => other.Row.IsTotal && other.Table == site.Table && other.Column == site.Column);
        return total is not null && total != site && Numbers.Slips[0].Slip(random, site.Raw) is { } text && Numbers.ValueOf(text) - site.Amount.Value is var more && total.Amount.Value + more > 0m
            ? [(site, text), (total, Numbers.Like(total.Raw, total.Amount.Value + more))]
            : null;
    }

    private List<(CellSite, string)>? InTwo(CellSite site)
    {
        var others = system.PrintedAgain(site.Key).ToHashSet(StringComparer.Ordinal);
        var twins = sites.FindAll(other => others.Contains(other.Key) && other.Table != site.Table && other.Amount.Unit == site.Amount.Unit);
        return twins.Count > 0 && Numbers.Slips[0].Slip(random, site.Raw) is { } text && twins[random.Next(twins.Count)] is var twin
            ? [(site, text), (twin, Numbers.Like(twin.Raw, Numbers.ValueOf(text)))]
            : null;
    }
}
