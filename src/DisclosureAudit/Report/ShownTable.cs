using DisclosureAudit.Amounts;
using DisclosureAudit.Findings;
using DisclosureAudit.Recognise;
using DisclosureAudit.RuleFiles;
using DisclosureAudit.Tables;

namespace DisclosureAudit.Report;

/// <summary>A table, or its part on one page, as it may be shown: all its texts without personal data.</summary>
public sealed class ShownTable
{
    private readonly RecognisedTable table;

    private ShownTable(RecognisedTable table, RawTable raw, string title)
    {
        this.table = table;
        Raw = raw;
        Title = PersonalData.Mask(title.Trim());
        Columns = table.Columns.Select(column => PersonalData.Mask(column.Path)).ToList();
        Header = raw.Header.Select(row => Shown(row, HeaderCell)).ToList();
        Rows = raw.Rows.Select(row => Shown(row, Cell)).ToList();
        Doubts = CellDoubt.Of(raw);
    }

    /// <summary>T1…T13, ?1, ?2 ….</summary>
    public string Id => table.Id;
    public string Title { get; }
    public RawTable Raw { get; }

    /// <summary>For each column its header levels joined by “/”.</summary>
    public IReadOnlyList<string> Columns { get; }
    public IReadOnlyList<IReadOnlyList<string>> Header { get; }
    public IReadOnlyList<IReadOnlyList<string>> Rows { get; }
    public IReadOnlyList<CellDoubt> Doubts { get; }

    /// <summary>Whether the cell at a place of the table was changed to be shown.</summary>
    /// <param name="row">Counts from 0 through header and rows.</param>
    public bool IsMasked(int row, int column) => row < Header.Count
        ? Header[row][column] != Raw.Header[row].Cells[column]
        : Rows[row - Header.Count][column] != Raw.Rows[row - Header.Count].Cells[column];

    /// <summary>The tables of a document, each whole.</summary>
    public static IReadOnlyList<ShownTable> Whole(RecognisedDocument document) =>
        document.Tables.Select(table => new ShownTable(table, table.Raw, table.Title)).ToList();

    /// <summary>The same in the parts that they were printed in.</summary>
    public static IReadOnlyList<ShownTable> Parts(RecognisedDocument document) =>
        document.Tables.SelectMany(table => table.Parts.Select(part => new ShownTable(table, part, ReferenceEquals(part, table.Parts[0]) ? table.Title : TableHead.TitleOf(part.Caption)))).ToList();

    private static IReadOnlyList<string> Shown(GridRow row, Func<int, string, string, string> show) =>
        row.Cells.Select((cell, column) => show(column, cell, column > 0 ? row.Cells[column - 1] : "")).ToList();

    private static string HeaderCell(int column, string cell, string left) => PersonalData.MaskCell("", left, cell);

    private string Cell(int column, string cell, string left) =>
        IsKnown(table, table.Columns[column], cell) ? cell : PersonalData.MaskCell(table.Columns[column].Path, left, cell);

    // Amounts and codes of a known form are no personal data.
    private static bool IsKnown(RecognisedTable table, TableColumn column, string cell) => table.Template is not null && column.Template?.Role switch
    {
        ColumnRole.Amount => CellReader.Read(cell, AmountUnit.Yuan).State == CellState.Amount,
        ColumnRole.Code => AccountCode.TryRead(cell, out _),
        _ => false,
    };
}
