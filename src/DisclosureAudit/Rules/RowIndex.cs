using DisclosureAudit.Amounts;
using DisclosureAudit.Recognise;
using DisclosureAudit.RuleFiles;

namespace DisclosureAudit.Rules;

/// <summary>The rows of a table by what formulas call them.</summary>
public sealed class RowIndex
{
    private readonly IReadOnlyList<TableRow> rows;
    private readonly ILookup<string, TableRow> byRole;
    private readonly ILookup<AccountCode, TableRow> byCode;
    private readonly ILookup<string, TableRow> byLabel;

    public RowIndex(RecognisedTable table)
    {
        rows = table.Rows;
        byRole = rows.ToLookup(row => row.Role, StringComparer.Ordinal);
        byCode = rows.Where(row => row.Code is not null).ToLookup(row => row.Code!.Value);
        byLabel = rows.ToLookup(row => RowLabel.WithoutNumber(row.Label), StringComparer.Ordinal);
    }

    public IEnumerable<TableRow> OfCode(AccountCode code) => byCode[code];

    /// <summary>The rows of a role, a level, a code or an account's name.</summary>
    public IEnumerable<TableRow> Select(string name) => name switch
    {
        Levels.AnyRow => rows,
        Levels.AnyCode => rows.Where(row => row.Code is not null),
        Levels.LeafRow => rows.Where(row => row.Children.Count == 0 && !row.IsTotal),
        _ when byRole.Contains(name) => byRole[name],
        _ when AccountCode.TryRead(name, out var code) => byCode[code],
        _ => byLabel[PrintedName.Fold(name)],
    };
}
