using DisclosureAudit.Amounts;
using DisclosureAudit.Findings;
using DisclosureAudit.RuleFiles;
using DisclosureAudit.Tables;

namespace DisclosureAudit.Recognise;

/// <summary>One row of a recognised table, or one side of it where the table has 收入 and 支出 beside each other.</summary>
public sealed class TableRow(int index, string? side, string label, AccountCode? code, GridRow printed)
{
    private readonly List<TableRow> children = [];

    /// <summary>Counts from 1 through the data rows of the table; both sides of a printed row share it.</summary>
    public int Index { get; } = index;
    public string? Side { get; } = side;

    /// <summary>Of a list printed in several blocks beside each other, the block; else 0.</summary>
    public int Block { get; init; }

    /// <summary>What numbers the department or unit; empty where the row prints none.</summary>
    public string UnitCode { get; init; } = "";

    /// <summary>As printed, without spaces.</summary>
    public string Label { get; } = label;

    /// <summary>The label folded and without its number: what templates and formulas compare.</summary>
    public string Name { get; } = RowLabel.WithoutNumber(label);

    /// <summary>The code printed, or that of the expenditure line named.</summary>
    public AccountCode? Code { get; set; } = code;
    public bool HasPrintedCode { get; } = code is not null;
    /// <summary>Counts the lines of the document in reading order.</summary>
    public int Line => printed.Line;
    public int? Page => printed.Page;

    /// <summary>Where its code and label stand; null in a text.</summary>
    public Box? HeadBox { get; init; }
    public string SourceText => string.Join(" | ", printed.Cells);

    /// <summary>The template's word for the row; empty where none fits.</summary>
    public string Role { get; set; } = "";
    public bool IsTotal { get; set; }

    /// <summary>Why the reading of the row is in doubt; empty when it is not.</summary>
    public string Doubt { get; set; } = "";
    public TableRow? Parent { get; private set; }

    /// <summary>It has amounts, and the whole that the form makes it a part of is not printed: another total may hold it.</summary>
    public bool IsWithoutWhole { get; set; }
    public IReadOnlyList<TableRow> Children => children;

    /// <summary>The cells of the row's amount and text columns, by column id.</summary>
    public Dictionary<string, CellValue> Cells { get; } = new(StringComparer.Ordinal);

    public GridRow Printed => printed;

    /// <summary>Where the cell of a printed column stands, and what is in doubt about it; null in a text.</summary>
    public CellMark? MarkOf(TableColumn? column) => column is not null && column.Index < printed.Marks.Count ? printed.Marks[column.Index] : null;

    /// <summary>Why a cell of the row may not be what is printed; empty when it is.</summary>
    public string DoubtOf(TableColumn? column) => Doubt.Length > 0 ? Doubt : MarkOf(column)?.Doubt ?? "";

    public CellValue this[string column] => Cells.GetValueOrDefault(column);

    /// <summary>The labels of the blocks the row stands below, and its own.</summary>
    public string Path => Parent is { IsTotal: false } block && block.Index < Index ? $"{block.Path}/{Label}" : Label;

    /// <summary>How a formula and a finding name the row.</summary>
    public string Key => Role switch
    {
        "" => Label,
        Levels.Class or Levels.Section or Levels.Item when Code is { } code => code.Digits,
        _ when IsTotal => Role,
        _ => Label,
    };

    /// <summary>This row's cells under the label that another block of the same printed row prints for them.</summary>
    public TableRow WithHeadOf(TableRow head)
    {
        var row = new TableRow(Index, Side, head.Label, null, printed) { Block = Block, UnitCode = head.UnitCode, HeadBox = head.HeadBox, Doubt = head.Doubt };
        foreach (var (column, cell) in Cells)
        {
            row.Cells[column] = cell;
        }

        return row;
    }

    public void PlaceUnder(TableRow parent)
    {
        Parent = parent;
        parent.children.Add(this);
    }

    public Place PlaceOf(string table, TableColumn column) => new(table, Path, column.Path, Line, Page, MarkOf(column)?.Box) { Cell = Page is null ? column.Index : null };

    /// <summary>Where the row as such stands: its label and code.</summary>
    public Place HeadPlace(string table) => new(table, Path, "", Line, Page, HeadBox);

    public IEnumerable<TableRow> Leaves() =>
        children.Count == 0 ? [] : children.SelectMany(child => child.children.Count == 0 ? [child] : child.Leaves());
}
