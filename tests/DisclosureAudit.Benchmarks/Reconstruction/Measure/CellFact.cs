namespace DisclosureAudit.Benchmarks.Reconstruction.Measure;

/// <summary>One cell with the row and column that give it meaning: true, or extracted.</summary>
/// <param name="Row">Code and label as cells.csv has them.</param>
/// <param name="Column">Header levels joined by “/”, without spaces.</param>
/// <param name="Raw">As printed, without spaces.</param>
/// <param name="State">amount, zero, blank or dash.</param>
internal sealed record CellFact(string Code, string Label, string Column, string Raw, string State)
{
    private static readonly string[] Sums = ["合计", "总计", "小计"];

    /// <summary>Which of the equal rows of its table this one is, from 1: a name may stand twice.</summary>
    public int Occurrence { get; init; } = 1;

    /// <summary>How a table of a known form names the row, where it goes by its first name column only.</summary>
    public string? HomeLabel { get; init; }

    public bool IsAmount => State is "amount" or "zero";
    public bool IsAbsent => State is "blank" or "dash";
    public bool IsTotal => Array.Exists(Sums, sum => Label.EndsWith(sum, StringComparison.Ordinal));

    /// <summary>The fact as the table's kind names its rows.</summary>
    public CellFact Named(bool asHome) => asHome && HomeLabel is not null ? this with { Label = HomeLabel, HomeLabel = null } : this with { HomeLabel = null };

    public override string ToString() => $"{Code} {Label}{(Occurrence > 1 ? $" ({Occurrence})" : "")} | {Column} | {(Raw.Length > 0 ? Raw : "blank")} {State}";

    /// <summary>Numbers equal rows: the n-th cell of one code, label and column belongs to the n-th such row.</summary>
    public static IReadOnlyList<CellFact> Numbered(IEnumerable<CellFact> facts)
    {
        var seen = new Dictionary<(string, string, string), int>();
        return facts.Select(fact =>
        {
            var key = (fact.Code, fact.Label, fact.Column);
            return fact with { Occurrence = seen[key] = seen.GetValueOrDefault(key) + 1 };
        }).ToList();
    }
}
