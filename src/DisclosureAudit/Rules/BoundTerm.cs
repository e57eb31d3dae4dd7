using DisclosureAudit.Amounts;
using DisclosureAudit.Findings;
using DisclosureAudit.Recognise;

namespace DisclosureAudit.Rules;

/// <summary>A term of a formula bound to one printed cell, or to a row that the table does not print.</summary>
/// <param name="RowName">The row's key as formulas name it: 合计, 2080505, 住房公积金.</param>
public sealed record BoundTerm(decimal Weight, RecognisedTable Table, TableRow? Row, string RowName, string Column)
{
    /// <summary>As printed, or what a repair would print there.</summary>
    public CellValue Cell { get; init; } = Row?[Column] ?? default;
    public bool IsPrinted => Cell.State == CellState.Amount;
    public bool IsEmpty => Row is null || Cell.State is CellState.Blank or CellState.Dash;

    /// <summary>Why it may not be what is printed: its row, its cell, or the head of its column; empty when it is.</summary>
    public string Doubt => Row is null ? "" : Row.DoubtOf(Table.Column(Column, Row)) is { Length: > 0 } own ? own : Table.HeaderDoubt(Column);
    public bool IsDoubtful => Doubt.Length > 0;
    public string Role => $"{Table.Id}[{RowName}].{Column}";
    public Figure Figure => IsPrinted ? new Figure(Cell.Amount!.Value, Math.Max(Table.Precision, Cell.Amount.Value.Decimals)) : Zero;
    public Figure Zero => new(new Amount(0m, Table.Unit, Table.Precision), Table.Precision);

    public Operand ToOperand() => new(Role, IsPrinted ? Cell.Amount!.Value.ToString() : Cell.Raw ?? "", ToPlace());

    public Place ToPlace() => Row is not null && Table.Column(Column, Row) is { } column
        ? Row.PlaceOf(Table.Id, column)
        : new Place(Table.Id, Row?.Path ?? RowName, Column, Row?.Line, Row?.Page);
}
