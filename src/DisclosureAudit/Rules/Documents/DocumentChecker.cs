namespace DisclosureAudit.Rules.Documents;

/// <summary>Asks the laws of completeness, hygiene and privacy of one document.</summary>
public static class DocumentChecker
{
    private static readonly IDocumentRule[] Rules =
    [
        new ListedTables(), new MissingTables(), new MissingSections(), new TableNotes(), new NoteFunds(), new EmptyTables(),
        new DraftMarks(), new StaleYears(), new UnitSpellings(), new DoubledWords(), new LeftOvers(), new SheetDates(),
        new PersonalLines(),
    ];

    public static IEnumerable<DocumentCheck> Check(DocumentContext context) => Rules.SelectMany(rule => rule.Check(context));
}
