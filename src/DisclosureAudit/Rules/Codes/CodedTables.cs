using DisclosureAudit.Recognise;
using DisclosureAudit.RuleFiles;

namespace DisclosureAudit.Rules.Codes;

/// <summary>The tables that print functional codes, with their coded rows.</summary>
internal static class CodedTables
{
    public static IEnumerable<(RecognisedTable Table, IReadOnlyList<TableRow> Rows)> Of(RecognisedDocument document) =>
        document.Tables
            .Where(table => table.Template is { } template && template.Rows.Any(row => row.Match == RowMatch.FunctionalCode))
            .Select(table => (table, (IReadOnlyList<TableRow>)table.Rows.Where(row => row.Code is not null).ToList()))
            .Where(pair => pair.Item2.Count > 0);

    public static IEnumerable<(RecognisedTable Table, TableRow Row)> RowsOf(RecognisedDocument document) =>
        Of(document).SelectMany(pair => pair.Rows.Select(row => (pair.Table, row)));

    /// <summary>Lists unit after unit, so that codes start over: the same code stands twice for more than one account.</summary>
    public static bool ListsUnits(IReadOnlyList<TableRow> rows) =>
        rows.GroupBy(row => row.Code).Count(group => group.Count() > 1) > 1;
}
