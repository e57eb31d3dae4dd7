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

    public RowPlaces(IReadOnlyList<TableRow> rows)
    {
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

            Total ??= row.IsTotal ? row : null;
        }
    }

    public TableRow? Total { get; }

    public void Pass(TableRow row)
    {
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
            if ((aboveByCode.GetValueOrDefault(parent) ?? firstByCode.GetValueOrDefault(parent)) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>Of a list of units the first is the department, if a unit follows it at once; each later one is a part of it.</summary>
    public TableRow? UnitListHead(TableRow row)
    {
        var first = firstByRole[(row.Role, row.Side)];
        return first != row && secondByRole.TryGetValue(row.Role, out var second) && second.Index == first.Index + 1 ? first : null;
    }
}
