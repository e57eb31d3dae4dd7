using DisclosureAudit.Amounts;

namespace DisclosureAudit.Tables.Printed;

/// <summary>Rows of text lines where no line is drawn between them.</summary>
internal static class AlignedRows
{
    /// <summary>
    /// Whether lines within one border are several rows: a column has whole amounts of one form on several of them. A number
    /// that did not fit its cell ends on the second line and has no decimals on the first.
    /// </summary>
    public static bool AreSeveral(IReadOnlyList<AlignedLine> lines, AlignedColumns columns)
    {
        var seen = new Dictionary<(int Column, int Decimals), int>();
        foreach (var line in lines.Where(line => line.Chunks.Count > 1))
        {
            foreach (var text in line.Chunks.SelectMany(columns.Place))
            {
                if (CellReader.Read(CellText.Of([.. text.Words]).Text, AmountUnit.Yuan).Amount is { } amount)
                {
                    var key = (text.First, amount.Decimals);
                    seen[key] = seen.GetValueOrDefault(key) + 1;
                }
            }
        }

        return seen.Any(pair => pair.Value > 1 && (pair.Key.Decimals > 0 || pair.Value > 2));
    }

    /// <summary>A line with an amount, a code or a cell beside its label is a row; the rest of a wrapped label belongs to the row it stands nearest to.</summary>
    public static IReadOnlyList<IReadOnlyList<AlignedLine>> Of(IReadOnlyList<AlignedLine> lines, AlignedColumns columns)
    {
        var rows = new List<IReadOnlyList<AlignedLine>>();
        foreach (var line in lines)
        {
            rows.Add([line]);
        }

        return rows;
    }
}
