using DisclosureAudit.RuleFiles;

namespace DisclosureAudit.Sheets;

/// <summary>Reads one sheet: what it says in words, its funds, its indicators.</summary>
internal sealed class SheetReader(SheetWords words, SheetBlock block)
{
    private readonly FieldReader fields = new();
    private readonly FundReader funds = new(block.Unit);
    private readonly TaskReader tasks = new(words.Tasks);
    private readonly List<SheetIndicator> indicators = [];
    private IndicatorReader? reader;
    private bool isOverall = words.IsOverall(PrintedName.Fold(block.Title));

    /// <returns>Null where the rows are no sheet, or one that nobody filled in.</returns>
    public static Sheet? Read(SheetBlock block, SheetWords words)
    {
        var reader = new SheetReader(words, block);
        foreach (var row in block.Rows)
        {
            reader.Take(row);
        }

        return reader.Made();
    }

    private void Take(SheetRow row)
    {
        if (IndicatorColumns.Of(row, words) is { } columns)
        {
            reader = new IndicatorReader(words, columns, row, SidesOf(columns));
            return;
        }

        if (reader is null && tasks.Take(row))
        {
            return;
        }

        var cells = LabelledCell.Of(row, words, hasSources: reader is null && funds.HasGroups);
        if (reader is not null && (cells.Count == 0 || cells[0].Column != row.Filled[0]))
        {
            indicators.AddRange(reader.Read(row));
            return;
        }

        isOverall |= cells.Any(cell => cell.Label.Kind == SheetLabelKind.Overall);
        funds.Take(cells, row);
        fields.Take(cells, row);
    }

    private IReadOnlyList<SheetSide> SidesOf(IndicatorColumns columns)
    {
        if (columns is { Side: not SheetSide.None, Sides.Count: 1 })
        {
            return [columns.Side];
        }

        var told = new[] { fields.Sides, funds.Sides }.FirstOrDefault(sides => sides.Count == columns.Sides.Count);
        return told ?? columns.Sides.Select(_ => SheetSide.None).ToList();
    }

    private Sheet? Made()
    {
        IReadOnlyList<SheetFund> amounts = [.. funds.Funds, .. tasks.Funds];
        var hasAmounts = amounts.Any(fund => fund.Cell.Amount is not null);
        var isSheet = reader is not null || hasAmounts;
        var isFilledIn = fields.Fields.Any(field => field.Text.Length > 0) || hasAmounts || indicators.Any(indicator => indicator.Level3.Length > 0);
        if (!isSheet || !isFilledIn)
        {
            return null;
        }

        var named = fields.Project ?? "";
        var (kind, project) = isOverall && named.Length == 0 ? (SheetKind.Overall, "") : (SheetKind.Project, named.Length > 0 ? named : words.ProjectOf(block.Title));
        return new Sheet(kind, block.Title, project, block.Rows[0].Place, block.Rows[^1].Place, fields.Fields, amounts, indicators) { HasUnknownFunds = funds.HasUnknown };
    }
}
