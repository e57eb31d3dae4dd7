namespace DisclosureAudit.Rules;

/// <summary>Why a cell of a table of no known form may not be what is printed.</summary>
internal static class GenericDoubt
{
    public static string Of(EquationInstance instance) => instance.Terms.Select(Of).FirstOrDefault(doubt => doubt.Length > 0) ?? "";

    public static string Of(BoundTerm term) =>
        term.Row is { } row && term.Table.Generic!.RowOf(row) is { } read && term.Table.Column(term.Column) is { } column ? read.DoubtOf(column) : "";
}
