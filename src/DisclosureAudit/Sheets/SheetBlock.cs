using DisclosureAudit.Amounts;

namespace DisclosureAudit.Sheets;

/// <summary>The rows below a title or from a project's name on, perhaps a sheet.</summary>
/// <param name="Unit">Of its amounts, where a line between title and rows states it.</param>
internal sealed record SheetBlock(string Title, AmountUnit? Unit, IReadOnlyList<SheetRow> Rows);
