using DisclosureAudit.Findings;
using DisclosureAudit.Recognise;
using DisclosureAudit.RuleFiles;

namespace DisclosureAudit.Rules;

/// <summary>Binds cells of a table of no known form into equations.</summary>
internal static class GenericTerms
{
    // The formulas of packs name tables of templates; here the stated figure stands on the left and that is all.
    private static readonly TableTemplate AnyTable = new("?", "?", new Sentence("?", "?"), [], null, [], []);
    private static readonly Formula Stated = new("", [new FormulaTerm(1m, new Reference(AnyTable, Levels.AnyRow, RowScope.Self, null, false))], Relation.Equal, []);

    public static EquationInstance Equation(GenericIdentity identity, BoundTerm stated, IEnumerable<BoundTerm> parts) =>
        new(identity.Identity, Stated, [stated], parts.ToList());

    public static BoundTerm Term(RecognisedTable table, GenericRow row, TableColumn column) =>
        new(1m, table, row.Row, row.Code.Length > 0 ? row.Code : row.Row.Label, column.Template!.Id);
}
