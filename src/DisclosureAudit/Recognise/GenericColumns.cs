using DisclosureAudit.Amounts;
using DisclosureAudit.RuleFiles;
using DisclosureAudit.Tables;

namespace DisclosureAudit.Recognise;

/// <summary>Tells by header words and cells which columns of a table of no known form are codes, names, amounts or texts.</summary>
internal sealed class GenericColumns(TableWords words)
{
    // A column of amounts may hold a few words (见附注), one of names a few numbers; with more it is the other kind.
    private const int FewestCellsPerOther = 4;

    public IReadOnlyList<TableColumn> Of(RawTable raw, IReadOnlyList<GridRow> rows)
    {
        var used = new Dictionary<string, int>(StringComparer.Ordinal);
        var columns = new List<TableColumn>(raw.Width);
        for (var index = 0; index < raw.Width; index++)
        {
            var path = string.Join('/', raw.ColumnPaths[index]);
            var times = used[path] = used.GetValueOrDefault(path) + 1;
            var id = times == 1 ? path : FormattableString.Invariant($"{path}#{times}");
            var leaf = raw.ColumnPaths[index] is [.., var lowest] ? TitleText.FoldHeader(lowest) : "";
            columns.Add(new TableColumn(index, path, new ColumnTemplate(id, RoleOf(leaf, rows, index), null, [leaf], null, false, null, [], null)));
        }

        return columns;
    }

    private ColumnRole RoleOf(string leaf, IReadOnlyList<GridRow> rows, int index)
    {
        if (words.Index.IsMatch(leaf))
        {
            return ColumnRole.Text;
        }

        var cells = rows.Select(row => row.Cells[index]).Where(cell => !string.IsNullOrWhiteSpace(cell)).Select(cell => CellReader.Read(cell, AmountUnit.Yuan)).ToList();
        if ((words.Code.IsMatch(leaf) || words.CodeLevels.IsMatch(leaf)) && cells.Count(cell => !IsCodeOrText(cell)) * FewestCellsPerOther <= cells.Count)
        {
            return ColumnRole.Code;
        }

        var amounts = cells.Count(cell => cell.State == CellState.Amount);
        if (words.Label.IsMatch(leaf) && amounts * FewestCellsPerOther <= cells.Count)
        {
            return ColumnRole.Label;
        }

        var texts = cells.Count(cell => cell.State is CellState.Text or CellState.Unreadable);
        return leaf.Length == 0 || words.NoAmount.IsMatch(leaf) || texts * FewestCellsPerOther > cells.Count ? ColumnRole.Text : ColumnRole.Amount;
    }

    // 201, 01, or 合计 in the first column of its row.
    private static bool IsCodeOrText(CellValue cell) => cell switch
    {
        { State: CellState.Amount, Amount: { } amount } => amount.Decimals == 0 && !cell.Raw.Contains(',', StringComparison.Ordinal),
        { State: CellState.Unreadable } => cell.Raw.All(c => char.IsAsciiDigit(c) || char.IsWhiteSpace(c)),
        _ => true,
    };
}
