using DisclosureAudit.Amounts;
using DisclosureAudit.Findings;
using DisclosureAudit.RuleFiles;

namespace DisclosureAudit.Recognise;

/// <summary>A document with its meaning: whose it is, which form, and its tables.</summary>
/// <param name="Names">By what name its tables may be asked for.</param>
/// <param name="Listed">The tables that its contents name.</param>
/// <param name="Family">Null when the document is of no known family; its tables are then read and not named.</param>
public sealed record RecognisedDocument(
    FamilyTemplate? Family,
    DocumentFacts Facts,
    AmountUnit? Unit,
    IReadOnlyList<RecognisedTable> Tables,
    TableNames Names,
    IReadOnlyList<ListedTable> Listed,
    Sentence? Problem)
{
    /// <summary>The other files of its disclosure that print tables, each by its name.</summary>
    public IReadOnlyList<(string Name, RecognisedDocument Document)> Companions { get; init; } = [];

    /// <summary>The tables of the form that a document of it has, and those of the others that this one has.</summary>
    public int? ExpectedTables => Family?.Tables.Count(template => !template.IsOptional || Table(template) is not null);

    public int NamedTables => Tables.Count(table => table.Template is not null);

    private readonly Dictionary<TableTemplate, RecognisedTable> byTemplate = Tables
        .Where(table => table.Template is not null)
        .ToDictionary(table => table.Template!);

    /// <summary>It has the table, or another form of it.</summary>
    public bool Has(TableTemplate template) => Tables.Any(table => table.Template?.IsFormOf(template) == true);

    /// <summary>Tables that its form requires are not here; another file of the disclosure may have them.</summary>
    public bool LacksTables => Family?.Tables.Any(template => !template.IsOptional && !Has(template)) == true;

    public RecognisedTable? Table(TableTemplate template) => byTemplate.GetValueOrDefault(template);
}
