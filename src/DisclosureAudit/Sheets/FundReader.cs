using DisclosureAudit.Amounts;
using DisclosureAudit.RuleFiles;

namespace DisclosureAudit.Sheets;

/// <summary>Reads the amounts of a sheet, row by row: each source belongs to the total or list that heads its column.</summary>
/// <param name="unit">Of the amounts, where something above the sheet states it.</param>
internal sealed class FundReader(AmountUnit? unit)
{
    private readonly List<SheetFund> funds = [];
    private List<(string Name, SheetSide Side, int Column)> groups = [];
    private AmountUnit? unit = unit;

    public IReadOnlyList<SheetFund> Funds => funds;

    /// <summary>Whether a total or the head of a list has come: names below it may be sources.</summary>
    public bool HasGroups => groups.Count > 0;

    /// <summary>The sides of the totals, from the left.</summary>
    public IReadOnlyList<SheetSide> Sides => groups.Select(group => group.Side).ToList();

    /// <summary>Below a total stands an amount whose name is not known.</summary>
    public bool HasUnknown { get; private set; }

    public void Take(IReadOnlyList<LabelledCell> cells, SheetRow row)
    {
        HasUnknown |= HasGroups && IsUnknown(cells, row);
        unit = cells.Select(cell => cell.Label.UnitOf(cell.Folded)).FirstOrDefault(stated => stated is not null) ?? unit;
        var heads = cells.Where(cell => cell.Label.Kind is SheetLabelKind.Funds or SheetLabelKind.Group).ToList();
        if (heads.Count > 0)
        {
            groups = heads.ConvertAll(head => (head.Label.Kind == SheetLabelKind.Group ? head.Label.Name : "", head.Label.Side, head.Column));
        }

        foreach (var total in heads.Where(head => head.Label.Kind == SheetLabelKind.Funds))
        {
            Add(total, "", total.Label.Side, row);
        }

        var sources = cells.Where(cell => cell.Label.Kind == SheetLabelKind.Source).ToList();
        for (var i = 0; i < sources.Count; i++)
        {
            var (name, side, _) = GroupOf(sources[i], sources.Count == groups.Count ? i : null);
            Add(sources[i], name, side, row);
        }
    }

    // A name and an amount without a label, or behind the amount of one.
    private static bool IsUnknown(IReadOnlyList<LabelledCell> cells, SheetRow row)
    {
        var values = cells.Count == 0
            ? row.Filled.Select(column => row.Cells[column]).ToList()
            : cells.Where(cell => cell.Label.Kind is SheetLabelKind.Funds or SheetLabelKind.Source).SelectMany(cell => cell.Values.Skip(1)).ToList();
        return values.Exists(IsAmount) && values.Exists(value => !IsAmount(value));

        static bool IsAmount(string value) => CellReader.Read(value, AmountUnit.Yuan).Amount is { IsZero: false };
    }

    // Where a row names fewer sources than there are lists, its columns must tell; else the side stays unknown.
    private (string Name, SheetSide Side, int Column) GroupOf(LabelledCell source, int? index) => index is { } at
        ? groups[at]
        : groups.Count == 1 ? groups[0] : groups.FirstOrDefault(group => group.Column == source.Column, (Name: "", Side: SheetSide.None, source.Column));

    private void Add(LabelledCell cell, string group, SheetSide side, SheetRow row) =>
        funds.Add(new SheetFund(group, cell.Label.Name, side, CellReader.Read(cell.Value, unit ?? AmountUnit.Yuan), unit, row.PlaceOf(cell.Value, cell.Column)));
}
