using DisclosureAudit.Read;

namespace DisclosureAudit.Tables;

/// <summary>
/// Finds the tables of a text: runs of tab-separated rows. Blank lines, watermarks, page numbers and dash rows do not
/// end a run; a line of text does. A contents page is no table.
/// </summary>
public static class TextTables
{
    // The head of a table is its label, title, unit name, amount unit, and what a page end left between them.
    private const int LongestCaption = 8;

    public static IReadOnlyList<RawTable> Of(SourceText source)
    {
        var tables = new List<RawTable>();
        var caption = new List<SourceLine>();
        var run = new Run();
        foreach (var line in source.Lines)
        {
            if (line.IsRow)
            {
                run.Add(line, caption);
                caption.Clear();
            }
            else if (line.Kind != LineKind.Text || line.IsBlank || IsDashes(line.Text))
            {
                run.Interrupted = run.HasRows;
            }
            else if (run.HasRows && line.Text.TrimStart().StartsWith('注'))
            {
                run.Notes.Add(line);
                run.Close(tables, source.KeepsTrailingCells);
            }
            else
            {
                if (run.HasRows)
                {
                    run.Close(tables, source.KeepsTrailingCells);
                }

                caption.Add(line);
                if (caption.Count > LongestCaption)
                {
                    caption.RemoveAt(0);
                }
            }
        }

        if (run.HasRows)
        {
            run.Close(tables, source.KeepsTrailingCells);
        }

        return tables;
    }

    private static bool IsDashes(string text) => text.Length > 1 && text.All(c => c is '-' or '—' or '─' or '|' or '=' or '_' or ' ' or '\t' or ':');

    private sealed class Run
    {
        private readonly List<SourceLine> caption = [];
        private readonly List<(int Line, string[] Cells)> rows = [];
        private readonly List<int> joins = [];

        public List<SourceLine> Notes { get; } = [];
        public bool Interrupted { get; set; }
        public bool HasRows => rows.Count > 0;

        public void Add(SourceLine line, List<SourceLine> above)
        {
            var cells = line.Text.Split('\t', StringSplitOptions.TrimEntries);
            if (cells.All(cell => cell.Length == 0 || (cell.Length > 1 && IsDashes(cell))))
            {
                Interrupted = HasRows;
                return;
            }

            if (!HasRows)
            {
                caption.AddRange(above);
            }

            if (Interrupted)
            {
                joins.Add(line.Number);
                Interrupted = false;
                if (cells.SequenceEqual(rows[0].Cells))
                {
                    return;
                }
            }

            rows.Add((line.Number, cells));
        }

        public void Close(List<RawTable> tables, bool keepsTrailingCells)
        {
            MoveHeadLinesToCaption();
            if (HasRows && !Contents.IsContents(rows.Select(row => row.Cells).ToList()))
            {
                var grid = Shape(keepsTrailingCells);
                var header = HeaderTree.Height(grid);
                var headerRows = grid.Take(header).ToList();
                tables.Add(new RawTable(
                    caption.ToList(),
                    headerRows,
                    HeaderTree.Paths(headerRows),
                    grid.Skip(header).Where(row => !HeaderTree.IsIndexRow(row)).ToList(),
                    Notes.ToList(),
                    joins.ToList()));
            }

            caption.Clear();
            rows.Clear();
            joins.Clear();
            Notes.Clear();
            Interrupted = false;
        }

        // Some conversions keep the title, the unit name and the amount unit as rows with one filled cell each.
        private void MoveHeadLinesToCaption()
        {
            while (rows.Count > 2 && rows[0].Cells.Count(cell => cell.Length > 0) <= 2 && TableHead.IsHeadLine(string.Concat(rows[0].Cells)))
            {
                caption.Add(new SourceLine(rows[0].Line, string.Join(' ', rows[0].Cells.Where(cell => cell.Length > 0))));
                rows.RemoveAt(0);
            }
        }

        // The width is that of most rows. A row that is shorter only because the document lost the empty cells at
        // its ends is whole; any other row of another width may have shifted.
        private List<GridRow> Shape(bool keepsTrailingCells)
        {
            var width = rows.GroupBy(row => row.Cells.Length).OrderByDescending(group => group.Count()).ThenByDescending(group => group.Key).First().Key;
            if (!keepsTrailingCells)
            {
                width = rows.Max(row => row.Cells.Length);
            }

            return rows.Select(row => ShapeRow(row.Line, row.Cells, width, keepsTrailingCells)).ToList();
        }

        private static GridRow ShapeRow(int line, string[] cells, int width, bool keepsTrailingCells)
        {
            if (cells.Length == width)
            {
                return new GridRow(line, cells);
            }

            if (cells.Length > width && cells.Skip(width).All(cell => cell.Length == 0))
            {
                return new GridRow(line, cells[..width]);
            }

            var filled = cells.Length > width ? cells : [.. cells, .. Enumerable.Repeat("", width - cells.Length)];
            return new GridRow(line, filled[..width], keepsTrailingCells || cells.Length > width ? "row_width" : "");
        }
    }
}
