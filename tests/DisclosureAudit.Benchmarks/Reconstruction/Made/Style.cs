namespace DisclosureAudit.Benchmarks.Reconstruction.Made;

/// <summary>How one document is printed: independent features, and the one that it is there for.</summary>
/// <param name="Name">The main feature; results are reported by it.</param>
/// <param name="RepeatsHeader">The header stands again on every page of a long table; else the pages go on headless.</param>
/// <param name="RepeatsTitle">Title and unit stand again with the header.</param>
/// <param name="LoneTotal">The total row stands alone on a page of its own.</param>
/// <param name="DeepHeader">Label and amount columns stand below common headings (项目 | 2026年预算数).</param>
/// <param name="TotalOnHeader">The last header row (类 | 款 | 项) is the total row, too.</param>
/// <param name="IndexRow">Below the header the columns are numbered (栏次 | 1 | 2).</param>
/// <param name="Decimals">Of the amounts, where the unit is not 元.</param>
/// <param name="Absent">What a cell without money shows: nothing, 0.00 or a dash.</param>
/// <param name="Wide">Share of tables on pages across, in percent.</param>
/// <param name="MarkOnTop">A level watermark is drawn after the cells, see-through; else before them, light grey.</param>
/// <param name="Turned">Pages across are upright pages with /Rotate 90.</param>
internal sealed record Style(string Name, Engine Engine)
{
    public Lines Lines { get; init; } = Lines.Grid;
    public Watermark Watermark { get; init; }
    public Codes Codes { get; init; }
    public Absent Absent { get; init; }
    public bool RepeatsHeader { get; init; }
    public bool RepeatsTitle { get; init; }
    public bool LoneTotal { get; init; }
    public bool DeepHeader { get; init; }
    public bool TotalOnHeader { get; init; }
    public bool IndexRow { get; init; }
    public bool Wrapped { get; init; }
    public bool SplitNumbers { get; init; }
    public bool BlankColumns { get; init; }
    public bool Long { get; init; }
    public bool TotalFirst { get; init; }
    public bool Thousands { get; init; }
    public bool Negatives { get; init; }
    public bool SeveralToAPage { get; init; }
    public bool PageNumbers { get; init; }
    public bool Turned { get; init; }
    public bool MarkOnTop { get; init; }
    public int Wide { get; init; }
    public int Decimals { get; init; } = 2;
    public string Font { get; init; } = "Noto Sans CJK SC";

    public string Ruling => Lines switch { Lines.Grid => "ruled", Lines.None => "unruled", _ => "partly" };
}
