using DisclosureAudit.Amounts;
using DisclosureAudit.RuleFiles;

namespace DisclosureAudit.Sheets;

/// <summary>Reads the tasks of an overall sheet with their amounts (任务名称 | 主要内容 | 总额 | 财政拨款 | 其他资金), down to their total.</summary>
internal sealed class TaskReader(SheetTaskWords words)
{
    /// <summary>The source of the row that is the sum of the tasks.</summary>
    private const string Total = "合计";

    private readonly List<SheetFund> funds = [];
    private readonly List<(string Name, int Column)> amounts = [];
    private AmountUnit? unit;
    private int width;
    private int name = -1;

    public IReadOnlyList<SheetFund> Funds => funds;

    /// <returns>Whether the row is one of the list.</returns>
    public bool Take(SheetRow row)
    {
        if (row.Filled.Where(column => words.Name.IsMatch(row.Folded[column])).Take(1).ToList() is [var head])
        {
            (name, width, unit) = (head, row.Cells.Count, null);
            amounts.Clear();
            TakeHeads(row);
            return true;
        }

        if (name < 0 || row.Cells.Count != width)
        {
            name = -1;
            return false;
        }

        if (amounts.Count == 0)
        {
            TakeHeads(row);
            return amounts.Count > 0;
        }

        var printed = amounts.ConvertAll(amount => (amount.Name, Cell: CellReader.Read(row.Cells[amount.Column], unit ?? AmountUnit.Yuan)));
        var title = row.Filled.Where(column => column < amounts[0].Column && (column >= name || words.Total.IsMatch(row.Folded[column]))).Select(column => row.Folded[column]).FirstOrDefault() ?? "";
        if (title.Length == 0 || printed.TrueForAll(amount => amount.Cell.Amount is null))
        {
            name = -1;
            return false;
        }

        // An amount below a head that is not known may be a part too: of such a row only the whole is sure.
        if (row.Filled.Any(column => column > amounts[0].Column && amounts.TrueForAll(amount => amount.Column != column) && CellReader.Read(row.Cells[column], AmountUnit.Yuan).Amount is { IsZero: false }))
        {
            printed = printed[..1];
        }

        var isTotal = words.Total.IsMatch(title);
        funds.AddRange(printed.Select(amount => new SheetFund($"{words.Group}·{amount.Name}", isTotal ? Total : title, SheetSide.Year, amount.Cell, unit, row.Place)));
        name = isTotal ? -1 : name;
        return true;
    }

    private void TakeHeads(SheetRow row)
    {
        unit ??= row.Filled.Select(column => words.UnitOf(row.Folded[column])).FirstOrDefault(stated => stated is not null);
        amounts.AddRange(row.Filled.Where(column => column > name).Select(column => (Name: words.AmountOf(row.Folded[column]), Column: column)).Where(head => head.Name is not null).Select(head => (head.Name!, head.Column)));
    }
}
