using DisclosureAudit.Read;

namespace DisclosureAudit.Tables;

/// <summary>The rows of one table while its lines come in.</summary>
/// <param name="keepsTrailingCells">Whether rows of this document keep the empty cells at their ends.</param>
internal sealed class TableRun(bool keepsTrailingCells)
{
    private const int LongestLabel = 40;
    private static readonly char[] SentenceMarks = ['。', '，', '；', '！', '？'];
    private readonly List<SourceLine> caption = [];
    private readonly List<(int Line, string[] Cells)> rows = [];
    private readonly List<int> joins = [];
    private readonly HashSet<int> repeated = [];

    public List<SourceLine> Notes { get; } = [];
    public bool Interrupted { get; set; }
    public bool HasRows => rows.Count > 0;

    /// <summary>
    /// In a document whose lines were trimmed, a row of empty cells is left with its label alone: a short line right
    /// below a row.
    /// </summary>
    public bool IsRowWithoutCells(SourceLine line) =>
        HasRows
        && !Interrupted
        && line.Kind == LineKind.Text
        && line.Number == rows[^1].Line + 1
        && line.Text.Length is > 0 and <= LongestLabel
        && line.Text.IndexOfAny(SentenceMarks) < 0
        && Headings.PartNumber(line.Text) == 0
        && !TableHead.IsHeadLine(line.Text.Trim());

    /// <summary>After a few lines of text: a row of the same width that is data and no header goes on with the table.</summary>
    public bool GoesOnWith(SourceLine line)
    {
        var cells = line.Text.Split('\t', StringSplitOptions.TrimEntries);
        return HasRows && cells.Length == rows[^1].Cells.Length && HeaderTree.IsData(new GridRow(line.Number, cells));
    }

    public void Add(SourceLine line, List<SourceLine> above)
    {
        var cells = line.Text.Split('\t', StringSplitOptions.TrimEntries);
        if (cells.All(cell => cell.Length == 0 || (cell.Length > 1 && TextTables.IsDashes(cell))))
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

            // An over-tall row is printed at the end of one page and again at the head of the next.
            if (cells.SequenceEqual(rows[^1].Cells))
            {
                repeated.Add(line.Number);
            }
        }

        rows.Add((line.Number, cells));
    }

    /// <returns>Head lines that stood as rows with no table below them yet; they are the head of the next one.</returns>
    public IReadOnlyList<SourceLine> Close(List<RawTable> tables)
    {
        MoveHeadLinesToCaption();
        IReadOnlyList<SourceLine> left = HasRows ? [] : caption.ToList();
        if (HasRows && !Contents.IsContents(rows.Select(row => row.Cells).ToList()))
        {
            var grid = Shape();
            var header = HeaderTree.Height(grid);
            var headerRows = grid.Take(header).ToList();
            var table = new RawTable(
                caption.ToList(),
                headerRows,
                header > 0 ? HeaderTree.Paths(headerRows) : grid[0].Cells.Select(_ => (IReadOnlyList<string>)[]).ToList(),
                grid.Skip(header).Where(row => !HeaderTree.IsIndexRow(row)).ToList(),
                Notes.ToList(),
                joins.ToList());
            if (tables is [.., var last] && PageEnd.GoesOn(last, table, keepsTrailingCells))
            {
                tables[^1] = PageEnd.Join(last, table);
            }
            else
            {
                tables.Add(table);
            }
        }

        caption.Clear();
        rows.Clear();
        joins.Clear();
        repeated.Clear();
        Notes.Clear();
        Interrupted = false;
        return left;
    }

    // Some conversions keep the title, the unit name and the amount unit as rows with one filled cell each.
    private void MoveHeadLinesToCaption()
    {
        while (rows.Count > 0 && caption.Count < TextTables.LongestCaption && rows[0].Cells.Count(cell => cell.Length > 0) <= 2 && TableHead.IsHeadLine(string.Concat(rows[0].Cells)))
        {
            caption.Add(new SourceLine(rows[0].Line, string.Join(' ', rows[0].Cells.Where(cell => cell.Length > 0))));
            rows.RemoveAt(0);
        }
    }

    // The width is that of most rows. A row that is shorter only because the document lost the empty cells at
    // its ends is whole; any other row of another width may have shifted.
    private List<GridRow> Shape()
    {
        var width = rows.GroupBy(row => row.Cells.Length).OrderByDescending(group => group.Count()).ThenByDescending(group => group.Key).First().Key;
        if (!keepsTrailingCells)
        {
            width = rows.Max(row => row.Cells.Length);
        }

        return rows.Select(row => ShapeRow(row.Line, row.Cells, width)).ToList();
    }

    private GridRow ShapeRow(int line, string[] cells, int width)
    {
        if (cells.Length == width)
        {
            return new GridRow(line, cells, repeated.Contains(line) ? "row_repeated" : "");
        }

        // One cell too many may be a doubled tab, even where the last cell is empty.
        var filled = cells.Length > width ? cells : [.. cells, .. Enumerable.Repeat("", width - cells.Length)];
        return new GridRow(line, filled[..width], keepsTrailingCells || cells.Length > width ? "row_width" : "");
    }
}
