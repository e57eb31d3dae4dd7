using DisclosureAudit.RuleFiles;

namespace DisclosureAudit.Recognise;

/// <summary>Tells whether a row of some role, known by its name alone, stands further down on the same side.</summary>
public sealed class NamesBelow(RecognisedTable table)
{
    private readonly Dictionary<(string Name, string? Side), int> lowest = table.Rows
        .GroupBy(row => (row.Name, row.Side))
        .ToDictionary(group => group.Key, group => group.Max(row => row.Index));

    public bool Follows(string role, TableRow row) => table.Template!.Rows
        .Where(template => template.Id == role && template.Match == RowMatch.Names && template.Before is null)
        .SelectMany(template => template.Names)
        .Any(name => name != row.Name && lowest.GetValueOrDefault((name, row.Side)) > row.Index);
}
