using DisclosureAudit.RuleFiles;

namespace DisclosureAudit.Sheets;

/// <summary>An indicator of one side.</summary>
/// <param name="Level1">A name of the closed list; empty where the rows do not tell.</param>
/// <param name="Level2">As printed, without spaces; empty where the rows do not tell.</param>
/// <param name="Level3">The indicator's own name, without spaces; empty where the row cannot be read.</param>
/// <param name="Value">As printed; null where it is lost or cannot be told from its neighbours.</param>
/// <param name="Raw">The value as printed, or all cells of a row that cannot be read.</param>
public sealed record SheetIndicator(SheetSide Side, string Level1, string Level2, string Level3, string? Value, string Raw, SheetPlace Place);
