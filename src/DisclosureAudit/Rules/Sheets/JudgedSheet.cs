using DisclosureAudit.Findings;

namespace DisclosureAudit.Rules.Sheets;

/// <summary>What was asked of a sheet, with what has to be said of it; null where nothing has.</summary>
public sealed record JudgedSheet(SheetCheck Check, Finding? Finding);
