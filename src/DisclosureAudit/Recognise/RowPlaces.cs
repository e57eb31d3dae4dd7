using DisclosureAudit.Amounts;

namespace DisclosureAudit.Recognise;

/// <summary>Where the rows of a table stand to each other, kept while they are walked from top to bottom.</summary>
public sealed class RowPlaces
{
    private readonly Dictionary<(string Role, string? Side), TableRow> firstByRole = [];
    private readonly Dictionary<AccountCode, TableRow> firstByCode = [];
    private readonly Dictionary<(string Role, string? Side), TableRow> aboveByRole = [];
    private readonly Dictionary<AccountCode, TableRow> aboveByCode = [];
    private readonly Dictionary<string, TableRow> secondByRole = new(StringComparer.Ordinal);
    private readonly Dictionary<string, TableRow> totals = new(StringComparer.Ordinal);
    private readonly Dictionary<string, TableRow> aboveByUnit = new(StringComparer.Ordinal);
    private readonly bool hasUnitCodes;
    private readonly IReadOnlyList<TableRow> rows;
    private bool? isFlat;
    private int unitStart;

    public RowPlaces(IReadOnlyList<TableRow> rows)
    {
        this.rows = rows;
        foreach (var row in rows)
        {
            if (!firstByRole.TryAdd((row.Role, row.Side), row))
            {
                secondByRole.TryAdd(row.Role, row);
            }

            if (row.Code is { } code)
            {
                firstByCode.TryAdd(code, row);
            }

            hasUnitCodes |= row.UnitCode.Length > 0;
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

        if (row.UnitCode.Length > 0)
        {
            aboveByUnit[row.UnitCode] = row;
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

    /// <summary>
    /// The department that a unit is a part of: by their numbers (117, 117001), or without them the first of the list,
    /// if a unit follows it at once.
    /// </summary>
    public TableRow? UnitListHead(TableRow row)
    {
        if (hasUnitCodes)
        {
            return Enumerable.Range(1, Math.Max(0, row.UnitCode.Length - 1)).Select(length => aboveByUnit.GetValueOrDefault(row.UnitCode[..^length])).FirstOrDefault(found => found is not null);
        }

        if (isFlat ??= IsFlatList(row))
        {
            return null;
        }

        var first = firstByRole[(row.Role, row.Side)];
        return first != row && secondByRole.TryGetValue(row.Role, out var second) && second.Index == first.Index + 1 ? first : null;
    }

    // Units without their department: some column of the total is the sum of them all, and no column of the first is that
    // of the others.
    private bool IsFlatList(TableRow row)
    {
        var units = rows.Where(other => other.Role == row.Role && other.Side == row.Side).ToList();
        return TotalOf(row.Side) is { } total && HeadUnit.IsSumOf(total, units) && !HeadUnit.IsSumOf(units[0], units.Skip(1).ToList());
    }
}
