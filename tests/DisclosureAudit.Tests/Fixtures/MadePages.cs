using System.Text;
using DisclosureAudit.Findings;
using DisclosureAudit.Read;
using DisclosureAudit.Recognise;
using DisclosureAudit.Rules;
using DisclosureAudit.Tables;

namespace DisclosureAudit.Tests.Fixtures;

/// <summary>A made-up text as if it had been read from pages: each table on a page of its own, each cell in a box, some in doubt.</summary>
internal sealed record MadePages(SourceText Source, IReadOnlyList<RawTable> Tables)
{
    private const int CellWidth = 5000;
    private const int CellHeight = 1000;

    public static MadePages Of(string text)
    {
        var source = new TextSource(new LineMarks(Repository.Rules.Wordings.Watermarks)).Read(new MemoryStream(Encoding.UTF8.GetBytes(text)));
        return new MadePages(source with { IsPrinted = true }, TextTables.Of(source).Select((table, index) => Printed(table, index + 1)).ToList());
    }

    /// <param name="title">Stands above the table.</param>
    /// <param name="row">Its first cell; of the header, too.</param>
    public MadePages WithDoubt(string title, string row, int column, string doubt) =>
        With(title, row, found => found with { Marks = [.. found.Marks.Select((mark, index) => index == column ? mark with { Doubt = doubt } : mark)] });

    public MadePages WithRowDoubt(string title, string row, string doubt) => With(title, row, found => found with { Doubt = doubt });

    /// <summary>The rows of a table from one on stand on the next page.</summary>
    public MadePages WithPageEnd(string title, string row)
    {
        var isBehind = false;
        return WithTable(title, table => table with
        {
            Rows = table.Rows.Select(found => (isBehind |= found.Cells[0] == row) ? found with { Page = found.Page + 1 } : found).ToList(),
        });
    }

    public int PageOf(string title) => Tables.Single(table => IsOf(table, title)).Rows[0].Page!.Value;

    public CheckResult Check()
    {
        var document = new Recogniser(Repository.Rules).Recognise(Source, Tables, "某单位__2025单位预算.pdf");
        Assert.Equal(13, document.NamedTables);
        return new Checker(Repository.Rules, Language.Chinese).Check(document, [], [], Source);
    }

    private MadePages With(string title, string row, Func<GridRow, GridRow> change)
    {
        var count = 0;
        var changed = WithTable(title, table => table with { Header = table.Header.Select(Change).ToList(), Rows = table.Rows.Select(Change).ToList() });
        Assert.Equal(1, count);
        return changed;

        GridRow Change(GridRow found)
        {
            if (found.Cells[0] != row)
            {
                return found;
            }

            count++;
            return change(found);
        }
    }

    private MadePages WithTable(string title, Func<RawTable, RawTable> change) =>
        this with { Tables = Tables.Select(table => IsOf(table, title) ? change(table) : table).ToList() };

    private static bool IsOf(RawTable table, string title) => table.Caption.Any(line => line.Text.Trim() == title);

    private static RawTable Printed(RawTable table, int page) => table with
    {
        Header = table.Header.Select((row, index) => Printed(row, page, index)).ToList(),
        Rows = table.Rows.Select((row, index) => Printed(row, page, table.Header.Count + index)).ToList(),
    };

    private static GridRow Printed(GridRow row, int page, int index) => row with
    {
        Page = page,
        Marks = row.Cells.Select((_, column) => new CellMark(new Box(column * CellWidth, index * CellHeight, (column + 1) * CellWidth, (index + 1) * CellHeight), "")).ToList(),
    };
}
