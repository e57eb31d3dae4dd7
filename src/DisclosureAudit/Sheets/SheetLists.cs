using DisclosureAudit.Amounts;
using DisclosureAudit.RuleFiles;

namespace DisclosureAudit.Sheets;

/// <summary>Sheets out of tables that list the indicators of many projects; a project goes on where its table does on the next page.</summary>
internal sealed class SheetLists(SheetWords words)
{
    private const string GoalField = "总体目标";
    private const string TotalSource = "资金总额";

    private readonly List<(Sheet Head, List<SheetIndicator> Indicators)> open = [];
    private string nameEnd = "";

    public void Take(SheetBlock block, SheetListColumns columns)
    {
        var kind = words.IsOverall(PrintedName.Fold(block.Title)) ? SheetKind.Overall : SheetKind.Project;
        foreach (var row in block.Rows.Skip(columns.FirstRow))
        {
            var name = CellOf(row, columns.Project);
            if (CellOf(row, columns.Level3).Length > 0 && (name.Length > 0 || open.Count > 0))
            {
                if (!GoesOn(row, columns, kind, name))
                {
                    open.Add((HeadOf(block, columns, row, kind, kind == SheetKind.Overall ? "" : name), []));
                    nameEnd = "";
                }

                open[^1].Indicators.Add(IndicatorOf(row, columns));
            }
        }
    }

    private bool GoesOn(SheetRow row, SheetListColumns columns, SheetKind kind, string name)
    {
        if (open.Count == 0 || open[^1].Head.Kind != kind)
        {
            return false;
        }

        if (kind == SheetKind.Overall || name.Length == 0 || name == open[^1].Head.Project || name == nameEnd)
        {
            return true;
        }

        // Behind a page end, a name without an amount of its own is the end of the name before it.
        var (head, indicators) = open[^1];
        if (nameEnd.Length > 0 || columns.Total < 0 || CellOf(row, columns.Total).Length > 0 || head.Funds is not [{ Cell.Amount: not null }] || indicators[^1].Place.Page == row.Place.Page)
        {
            return false;
        }

        open[^1] = (head with { Project = head.Project + name }, indicators);
        nameEnd = name;
        return true;
    }

    /// <summary>The sheets so far, whole.</summary>
    public IReadOnlyList<Sheet> Flush()
    {
        var sheets = open.ConvertAll(sheet => sheet.Head with { Last = sheet.Indicators[^1].Place, Indicators = sheet.Indicators });
        open.Clear();
        return sheets;
    }

    private static Sheet HeadOf(SheetBlock block, SheetListColumns columns, SheetRow row, SheetKind kind, string project)
    {
        var goal = CellOf(row, columns.Goal);
        var total = CellReader.Read(CellOf(row, columns.Total), block.Unit ?? AmountUnit.Yuan);
        return new Sheet(
            kind,
            block.Title,
            project,
            row.Place,
            row.Place,
            goal.Length > 0 ? [new SheetField(GoalField, SheetSide.None, goal, row.Place)] : [],
            columns.Total >= 0 ? [new SheetFund("", TotalSource, SheetSide.None, total, block.Unit, row.Place)] : [],
            []);
    }

    // ≥ | 900 | 册: what stands in three cells is one value.
    private SheetIndicator IndicatorOf(SheetRow row, SheetListColumns columns)
    {
        var value = CellOf(row, columns.Sign) + CellOf(row, columns.Value) + CellOf(row, columns.Unit);
        var level2 = words.Second(FoldedOf(row, columns.Level2));
        var level1 = level2?.Parent ?? words.First(FoldedOf(row, columns.Level1))?.Name ?? "";
        var isRead = CellOf(row, columns.Value).Length > 0 && level2 is not null;
        return new SheetIndicator(SheetSide.None, level1, level2 is null ? "" : PrintedName.Squeeze(CellOf(row, columns.Level2)), PrintedName.Squeeze(CellOf(row, columns.Level3)), isRead ? value : null, value, row.Place);
    }

    private static string CellOf(SheetRow row, int column) => column >= 0 && column < row.Cells.Count ? row.Cells[column] : "";

    private static string FoldedOf(SheetRow row, int column) => column >= 0 && column < row.Cells.Count ? row.Folded[column] : "";
}
