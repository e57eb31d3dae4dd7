using DisclosureAudit.Amounts;

namespace DisclosureAudit.Recognise;

/// <summary>Where the rows of a table stand to each other, kept while they are walked from top to bottom.</summary>
public sealed class RowPlaces
{
    private readonly Dictionary<(string Role, string? Side), TableRow> firstByRole = [];
    private readonly Dictionary<AccountCode, TableRow> firstByCode = [];
    private readonly Dictionary<(string Role, string? Side), TableRow> aboveByRole = [];
    private readonly Dictionary<AccountCode, TableRow> aboveByCode = [];
    private readonly Dictionary<string, TableRow> totals = new(StringComparer.Ordinal);
    private int unitStart;

    public RowPlaces(IReadOnlyList<TableRow> rows)
    {
        foreach (var row in rows)
        {
            firstByRole.TryAdd((row.Role, row.Side), row);
            if (row.Code is { } code)
            {
                firstByCode.TryAdd(code, row);
            }

            if (row.IsTotal)
            {
                totals.TryAdd(row.Side ?? "", row);
            }
        }
    }

    public TableRow? TotalOf(string? side) => totals.GetValueOrDefault(side ?? "");

    /// <param name="startsUnit">A unit's accounts or projects begin below it: those of the unit above are none of its own.</param>
    public void Pass(TableRow row, bool startsUnit)
    {
        if (startsUnit)
        {
            unitStart = row.Index;
            aboveByCode.Clear();
            foreach (var role in aboveByRole.Where(above => !above.Value.IsTotal).Select(above => above.Key).ToList())
            {
                aboveByRole.Remove(role);
            }
        }

        aboveByRole[(row.Role, row.Side)] = row;
        if (row.Code is { } code)
        {
            aboveByCode[code] = row;
        }
    }

    public TableRow? Above(string role, TableRow row) => aboveByRole.GetValueOrDefault((role, row.Side));

    public TableRow? Nearest(string role, TableRow row) =>
        Above(role, row) ?? (firstByRole.GetValueOrDefault((role, row.Side)) is { } first && first != row ? first : null);

    /// <summary>The nearest row above that carries the longest beginning of the row's code; one below it only if none is above.</summary>
    public TableRow? OfCodeAbove(TableRow row)
    {
        for (var code = row.Code!.Value.Parent; code is { } parent; code = parent.Parent)
        {
            if ((aboveByCode.GetValueOrDefault(parent) ?? firstByCode.GetValueOrDefault(parent)) is { } found && found.Index >= unitStart)
            {
                return found;
            }
        }

        return null;
    }
}
