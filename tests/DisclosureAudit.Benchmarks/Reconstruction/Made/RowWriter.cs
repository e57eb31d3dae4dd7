namespace DisclosureAudit.Benchmarks.Reconstruction.Made;

/// <summary>Puts codes, names and values into the cells of a table's columns.</summary>
internal sealed class RowWriter(IReadOnlyList<MadeColumn> columns, Purse purse, bool inherits, bool totalIsCode = false)
{
    private readonly int codes = columns.Count(column => column.Kind == ColumnKind.Code);

    public MadeRow Row(string code, IReadOnlyList<string> names, long?[] values, int depth = 0)
    {
        var (codePieces, amount, label, piece) = (Pieces(code), 0, 0, 0);
        return new MadeRow(
            columns.Select(column => column.Kind switch
            {
                ColumnKind.Code => codePieces[piece++],
                ColumnKind.Label => names.ElementAtOrDefault(label++) ?? "",
                _ => purse.Print(values[amount++]),
            }).ToList(),
            depth);
    }

    /// <summary>A row with nothing in it, as the forms of empty tables have them.</summary>
    public MadeRow Blank() => new(columns.Select(_ => "").ToList());

    /// <summary>The total's name stands where names stand, or in the column of the codes.</summary>
    public MadeRow Total(string name, long?[] values) => columns.Any(column => column.Kind == ColumnKind.Label)
        ? Row(totalIsCode && codes == 1 ? name : "", totalIsCode && codes == 1 ? [] : [name], values) with { IsTotal = true }
        : Row("", [], values);

    private string[] Pieces(string code)
    {
        if (codes <= 1)
        {
            return [code];
        }

        var pieces = Enumerable.Range(0, codes).Select(i => i == 0 ? code[..Math.Min(3, code.Length)] : code.Length >= 3 + (2 * i) ? code.Substring(1 + (2 * i), 2) : "").ToArray();
        var last = Array.FindLastIndex(pieces, piece => piece.Length > 0);
        return inherits ? pieces.Select((piece, i) => i == last ? piece : "").ToArray() : pieces;
    }
}
