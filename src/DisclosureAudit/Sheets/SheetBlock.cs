namespace DisclosureAudit.Sheets;

/// <summary>The rows below a title or from a project's name on, perhaps a sheet.</summary>
internal sealed record SheetBlock(string Title, IReadOnlyList<SheetRow> Rows);
