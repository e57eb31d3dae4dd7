using DisclosureAudit.Amounts;
using DisclosureAudit.RuleFiles;
using DisclosureAudit.Tables;

namespace DisclosureAudit.Recognise;

/// <summary>A table whose title, columns and rows have a meaning; or, without template, one that is only read.</summary>
public sealed class RecognisedTable(string id, string title, RawTable raw, TableTemplate? template, IReadOnlyList<TableColumn> columns, AmountUnit unit)
{
    private readonly Dictionary<string, TableColumn> byId = columns
        .Where(column => column.Template is not null)
        .DistinctBy(column => column.Template!.Id, StringComparer.Ordinal)
        .ToDictionary(column => column.Template!.Id, StringComparer.Ordinal);

    private bool? hasAmounts;
    private bool? hasUnknownAmounts;
    private bool? hasUnknownColumns;

    /// <summary>T1…T13 in the home family, ?1, ?2 … for a table of no template.</summary>
    public string Id { get; } = id;
    public string Title { get; } = title;
    public RawTable Raw { get; } = raw;
    public TableTemplate? Template { get; } = template;
    public IReadOnlyList<TableColumn> Columns { get; } = columns;
    public AmountUnit Unit { get; } = unit;
    public List<TableRow> Rows { get; } = [];

    /// <summary>The head states the unit; a table of a known form takes the form's without, one of no form may hold counts.</summary>
    public bool IsUnitStated { get; init; } = true;

    /// <summary>The title says what the form's own title says in brackets (不含上年结转).</summary>
    public bool IsScopeStated { get; init; } = true;

    /// <summary>Recognised without a title: its bindings to other tables are in doubt.</summary>
    public bool ByColumnsAlone { get; init; }

    /// <summary>The unit's name as its head prints it, folded; null where it prints none.</summary>
    public string? UnitInHead { get; init; }

    /// <summary>What header words tell of a table without template; null where they tell nothing.</summary>
    public GenericTable? Generic { get; init; }

    /// <summary>Decimals of the table: the most that any of its amounts shows (docs/rounding.md, rule 4).</summary>
    public int Precision { get; set; }

    /// <summary>Some account's name is not of the code tables: an account that seems absent may be it.</summary>
    public bool HasUnknownNames { get; set; }

    /// <summary>A page that it stands on, or the one before or behind, could not be read: rows of it may be missing.</summary>
    public bool MayMissRows { get; init; }

    /// <summary>Of a page that it stands on, something could not be read: any cell of it may lack a part.</summary>
    public bool MayMissText { get; init; }

    /// <summary>The printed tables it is made of: more than one where the title stands on every page.</summary>
    public IReadOnlyList<RawTable> Parts { get; init; } = [raw];

    public IEnumerable<TableColumn> AmountColumns => Columns.Where(column => column.Template?.Role == ColumnRole.Amount);

    /// <summary>Asked once all rows are there.</summary>
    public bool HasAmounts => hasAmounts ??= Rows.Any(row => row.Cells.Values.Any(cell => cell.State == CellState.Amount));

    /// <summary>No amount other than zero stands in it.</summary>
    public bool HoldsNothing => Amounts.All(amount => amount.IsZero);

    /// <summary>
    /// Some row with amounts is not known for what it is: a sum over the rows may miss it, and a row that seems absent
    /// may be it.
    /// </summary>
    public bool HasUnknownAmounts => hasUnknownAmounts ??= Rows.Any(row =>
        (row.Role.Length == 0 || Doubts.MayBeAnotherRow(row.Doubt))
        && row.Cells.Values.Any(cell => cell.State is CellState.Amount or CellState.Unreadable));

    /// <summary>Some column with amounts is not of the template: the parts of a row may not be all.</summary>
    public bool HasUnknownColumns => hasUnknownColumns ??= Columns.Any(column =>
        column.Template is null
        && Raw.Rows.Any(row => CellReader.Read(row.Cells[column.Index], Unit).State is CellState.Amount or CellState.Unreadable));

    public IEnumerable<Amount> Amounts =>
        Rows.SelectMany(row => row.Cells.Values).Where(cell => cell.State == CellState.Amount).Select(cell => cell.Amount!.Value);

    public TableColumn? Column(string id) => byId.GetValueOrDefault(id);

    /// <summary>The printed column of that id in the block that the row stands in.</summary>
    public TableColumn? Column(string id, TableRow? row) =>
        row is { Block: > 0 } ? Columns.FirstOrDefault(column => column.Block == row.Block && column.Template?.Id == id) : Column(id);

    /// <summary>Why the head of a column may not be what is printed; empty when it is.</summary>
    public string HeaderDoubt(string id) => Column(id) is { } column
        ? Raw.Header.Where(row => column.Index < row.Marks.Count).Select(row => row.Marks[column.Index].Doubt).FirstOrDefault(doubt => doubt.Length > 0) ?? ""
        : "";
}
