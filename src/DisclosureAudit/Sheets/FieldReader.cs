using DisclosureAudit.RuleFiles;

namespace DisclosureAudit.Sheets;

/// <summary>Reads what a sheet says in words, row by row.</summary>
internal sealed class FieldReader
{
    private readonly List<SheetField> fields = [];
    private SheetLabel? open;

    public IReadOnlyList<SheetField> Fields => fields;

    /// <summary>The sides of the goals, from the left; empty where no row says.</summary>
    public IReadOnlyList<SheetSide> Sides { get; private set; } = [];

    /// <summary>As printed; null where no row has been for a project's name.</summary>
    public string? Project { get; private set; }

    public void Take(IReadOnlyList<LabelledCell> cells, SheetRow row)
    {
        var goals = cells.Where(cell => cell.Label.Kind == SheetLabelKind.Goal).ToList();
        if (cells.Count == 0)
        {
            TakeWithoutLabel(row);
        }
        else if (goals.Count > 0 && goals.TrueForAll(goal => goal.Values.Count == 0))
        {
            var sided = goals.Where(goal => goal.Label.Side != SheetSide.None).ToList();
            Sides = sided.Count > 0 ? sided.ConvertAll(goal => goal.Label.Side) : Sides;
            open = goals[0].Label;
        }
        else
        {
            open = null;
            foreach (var cell in cells)
            {
                TakeLabelled(cell, row.Place);
            }
        }
    }

    private void TakeLabelled(LabelledCell cell, SheetPlace place)
    {
        switch (cell.Label.Kind)
        {
            case SheetLabelKind.Project:
                Project = cell.Value;
                Add(cell.Label, SheetSide.None, cell.Value, place);
                break;
            case SheetLabelKind.Field:
                Add(cell.Label, SheetSide.None, cell.Value, place);
                break;
            case SheetLabelKind.Text:
                Add(cell.Label, SheetSide.None, string.Join(' ', cell.Values), place);
                break;
            case SheetLabelKind.Goal:
                AddGoals(cell.Label, cell.Values, place);
                break;
        }
    }

    // Below a row that only says whose goals follow, the goals themselves.
    private void TakeWithoutLabel(SheetRow row)
    {
        if (open is not null)
        {
            AddGoals(open with { Side = SheetSide.None }, row.Filled.Select(column => row.Cells[column]).ToList(), row.Place);
            open = null;
        }
    }

    private void AddGoals(SheetLabel label, IReadOnlyList<string> values, SheetPlace place)
    {
        if (label.Side != SheetSide.None && Sides.Count == 0)
        {
            Sides = [label.Side];
        }

        for (var i = 0; i < values.Count; i++)
        {
            Add(label, label.Side != SheetSide.None ? label.Side : values.Count == Sides.Count ? Sides[i] : SheetSide.None, values[i], place);
        }
    }

    private void Add(SheetLabel label, SheetSide side, string text, SheetPlace place) => fields.Add(new SheetField(label.Name, side, text, place));
}
