namespace DisclosureAudit.Benchmarks.Injection;

/// <summary>What kind of figure a slip is put into; recall is told for each.</summary>
internal enum SlipGroup
{
    Tables,
    Sentences,
    Sheets,
    Codes,

    /// <summary>More than one figure, or one that is left out: told apart, for what they teach of causes named wrongly.</summary>
    Several,
}

/// <summary>One slip put into one document.</summary>
/// <param name="Kind">digit typo, row deleted …</param>
/// <param name="Audited">The document with it.</param>
/// <param name="Cells">The keys of the cells that are wrong, with what they should be; none where the slip is no wrong amount of a table.</param>
/// <param name="Line">Where it was put, of a text; 0 for a PDF.</param>
/// <param name="Touched">Numbers of tables that it touches.</param>
internal sealed record PutSlip(SlipGroup Group, string Kind, Audited Audited, IReadOnlyDictionary<string, decimal> Cells, bool IsObservable, bool IsCovered, IReadOnlyList<string> Touched, int Line)
{
    /// <summary>What equations call the wrong cells: T6[合计].合计.</summary>
    public IReadOnlySet<string> Roles { get; init; } = new HashSet<string>();

    /// <summary>Of a sentence, where its paragraph begins.</summary>
    public int From { get; init; } = Line;

    /// <summary>What was printed and what is printed now.</summary>
    public string What { get; init; } = "";

    /// <summary>A remark is an answer: unknown names of accounts never weigh more.</summary>
    public bool RemarksCount => Group == SlipGroup.Codes;
}
