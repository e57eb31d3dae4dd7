using DisclosureAudit.Tables;

namespace DisclosureAudit.Recognise;

/// <summary>A row of a table of no known form, as one group of columns prints it.</summary>
/// <param name="Code">The digits of the code columns, joined; empty where none is printed.</param>
public sealed record GenericRow(TableRow Row, GridRow Printed, GenericGroup Group, string Code)
{
    /// <summary>Why the cell of a column may not be what is printed; empty when it is.</summary>
    public string DoubtOf(TableColumn column) => Printed switch
    {
        { Doubt.Length: > 0 } => Printed.Doubt,
        _ when column.Index < Printed.Marks.Count => Printed.Marks[column.Index].Doubt,
        _ => "",
    };
}
