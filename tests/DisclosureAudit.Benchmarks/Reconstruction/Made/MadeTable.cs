namespace DisclosureAudit.Benchmarks.Reconstruction.Made;

/// <summary>A whole table with what stands above and below it.</summary>
/// <param name="Mark">The form's own number above the title (预算公开表1); may be empty.</param>
/// <param name="Owner">Printed on the left of the unit (编制单位：…); may be empty.</param>
/// <param name="Unit">元 or 万元.</param>
internal sealed record MadeTable(string Id, string Title, string Mark, string Owner, string Unit, IReadOnlyList<MadeColumn> Columns, IReadOnlyList<MadeRow> Rows, IReadOnlyList<string> Notes)
{
    public bool IsWide { get; init; }
    public bool StartsPage { get; init; }

    /// <summary>The first row is printed on the last line of the header.</summary>
    public bool TotalOnHeader { get; init; }

    /// <summary>Below the header stands a row that numbers the columns.</summary>
    public bool IndexRow { get; init; }

    /// <summary>The last row stands on a page of its own.</summary>
    public bool LoneTotal { get; init; }

    /// <summary>
    /// The columns that name the rows of an amount column: the run of code and label columns that ends with the label
    /// column nearest on its left. Empty in a table whose only row has no name.
    /// </summary>
    public Range Labels(int amount)
    {
        var end = amount;
        while (end > 0 && Columns[end - 1].Kind == ColumnKind.Amount)
        {
            end--;
        }

        var start = end;
        while (start > 0 && Columns[start - 1].Kind != ColumnKind.Amount)
        {
            start--;
        }

        return start..end;
    }
}
