using DisclosureAudit.Recognise;
using DisclosureAudit.RuleFiles;
using DisclosureAudit.Rules.Claims.Cells;

namespace DisclosureAudit.Rules.Sheets;

/// <summary>The rows of the disclosure's project tables, by the project's name.</summary>
internal sealed class ProjectRows
{
    private const int ShortestStart = 6;

    private readonly ILookup<string, FactCell> byName;
    private readonly ILookup<TableRow, FactCell> byRow;

    public ProjectRows(FactIndex facts, SheetLawWords words)
    {
        byName = facts.Cells
            .Where(cell => cell is { IsMain: true, IsLastYear: false, IsBudget: false, IsChange: false } && words.ProjectTable.IsMatch(cell.Table.Template!.Name))
            .Where(cell => cell.Table is { IsUnitStated: true, IsScopeStated: true } && cell.Row.Name.Length > 0 && !words.NoProject.IsMatch(cell.Row.Name) && !cell.Row.IsTotal)
            // The total of a row is its first amount; a source without a name of its own (单位资金) looks like one.
            .DistinctBy(cell => cell.Row)
            .ToLookup(cell => NameOf(cell.Row.Name), StringComparer.Ordinal);
        byRow = facts.Cells.Where(cell => words.ProjectTable.IsMatch(cell.Table.Template!.Name)).ToLookup(cell => cell.Row);
    }

    /// <summary>The names, folded.</summary>
    public IEnumerable<string> Names => byName.Select(group => group.Key);

    /// <summary>The other amounts of its row: 财政拨款 beside 合计.</summary>
    public IEnumerable<FactCell> OthersOf(FactCell cell) => byRow[cell.Row].Where(other => other != cell);

    public IReadOnlyList<FactCell> Of(string name) => byName[name].ToList();

    /// <summary>The rows of projects, table by table; the tables print department and unit as rows besides.</summary>
    public IReadOnlyList<IReadOnlyList<FactCell>> Tables(string unit) => byName
        .Where(group => group.Key != NameOf(unit))
        .SelectMany(group => group)
        .GroupBy(cell => cell.Table)
        .Select(table => (IReadOnlyList<FactCell>)table.ToList())
        .ToList();

    /// <summary>Those whose name differs in one character (“2网络运维费” for “Z网络运维费”), or goes on where the other is cut.</summary>
    /// <param name="others">Names that other sheets have: their rows are theirs.</param>
    public IReadOnlyList<FactCell> Like(string name, IReadOnlySet<string> others) => byName.Where(group => !others.Contains(group.Key) && IsLike(group.Key, name)).SelectMany(group => group).ToList();

    public static string NameOf(string printed) => PrintedName.Fold(printed);

    public static bool IsLike(string one, string other) =>
        one == other
        || (one.Length == other.Length && one.Length >= 4 && one.Zip(other).Count(pair => pair.First != pair.Second) == 1)
        || (Math.Min(one.Length, other.Length) >= ShortestStart && (one.StartsWith(other, StringComparison.Ordinal) || other.StartsWith(one, StringComparison.Ordinal)));
}
