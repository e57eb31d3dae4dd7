using DisclosureAudit.Amounts;
using DisclosureAudit.RuleFiles;

namespace DisclosureAudit.Recognise;

/// <summary>Gives each row of a table its role and the row it is a part of, as the template says.</summary>
public sealed class RowTree(CodeTables codes, UnitNames units)
{
    // A part of the row above that is printed besides (其中：…) and added to nothing.
    private const string OfWhich = "其中";

    public void Build(RecognisedTable table)
    {
        var roles = new List<RowTemplate?>(table.Rows.Count);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var hasText = table.Rows.Any(HasText);
        new NamedAccounts(codes).Fill(table);
        var hasCodes = table.Rows.Any(row => row.Code is not null);
        var following = new NamesBelow(table);
        var head = HeadUnit.Of(table, units);
        var years = new RelativeYears(table.Rows.Select(row => row.Name));
        var only = table.Rows.Where(row => row.Cells.Values.Any(cell => cell.State == CellState.Amount)).GroupBy(row => row.Side ?? "", StringComparer.Ordinal).Where(side => side.Count() == 1).ToDictionary(side => side.Key, side => side.Single(), StringComparer.Ordinal);
        var totals = table.Template!.Rows.Where(row => row.IsTotal).Select(row => row.Id).ToHashSet(StringComparer.Ordinal);
        var first = new Dictionary<string, TableRow>(StringComparer.Ordinal);
        foreach (var row in table.Rows)
        {
            first.TryAdd(row.Side ?? "", row);
            var template = table.Template!.Rows.LastOrDefault(candidate => candidate.Match == RowMatch.HeadUnit ? row == head : Fits(candidate, row, seen, totals, only, first, following, years));
            Assign(row, template, hasText, hasCodes);
            if (template is { Match: RowMatch.Names } && !seen.Add($"{row.Role} {row.Side}") && !table.Template.PerUnit)
            {
                row.Doubt = Doubts.RoleTwice;
            }

            table.HasUnknownNames |= template is { Match: RowMatch.Rest, In: [Levels.Class, ..] } && !codes.IsEconomicName(row.Label);
            roles.Add(template);
            seen.Add(row.Role);
        }

        var places = new RowPlaces(table.Rows);
        var unitLists = new UnitLists(table);
        for (var i = 0; i < roles.Count; i++)
        {
            if (roles[i] is { In.Count: > 0 } template)
            {
                if (ParentOf(table.Rows[i], template, places, unitLists) is { } parent)
                {
                    table.Rows[i].PlaceUnder(parent);
                }
                else
                {
                    table.Rows[i].IsWithoutWhole = table.Rows[i].Cells.Values.Any(cell => cell.Amount is { IsZero: false });
                }
            }

            places.Pass(table.Rows[i], roles[i]?.Match == RowMatch.Unit);
        }
    }

    // A later template row wins over an earlier one, so that “after” and names stand below the general ones.
    private bool Fits(RowTemplate template, TableRow row, HashSet<string> seen, HashSet<string> totals, Dictionary<string, TableRow> only, Dictionary<string, TableRow> first, NamesBelow following, RelativeYears years) =>
        (template.Side is null || template.Side == row.Side)
        && (template.Prints is null || row[template.Prints].State == CellState.Text)
        && (template.After is null || (seen.Contains(template.After) && !IsBesideFirst(template.After, row, first[row.Side ?? ""])))
        && (template.Before is null || following.Follows(template.Before, row))
        && template.Match switch
        {
            RowMatch.Names => template.Names.Contains(years.AreSeveral ? years.Fold(row.Name) : row.Name, StringComparer.Ordinal) && !(RowLabel.IsOfWhich(row.Label) && template.In.Any(totals.Contains)),
            RowMatch.FunctionalCode or RowMatch.RevenueCode or RowMatch.EconomicCode => row.Code is not null,
            RowMatch.FunctionalName or RowMatch.EconomicName => row.Code is not null && !row.HasPrintedCode,
            RowMatch.ExpenditureLine => codes.Line(row.Name) is not null || RowLabel.IsNumberedLine(row.Label),
            RowMatch.EconomicClass => codes.IsEconomicClass(row.Name) && row.Cells.Values.All(cell => cell.State != CellState.Text || codes.IsGovernmentClass(cell.Raw)),
            RowMatch.Unit => units.IsUnit(row.Label),
            RowMatch.Only => row == only.GetValueOrDefault(row.Side ?? ""),
            _ => true,
        };

    // 上年结转, then 一、一般公共预算: where a row without number stands first, numbered ones stand beside it, not beneath it.
    private static bool IsBesideFirst(string after, TableRow row, TableRow first) =>
        first.Role == after && RowLabel.IsNumberedLine(row.Label) && !RowLabel.IsNumberedLine(first.Label);

    private void Assign(TableRow row, RowTemplate? template, bool tableHasText, bool tableHasCodes)
    {
        row.Role = template?.Id ?? "";
        row.IsTotal = template?.IsTotal ?? false;
        switch (template?.Match)
        {
            case RowMatch.FunctionalCode or RowMatch.RevenueCode or RowMatch.EconomicCode or RowMatch.FunctionalName or RowMatch.EconomicName:
                row.Role = Levels.NameOf(row.Code!.Value.Level);
                if (template.Match == RowMatch.FunctionalCode && codes.IsNameOfNeighbour(row.Code.Value, row.Name))
                {
                    row.Doubt = Doubts.CodeAndName;
                }

                break;
            case RowMatch.ExpenditureLine:
                // A numbered line of another name is a part of the total all the same; it only ties to no code.
                row.Code = codes.Line(row.Name) is { } line && AccountCode.TryRead(line.Code, out var code) ? code : null;
                row.Role = Levels.Class;
                row.Doubt = row.Code is null ? Doubts.LineUnknown : row.Doubt;
                break;
            case RowMatch.EconomicClass:
                row.Role = Levels.Class;
                break;
            case RowMatch.Unit or RowMatch.HeadUnit when row.UnitCode.Length > 0 && row.Doubt is Doubts.None or Doubts.CodeUnreadable:
                row.Doubt = Doubts.None;
                break;
            case RowMatch.Unit when !units.IsKnown(row.Label):
                row.Doubt = Doubts.UnitByEnding;
                break;
            case RowMatch.Unit when row.Doubt == Doubts.CodeUnreadable:
                // The code of a unit stands in the column of the accounts' codes and is none of theirs.
                row.Doubt = Doubts.None;
                break;
            case RowMatch.UnitList when RowLabel.IsOfWhich(row.Label) || (tableHasCodes && !units.IsUnit(row.Label)):
            case RowMatch.Rest when RowLabel.IsOfWhich(row.Label):
                // A part printed besides, or the first of all the parts: it may be in the sum twice.
                row.Doubt = Doubts.RowUnknown;
                break;
            case RowMatch.Rest when template.In is [Levels.Class, ..] && MayBeHeading(row, tableHasText):
                row.Doubt = Doubts.HeadingUnknown;
                break;
            case null when RowLabel.IsOfWhich(row.Label):
                row.Role = OfWhich;
                break;
            case null when row.Label.Length > 0:
                row.Doubt = Doubts.RowUnknown;
                break;
        }
    }

    // A heading whose name, or the government's name beside it, has a slip.
    private bool MayBeHeading(TableRow row, bool tableHasText) =>
        codes.IsEconomicClass(row.Name)
        || (!HasText(row) && tableHasText)
        || (!codes.IsEconomicName(row.Label) && row.Cells.Values.All(cell => cell.State != CellState.Text || codes.IsGovernmentClass(cell.Raw)));

    private static bool HasText(TableRow row) => row.Cells.Values.Any(cell => cell.State == CellState.Text);

    private static TableRow? ParentOf(TableRow row, RowTemplate template, RowPlaces places, UnitLists unitLists) => template.Match switch
    {
        RowMatch.Rest => ListHead(row, template, places) ?? places.TotalOf(row.Side),
        RowMatch.Unit when unitLists.HeadOf(row, template, places.TotalOf(row.Side)) is { } department => department,
        RowMatch.UnitList => unitLists.ParentOf(row, template, places.TotalOf(row.Side)),
        _ => FirstPrinted(template.In.Select(role => ParentOf(row, template.Match, role, places)).OfType<TableRow>().ToList()),
    };

    // Of several kinds of rows the nearest above: a line of a list stands below its unit, or below its kind where no unit
    // does; a total may follow its list.
    private static TableRow? ListHead(TableRow row, RowTemplate template, RowPlaces places)
    {
        var above = template.In.Select(role => places.Above(role, row)).OfType<TableRow>().OrderByDescending(head => head.Index);
        var below = template.In.Select(role => places.Nearest(role, row)).OfType<TableRow>().Where(head => head.IsTotal);
        return FirstPrinted([.. above, .. below]);
    }

    // A heading without any amount is no total of the rows beneath it where another one is.
    private static TableRow? FirstPrinted(List<TableRow> found) =>
        found.FirstOrDefault(parent => parent.Cells.Values.Any(cell => cell.State == CellState.Amount)) ?? found.FirstOrDefault();

    private static TableRow? ParentOf(TableRow row, RowMatch match, string role, RowPlaces places) => match switch
    {
        RowMatch.FunctionalCode or RowMatch.RevenueCode or RowMatch.EconomicCode or RowMatch.FunctionalName or RowMatch.EconomicName => places.OfCodeAbove(row) ?? places.Nearest(role, row),
        _ => places.Nearest(role, row),
    };
}
