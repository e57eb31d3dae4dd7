using DisclosureAudit.RuleFiles;

namespace DisclosureAudit.Recognise;

/// <summary>Finds the administrative division that a unit belongs to by what its name begins with.</summary>
public sealed class PlaceFinder(CodeTables codes)
{
    // The longest division that the unit's name begins with; a name that two cities share (城区) tells none.
    public Division? Find(string unit)
    {
        var matches = codes.Divisions
            .Select(division => (division, Length: MatchLength(unit, division)))
            .Where(match => match.Length > 0)
            .OrderByDescending(match => match.Length)
            .Take(2)
            .ToList();
        return matches switch
        {
            [var only] => only.division,
            [var first, var second] when first.Length > second.Length => first.division,
            _ => null,
        };
    }

    private static int MatchLength(string unit, Division division) =>
        Math.Max(MatchLength(unit, division.FullName), MatchLength(unit, division.Name));

    private static int MatchLength(string unit, string name) => unit.StartsWith(name, StringComparison.Ordinal) ? name.Length : 0;

    public string CityOf(Division? place) => place switch
    {
        null => "",
        { Level: "县级" } => codes.Divisions.FirstOrDefault(division => division.Code == place.Parent)?.Name ?? "",
        { Level: "地级" } => place.Name,
        { Level: "省级" } when place.Name.EndsWith('市') => place.Name,
        _ => "",
    };
}
