using DisclosureAudit.Amounts;
using DisclosureAudit.Read;
using DisclosureAudit.RuleFiles;
using DisclosureAudit.Tables;

namespace DisclosureAudit.Sheets;

/// <summary>
/// Finds where sheets stand: from a title, or from the name of the next project, down to the sign-off, a heading or text that goes on.
/// Stamps, page numbers and running heads between the rows do not end a sheet.
/// </summary>
internal sealed class SheetFinder(SheetWords words)
{
    // The longest sheet of a real disclosure has some 80 rows.
    private const int MostRows = 2_000;
    private const int MostCells = 100;

    // Between a title and its first row: the year, the amount unit, the unit's name.
    private const int MostLeadLines = 6;

    // A running head, or the words of a cell that stand apart from its row.
    private const int MostAsides = 20;
    private const int LongestAside = 100;

    private readonly List<SheetBlock> blocks = [];
    private readonly List<SheetRow> rows = [];

    // Behind other text a row is one of the sheet if it, or one further down, says a word of sheets.
    private readonly List<SheetRow> doubtful = [];
    private SheetPlace? last;
    private string? title;
    private AmountUnit? unit;
    private int between;
    private bool hasOpened;

    public static IReadOnlyList<SheetBlock> Find(SourceText source, SheetWords words)
    {
        var finder = new SheetFinder(words);
        foreach (var line in source.Lines.Where(line => line is { Kind: LineKind.Text, IsBlank: false }))
        {
            finder.Take(line, source.IsPrinted ? line.Page : null);
        }

        finder.Close();
        return finder.blocks;
    }

    private void Take(SourceLine line, int? page)
    {
        var cells = line.Text.Split('\t', MostCells, StringSplitOptions.TrimEntries);
        var filled = cells.Where(cell => cell.Length > 0).Take(2).ToList();
        if (filled is [var only] && words.IsTitle(PrintedName.Fold(only)))
        {
            Close();
            title = PrintedName.Squeeze(only);
        }
        else if (filled.Count > 0 && (line.IsRow || (rows.Count > 0 && (words.Knows(PrintedName.Fold(filled[0])) || IsGoal(line.Number)))))
        {
            if (rows.Count == 0 && title is null && !Opens(PrintedName.Fold(filled[0])))
            {
                return;
            }

            var place = new SheetPlace(line.Number, page);
            TakeRow(new SheetRow(cells, place, last is { } above && (above.Line + 1 != line.Number || above.Page != page)));
        }
        else
        {
            TakeText(filled.Count > 0 ? filled[0] : "");
        }
    }

    // Right below 年度目标 the goal itself, in a text whose lines have lost their empty cells.
    private bool IsGoal(int line) => last?.Line + 1 == line && rows[^1] is { Filled: [var only] } above && words.Label(above.Folded[only])?.Kind == SheetLabelKind.Goal;

    private bool Opens(string folded) => words.Label(folded)?.Kind is SheetLabelKind.Project or SheetLabelKind.Overall;

    private void TakeRow(SheetRow row)
    {
        var opens = Opens(row.Folded[row.Filled[0]]);
        if ((opens && hasOpened) || (row.Filled is [var only] && Headings.IsHeading(row.Cells[only])))
        {
            Close();
        }

        if (rows.Count + doubtful.Count >= MostRows)
        {
            return;
        }

        last = row.Place;
        if (rows.Count > 0 && between > 0 && !row.Filled.Any(column => words.Knows(row.Folded[column]) || words.HasValueSign(row.Folded[column])))
        {
            doubtful.Add(row);
            return;
        }

        rows.AddRange(doubtful);
        rows.Add(row);
        doubtful.Clear();
        hasOpened |= opens;
        between = 0;
        if (row.Filled.Any(column => words.Label(row.Folded[column])?.Kind == SheetLabelKind.SignOff))
        {
            Close();
        }
    }

    private void TakeText(string text)
    {
        between++;
        if (rows.Count > 0)
        {
            if (Headings.IsHeading(text) || text.Length > LongestAside || between > MostAsides)
            {
                Close();
            }
        }
        else if (between > MostLeadLines)
        {
            (title, unit) = (null, null);
        }
        else if (title is not null && text.Length <= LongestAside)
        {
            unit = TableHead.UnitOf(text) ?? unit;
        }
    }

    private void Close()
    {
        if (rows.Count > 0)
        {
            blocks.Add(new SheetBlock(title ?? "", unit, rows.ToList()));
        }

        rows.Clear();
        doubtful.Clear();
        last = null;
        (title, unit) = (null, null);
        between = 0;
        hasOpened = false;
    }
}
