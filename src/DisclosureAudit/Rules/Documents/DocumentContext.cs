using DisclosureAudit.Read;
using DisclosureAudit.Recognise;
using DisclosureAudit.RuleFiles;
using DisclosureAudit.Sheets;
using DisclosureAudit.Tables;

namespace DisclosureAudit.Rules.Documents;

/// <summary>All that the laws on a document may ask of.</summary>
public sealed class DocumentContext(RecognisedDocument document, SourceText source, IReadOnlyList<Sheet> sheets, RuleBook rules)
{
    // A file that holds tables alone has a few notes.
    private const int FewestSentences = 10;

    private IReadOnlyList<Paragraph>? all;
    private IReadOnlyList<string>? folded;
    private IReadOnlyList<Paragraph>? body;

    public RecognisedDocument Document { get; } = document;
    public SourceText Source { get; } = source;
    public IReadOnlyList<Sheet> Sheets { get; } = sheets;
    public HygieneWords Hygiene { get; } = rules.HygieneWords;
    public CompletenessWords Completeness { get; } = rules.CompletenessWords;
    public SheetWords SheetWords { get; } = rules.SheetWords;
    public Wordings Wordings { get; } = rules.Wordings;

    /// <summary>Nothing of the document is missing from what was read.</summary>
    public bool IsWhole => Source.UnreadPages.Count + Source.BrokenPages.Count + Source.Problems.Count == 0;

    /// <summary>An office of the state, by its kind or, where that is unknown, by its name; institutions do not publish what it costs to run an office.</summary>
    public bool MayBeOffice =>
        Document.Facts.UnitKind is "行政" or "参公"
        || (Document.Facts is { Scope: DocumentFacts.DepartmentScope, UnitKind: DocumentFacts.UnknownKind } && !Completeness.Institutions.Any(ending => Document.Facts.UnitName.EndsWith(ending, StringComparison.Ordinal)));

    /// <summary>It tells of the budget in words; a file of tables alone leaves that to another file of its disclosure.</summary>
    public bool HasText => Body.Count(paragraph => paragraph.Text.EndsWith('。') && !TableHead.IsNote(paragraph.Text)) >= FewestSentences;

    /// <summary>All paragraphs and rows.</summary>
    public IReadOnlyList<Paragraph> All => all ??= Paragraphs.Of(Source);

    /// <summary>The same, folded.</summary>
    public IReadOnlyList<string> Folded => folded ??= All.Select(paragraph => PrintedName.Fold(paragraph.Text)).ToList();

    /// <summary>Headings and sentences; no rows of tables and nothing of the contents.</summary>
    public IReadOnlyList<Paragraph> Body => body ??= ReadBody();

    public Findings.Place PlaceOf(SourceLine line, string table = "") => new(table, "", "", line.Number, Source.IsPrinted ? line.Page : null);

    // Lines are numbered from 1 in their order.
    public Findings.Place PlaceOf(Paragraph paragraph) => PlaceOf(Source.Lines[paragraph.FirstLine - 1]);

    /// <summary>Where the table begins.</summary>
    public Findings.Place PlaceOf(RecognisedTable table) => PlaceOf(Source.Lines[table.Raw.FirstLine - 1], table.Id);

    /// <summary>A paragraph or row that says that there is nothing of what the title is about; null where none does.</summary>
    public string? AbsenceOf(string title)
    {
        var subjects = Wordings.AbsenceSubjects.Where(word => title.Contains(word, StringComparison.Ordinal)).ToList();
        return subjects.Count == 0 ? null : Folded
            .FirstOrDefault(text => subjects.Exists(subject => text.Contains(subject, StringComparison.Ordinal)) && (Wordings.Absence.IsMatch(text) || Completeness.Zero.IsMatch(text)));
    }

    private IReadOnlyList<Paragraph> ReadBody()
    {
        var contents = ContentsLines.Of(Source).Select(line => line.Number).ToHashSet();
        return All.Where(paragraph => !paragraph.IsRow && !contents.Contains(paragraph.FirstLine)).ToList();
    }
}
