namespace DisclosureAudit.Sheets;

/// <summary>Where something of a sheet stands.</summary>
/// <param name="Line">The first source line, from 1.</param>
/// <param name="Page">The page of a PDF, from 1; null in a text.</param>
/// <param name="Cell">Which cell of the line, from 0; null where it is not one cell that is meant.</param>
public readonly record struct SheetPlace(int Line, int? Page, int? Cell = null);
