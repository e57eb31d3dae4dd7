using DisclosureAudit.Amounts;
using DisclosureAudit.RuleFiles;
using DisclosureAudit.Tables;

namespace DisclosureAudit.Recognise;

/// <summary>Reads a table of no known form by its header words; null where they tell nothing.</summary>
internal sealed class GenericReader(TableWords words)
{
    // Rows that number the columns stand right below the header.
    private const int HighestNumberRow = 2;
    private static readonly string[] NumberMarks = ["栏次", "行次", "*", "**", "***", "甲", "乙", "丙"];

    private readonly GenericColumns columns = new(words);
    private readonly GenericGroups groups = new(words);

    public GenericTable? Read(RawTable raw, string title, AmountUnit unit)
    {
        if (raw.Header.Count == 0 || words.Sheet.IsMatch(title) || raw.ColumnPaths.Any(path => path.Any(IsOfSheet)))
        {
            return null;
        }

        var rows = raw.Rows.Where((row, index) => !(index < HighestNumberRow && IsNumberRow(row))).ToList();
        var read = columns.Of(raw, rows);
        var parts = groups.Of(read);
        if (parts.All(group => group.Amounts.Count == 0))
        {
            return null;
        }

        read = read.Select(column => column with { Template = column.Template! with { Side = parts.First(part => Holds(part, column)).Side } }).ToList();
        parts = parts.Select(part => new GenericGroup(part.Side, Same(part.Codes), Same(part.Labels), Same(part.Others))).ToList();
        var found = ReadRows(raw, parts, rows, unit).ToList();
        foreach (var part in parts)
        {
            PlaceAccounts(found.Where(row => row.Group == part));
        }

        return new GenericTable(read, parts, found);

        List<TableColumn> Same(IReadOnlyList<TableColumn> old) => old.Select(column => read[column.Index]).ToList();
    }

    // 201 above 20103 above 2010301: the path of a row by the codes above it.
    private static void PlaceAccounts(IEnumerable<GenericRow> rows)
    {
        var above = new Dictionary<AccountCode, TableRow>();
        foreach (var row in rows.Select(row => row.Row).Where(row => row.Code is not null))
        {
            for (var code = row.Code!.Value.Parent; code is { } parent; code = parent.Parent)
            {
                if (above.TryGetValue(parent, out var head))
                {
                    row.PlaceUnder(head);
                    break;
                }
            }

            above[row.Code.Value] = row;
        }
    }

    private static bool Holds(GenericGroup group, TableColumn column) => group.Codes.Contains(column) || group.Labels.Contains(column) || group.Others.Contains(column);

    // A header that holds amounts is a row of a sheet.
    private bool IsOfSheet(string level) =>
        words.Sheet.IsMatch(level)
        || (CellReader.Read(level, AmountUnit.Yuan) is { State: CellState.Amount, Amount: { } amount } && amount.Decimals > 0);

    private IEnumerable<GenericRow> ReadRows(RawTable raw, IReadOnlyList<GenericGroup> groups, List<GridRow> rows, AmountUnit unit)
    {
        var codes = groups.Select(group => new GenericCode(raw.Rows, group.Codes, words)).ToList();
        var numbers = raw.Rows.Select((row, index) => (row, Index: index + 1)).ToDictionary(pair => pair.row, pair => pair.Index, (IEqualityComparer<GridRow>)ReferenceEqualityComparer.Instance);
        foreach (var printed in rows)
        {
            for (var i = 0; i < groups.Count; i++)
            {
                if (ReadRow(printed, numbers[printed], groups[i], codes[i], unit) is { } row)
                {
                    yield return row;
                }
            }
        }
    }

    private static GenericRow? ReadRow(GridRow printed, int index, GenericGroup group, GenericCode codes, AmountUnit unit)
    {
        var code = codes.Of(printed, index);
        var labels = Texts(printed, group.Labels);
        var label = string.Join('/', labels.Count > 0 || code.Length > 0 ? labels : Texts(printed, group.Codes));
        var row = new TableRow(index, group.Side, label, AccountCode.TryRead(code, out var account) ? account : null, printed) { Doubt = codes.IsUnreadable(printed) ? Doubts.CodeUnreadable : printed.Doubt };
        foreach (var column in group.Others)
        {
            var cell = CellReader.Read(printed.Cells[column.Index], unit);
            row.Cells[column.Template!.Id] = column.Template.Role == ColumnRole.Text && cell.State != CellState.Blank ? CellValue.Without(CellState.Text, cell.Raw) : cell;
        }

        return label.Length == 0 && code.Length == 0 && row.Cells.Values.All(cell => cell.State == CellState.Blank) ? null : new GenericRow(row, printed, group, code);
    }

    private static List<string> Texts(GridRow printed, IReadOnlyList<TableColumn> columns) =>
        columns.Select(column => PrintedName.Squeeze(printed.Cells[column.Index])).Where(text => text.Length > 0).Distinct(StringComparer.Ordinal).ToList();

    // “栏次 | | 1 | 栏次 | | 2”, “** | 1 | 2”: marks and numbers from 1, nothing else.
    private static bool IsNumberRow(GridRow row)
    {
        var cells = row.Cells.Select(PrintedName.Squeeze).Where(cell => cell.Length > 0).ToList();
        var numbers = cells.Where(cell => !NumberMarks.Contains(cell, StringComparer.Ordinal)).ToList();
        return cells.Count > 0
            && numbers.Select((number, index) => (number, index)).All(pair => pair.number.StartsWith((pair.index + 1).ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal) && pair.number.Length <= 2)
            && (numbers.Count < cells.Count || numbers.Count > 2);
    }
}
