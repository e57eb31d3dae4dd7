using DisclosureAudit.RuleFiles;

namespace DisclosureAudit.Recognise;

/// <summary>Parts the columns of a table into groups: a code or a name behind an amount begins the next.</summary>
internal sealed class GenericGroups(TableWords words)
{
    public IReadOnlyList<GenericGroup> Of(IReadOnlyList<TableColumn> columns)
    {
        var groups = new List<(List<TableColumn> Codes, List<TableColumn> Labels, List<TableColumn> Others)>();
        foreach (var column in columns)
        {
            var role = column.Template!.Role;
            var names = role is ColumnRole.Code or ColumnRole.Label;
            if (groups.Count == 0 || (names && groups[^1].Others.Any(other => other.Template!.Role == ColumnRole.Amount)))
            {
                groups.Add(([], [], []));
            }

            (role switch
            {
                ColumnRole.Code => groups[^1].Codes,
                ColumnRole.Label => groups[^1].Labels,
                _ => groups[^1].Others,
            }).Add(column);
        }

        return groups.Select(group => new GenericGroup(SideOf([.. group.Labels, .. group.Others]), group.Codes, group.Labels, group.Others)).ToList() is var found && IsTwoSided(found)
            ? found
            : found.Select(group => group with { Side = null }).ToList();
    }

    // A side is told by the same word above the names and the amounts of its group.
    private string? SideOf(IReadOnlyList<TableColumn> columns)
    {
        var sides = columns.Select(column => SideOf(column.Path)).Distinct(StringComparer.Ordinal).ToList();
        return sides is [var only] ? only : null;
    }

    private string? SideOf(string path)
    {
        foreach (var level in path.Split('/'))
        {
            var (income, expenditure) = (words.Income.IsMatch(level), words.Expenditure.IsMatch(level));
            if (income != expenditure)
            {
                return income ? "收入" : "支出";
            }
        }

        return null;
    }

    private static bool IsTwoSided(List<GenericGroup> groups) =>
        groups.Select(group => group.Side).Distinct(StringComparer.Ordinal).Count() > 1 && groups.All(group => group is { Side: not null, Labels.Count: > 0 });
}
