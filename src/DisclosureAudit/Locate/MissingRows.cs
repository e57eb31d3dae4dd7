namespace DisclosureAudit.Locate;

/// <summary>A row that is not there is missing in all its columns: one cause.</summary>
internal static class MissingRows
{
    public static List<Cause> Merged(List<Cause> causes)
    {
        var rows = causes.ToLookup(RowOf, StringComparer.Ordinal);
        return [.. rows[""], .. rows.Where(row => row.Key.Length > 0).Select(Merged)];
    }

    // What is sure of its columns; else what one of them would be.
    private static Cause Merged(IGrouping<string, Cause> row)
    {
        var (symptoms, sure) = (row.SelectMany(cause => cause.Symptoms).ToList(), row.Where(cause => cause.Alternatives.Count == 1).SelectMany(cause => cause.Alternatives[0]).ToList());
        return new Cause(symptoms, sure.Count > 0 ? [sure] : row.First().Alternatives);
    }

    private static string RowOf(Cause cause) =>
        cause.Alternatives.SelectMany(changes => changes).SelectMany(change => change.Values.Keys).Select(fact => fact.IsOfMissingRow ? fact.Operand.Role[..fact.Operand.Role.LastIndexOf('.')] : "").Distinct(StringComparer.Ordinal).Take(2).ToList() is [var row] ? row : "";
}
