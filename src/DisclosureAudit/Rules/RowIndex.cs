using DisclosureAudit.Amounts;
using DisclosureAudit.Recognise;
using DisclosureAudit.RuleFiles;
using DisclosureAudit.Rules.Codes;

namespace DisclosureAudit.Rules;

/// <summary>The rows of a table by what formulas call them.</summary>
public sealed class RowIndex(RecognisedTable table)
{
    private readonly Dictionary<string, IReadOnlyList<TableRow>> selections = new(StringComparer.Ordinal);
    private readonly Dictionary<AccountCode, IReadOnlyList<TableRow>> byCode = table.Rows
        .Where(row => row.Code is not null)
        .GroupBy(row => row.Code!.Value)
        .ToDictionary(group => group.Key, group => (IReadOnlyList<TableRow>)group.ToList());

    private readonly HashSet<AccountLevel> levels = table.Rows.Where(row => row.Code is not null).Select(row => row.Code!.Value.Level).ToHashSet();

    /// <summary>Whether the table prints accounts at all, by code or by name.</summary>
    public bool HasAccounts { get; } = table.Rows.Any(row => row.Role is Levels.Section || row.Code is not null);

    /// <summary>Lists unit after unit, so that codes start over: more than one account stands in it more than once.</summary>
    public bool ListsUnits { get; } = CodedTables.ListsUnits(table.Rows.Where(row => row.Code is not null).ToList());

    public bool HasLevel(AccountLevel level) => levels.Contains(level);

    /// <summary>Whether it prints accounts of the level or of one beneath it.</summary>
    public bool HasLevelFrom(AccountLevel level) => levels.Any(printed => printed >= level);

    /// <summary>The accounts beneath a code that no other one printed is beneath.</summary>
    public IReadOnlyList<TableRow> LastBeneath(AccountCode code) => byCode.Keys
        .Where(other => other != code && IsBeneath(other, code) && !byCode.Keys.Any(lower => lower != other && IsBeneath(lower, other)))
        .SelectMany(other => byCode[other])
        .OrderBy(row => row.Index)
        .ToList();

    private static bool IsBeneath(AccountCode code, AccountCode above) => code.Digits.StartsWith(above.Digits, StringComparison.Ordinal);

    public IReadOnlyList<TableRow> OfCode(AccountCode code) => byCode.GetValueOrDefault(code, []);

    /// <summary>The rows of a role, a level, a code or an account's name.</summary>
    public IReadOnlyList<TableRow> Select(string name)
    {
        if (!selections.TryGetValue(name, out var rows))
        {
            rows = Find(name);
            selections[name] = rows;
        }

        return rows;
    }

    private IReadOnlyList<TableRow> Find(string name)
    {
        var found = name switch
        {
            Levels.AnyRow => table.Rows,
            Levels.AnyCode => table.Rows.Where(row => row.Code is not null).ToList(),
            Levels.LeafRow => table.Rows.Where(row => row.Children.Count == 0 && !row.IsTotal).ToList(),
            _ => table.Rows.Where(row => row.Role == name).ToList(),
        };
        if (found.Count > 0 || Levels.Names.Contains(name))
        {
            return found;
        }

        var label = PrintedName.Fold(name);
        return AccountCode.TryRead(name, out var code) ? OfCode(code) : table.Rows.Where(row => row.Name == label).ToList();
    }
}
