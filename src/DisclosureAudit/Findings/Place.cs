namespace DisclosureAudit.Findings;

/// <summary>Where a printed figure or label stands: on a line of a text, or in a box on a page of a PDF.</summary>
/// <param name="Order">Counts the lines of the document in reading order, from 1; null where nothing is printed.</param>
/// <param name="Page">Counts from 1; null in a text.</param>
public sealed record Place(string Table, string Row, string Column, int? Order, int? Page = null, Box? Box = null)
{
    /// <summary>Which cell of its line in a text, from 0; null where it is no cell of a table.</summary>
    public int? Cell { get; init; }

    /// <summary>The file of the same disclosure that it stands in; empty for the document's own.</summary>
    public string File { get; init; } = "";

    /// <summary>A reader of a PDF has no lines to count.</summary>
    public int? Line => Page is null ? Order : null;

    /// <summary>How messages and evidence name it: L258, p12; empty where nothing is printed.</summary>
    public string At => this switch
    {
        { Page: { } page } => FormattableString.Invariant($"p{page}"),
        { Line: { } line } => FormattableString.Invariant($"L{line}"),
        _ => "",
    };
}
