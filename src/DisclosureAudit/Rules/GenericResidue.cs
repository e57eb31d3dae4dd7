using DisclosureAudit.Recognise;

namespace DisclosureAudit.Rules;

/// <summary>
/// A wrong figure is off in its own column. A total that is off in several columns at once, and short in one of them, looks
/// like a row that was not read, or not in its columns: it accuses nobody.
/// </summary>
internal static class GenericResidue
{
    private const string RowMissing = "row_missing";

    public static string Object(EquationInstance broken)
    {
        var table = broken.Stated.Table;
        var total = table.Generic!.RowOf(broken.Stated.Row!)!;
        var parts = broken.Right.Select(term => table.Generic.RowOf(term.Row!)!).ToList();
        var off = Enumerable.Range(0, total.Group.Amounts.Count).Select(position => Sign(table, total, parts, position)).Where(sign => sign != 0).ToList();
        return off.Count > 1 && off.Contains(1) ? RowMissing : "";
    }

    // 1 where more is stated than printed beneath, -1 where less, 0 where rounding can explain it.
    private static int Sign(RecognisedTable table, GenericRow total, List<GenericRow> parts, int position)
    {
        var terms = parts.Select(part => GenericTerms.Term(table, part, part.Group.Amounts[position])).Where(term => term.IsPrinted).ToList();
        var stated = GenericTerms.Term(table, total, total.Group.Amounts[position]);
        var residue = stated.Figure.InYuan - terms.Sum(term => term.Figure.InYuan);
        return Math.Abs(residue) <= stated.Figure.HalfStep + terms.Sum(term => term.Figure.HalfStep) ? 0 : Math.Sign(residue);
    }
}
