namespace DisclosureAudit.Sheets;

/// <summary>A performance sheet, whole, however many pages it goes over.</summary>
/// <param name="Title">As printed without spaces; empty where it has none.</param>
/// <param name="Project">The project's name as printed; empty for an overall sheet.</param>
/// <param name="First">Of its first row.</param>
/// <param name="Last">Of its last row.</param>
public sealed record Sheet(
    SheetKind Kind,
    string Title,
    string Project,
    SheetPlace First,
    SheetPlace Last,
    IReadOnlyList<SheetField> Fields,
    IReadOnlyList<SheetFund> Funds,
    IReadOnlyList<SheetIndicator> Indicators)
{
    /// <summary>Among the funds stands an amount whose name is not known.</summary>
    public bool HasUnknownFunds { get; init; }
}
