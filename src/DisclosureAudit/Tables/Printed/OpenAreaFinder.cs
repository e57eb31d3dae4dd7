using DisclosureAudit.Amounts;
using DisclosureAudit.Findings;

namespace DisclosureAudit.Tables.Printed;

/// <summary>
/// Finds tables without any lines: rows of a label and amounts that stand below each other, with the header above them. Prose has
/// its amounts within sentences, contents have page numbers, lists have units behind their amounts.
/// </summary>
internal static class OpenAreaFinder
{
    // Rows without amounts between two with amounts: the functional part of a 收支总表 has some twenty of thirty in a run.
    private const int MostLabels = 30;

    /// <returns>Header and body of each table, from top to bottom.</returns>
    public static IEnumerable<OpenArea> Find(IReadOnlyList<AlignedLine> lines)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            if (!OpenLine.IsRow(lines[i]))
            {
                continue;
            }

            var last = i;
            for (var j = i + 1; j < lines.Count && j - last <= MostLabels && OpenLine.MayStandInTable(lines[j]) && (OpenLine.AreNear(lines[j - 1], lines[j]) || OpenLine.GoesOn(lines[i], lines[j - 1], lines[j])); j++)
            {
                last = OpenLine.IsRow(lines[j]) ? j : last;
            }

            var area = OpenArea.Of(lines, i, last);
            if (area.IsTable)
            {
                yield return area;
            }

            i = last;
        }
    }
}
