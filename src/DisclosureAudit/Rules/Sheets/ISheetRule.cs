namespace DisclosureAudit.Rules.Sheets;

/// <summary>A law of performance sheets.</summary>
internal interface ISheetRule
{
    IEnumerable<SheetCheck> Check(SheetContext context);
}
