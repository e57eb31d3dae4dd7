using DisclosureAudit.Findings;
using DisclosureAudit.Tables;

namespace DisclosureAudit.Report;

/// <summary>Draws the cells of a table on one page: what belongs to which row and column, what is merged, what is in doubt.</summary>
internal static class PageDrawingCells
{
    // In hundredths of a point.
    private const int NameSize = 700;
    private const int SpanSize = 400;

    /// <summary>The cells whose text is changed to be shown.</summary>
    public static IEnumerable<Box> SecretBoxes(PagePart part) =>
        from row in part.Rows
        from mark in row.Row.Marks.Index()
        where part.Table.IsMasked(row.Index, mark.Index)
        select mark.Item.Box;

    public static void Write(TextWriter output, PagePart part, Language language)
    {
        var spans = MergedCells.Of(part.Table.Raw).ToDictionary(span => (span.Row, span.Column));
        var drawn = new HashSet<Box>();
        foreach (var (index, row) in part.Rows)
        {
            for (var column = 0; column < row.Marks.Count; column++)
            {
                if (drawn.Add(row.Marks[column].Box))
                {
                    Write(output, part.Table, index, row, column, spans.GetValueOrDefault((index, column)));
                }
            }
        }

        var (box, name) = (part.Box, HtmlText.Escape(part.NameIn(language)));
        output.WriteLine(FormattableString.Invariant($"<rect class=\"frame\" x=\"{box.Left}\" y=\"{box.Top}\" width=\"{box.Width}\" height=\"{box.Height}\" pointer-events=\"none\"/>"));
        output.WriteLine(FormattableString.Invariant($"<text class=\"name\" x=\"{box.Right}\" y=\"{box.Top - 200}\" font-size=\"{NameSize}\" text-anchor=\"end\">{name}</text>"));
    }

    private static void Write(TextWriter output, ShownTable table, int index, GridRow row, int column, CellSpan span)
    {
        var (mark, isHeader) = (row.Marks[column], index < table.Header.Count);
        var doubt = mark.Doubt.Length > 0 ? mark.Doubt : row.Doubt;
        var kind = doubt.Length > 0 ? "suspect" : isHeader ? "head" : "cell";
        var cells = isHeader ? table.Header[index] : table.Rows[index - table.Header.Count];
        var title = isHeader
            ? cells[column]
            : $"[{LabelOf(cells)}] × [{table.Columns[column]}] = {cells[column]}";
        var place = FormattableString.Invariant($"{table.Id} r{index} c{column}");
        output.WriteLine(FormattableString.Invariant($"<rect class=\"{kind}\" x=\"{mark.Box.Left}\" y=\"{mark.Box.Top}\" width=\"{mark.Box.Width}\" height=\"{mark.Box.Height}\"><title>{HtmlText.Escape(string.Join("; ", new[] { title, place, doubt }.Where(text => text.Length > 0)))}</title></rect>"));
        if (span.Rows > 0)
        {
            output.WriteLine(FormattableString.Invariant($"<text class=\"span\" x=\"{mark.Box.Left + 100}\" y=\"{mark.Box.Top + SpanSize}\" font-size=\"{SpanSize}\">{span.Rows}×{span.Columns}</text>"));
        }
    }

    private static string LabelOf(IReadOnlyList<string> cells) => cells.FirstOrDefault(cell => cell.Length > 0) ?? "";
}
