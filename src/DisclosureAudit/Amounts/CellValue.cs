namespace DisclosureAudit.Amounts;

/// <summary>What a cell holds. Blank is not zero, unreadable is not blank.</summary>
public enum CellState
{
    Blank,
    Dash,
    Amount,
    Text,
    Unreadable,
}

/// <summary>A cell read: its amount, or why it has none.</summary>
/// <param name="Reason">For an unreadable cell a stable word: split_or_two_numbers, grouping, not_a_number …; else empty.</param>
public readonly record struct CellValue(CellState State, Amount? Amount, string Raw, string Reason)
{
    public static CellValue Of(Amount amount, string raw) => new(CellState.Amount, amount, raw, "");

    public static CellValue Without(CellState state, string raw) => new(state, null, raw, "");

    public static CellValue Unreadable(string raw, string reason) => new(CellState.Unreadable, null, raw, reason);
}
