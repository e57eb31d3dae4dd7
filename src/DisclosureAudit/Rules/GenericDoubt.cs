using DisclosureAudit.Recognise;

namespace DisclosureAudit.Rules;

/// <summary>Why a cell of a table or column of no known form may not be what is printed.</summary>
internal static class GenericDoubt
{
    public static string Of(EquationInstance instance) => instance.Terms.Select(Of).FirstOrDefault(doubt => doubt.Length > 0) ?? "";

    public static string Of(BoundTerm term) => term.Table switch
    {
        { Generic: null, MayMissText: true } => Doubts.PageUnread,
        { Generic: null } => term.Doubt,
        { Generic: { } table } => term.Row is { } row && table.RowOf(row) is { } read && term.Table.Column(term.Column) is { } column ? read.DoubtOf(column) : "",
    };
}
