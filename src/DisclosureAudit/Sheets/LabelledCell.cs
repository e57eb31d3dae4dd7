using DisclosureAudit.RuleFiles;

namespace DisclosureAudit.Sheets;

/// <summary>A label of a row with what stands behind it up to the next.</summary>
/// <param name="Column">Of the label, from 0.</param>
internal sealed record LabelledCell(SheetLabel Label, string Folded, int Column, IReadOnlyList<string> Values)
{
    /// <summary>As printed; empty where nothing stands behind the label.</summary>
    public string Value => Values.Count > 0 ? Values[0] : "";

    /// <param name="hasSources">Whether sources of funds may stand in the row; their names are plain words elsewhere.</param>
    public static IReadOnlyList<LabelledCell> Of(SheetRow row, SheetWords words, bool hasSources)
    {
        var cells = new List<LabelledCell>();
        foreach (var column in row.Filled)
        {
            var folded = row.Folded[column];
            if (words.Label(folded) is { } label && (hasSources || label.Kind != SheetLabelKind.Source))
            {
                cells.Add(new LabelledCell(label, folded, column, new List<string>()));
            }
            else if (cells is [.., { Values: List<string> values }])
            {
                values.Add(row.Cells[column]);
            }
        }

        return cells;
    }
}
