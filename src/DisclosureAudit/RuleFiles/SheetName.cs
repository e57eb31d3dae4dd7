namespace DisclosureAudit.RuleFiles;

/// <summary>What the text of a cell is the name of in performance sheets; some texts are more than one name.</summary>
/// <param name="Outer">The side that it names as a label left of the indicators; null where it is no such label.</param>
/// <param name="IsHead">一级指标 … 指标值.</param>
public sealed record SheetName(SheetLabel? Label, SheetLevel? First, SheetLevel? Second, SheetSide? Outer, bool IsHead)
{
    public static SheetName None { get; } = new(null, null, null, null, false);

    public bool IsKnown => Label is not null || First is not null || Second is not null || IsHead;
}
