using DisclosureAudit.Collect;
using DisclosureAudit.Findings;
using DisclosureAudit.Locate;
using DisclosureAudit.Narrative;
using DisclosureAudit.Read;
using DisclosureAudit.Recognise;
using DisclosureAudit.Report;
using DisclosureAudit.RuleFiles;
using DisclosureAudit.Rules;
using DisclosureAudit.Sheets;
using DisclosureAudit.Tables;

namespace DisclosureAudit;

/// <summary>The whole flow for one document: read, rebuild the tables, recognise them, ask the rules, locate the causes.</summary>
/// <param name="neighbours">The files that may hold the tables of a document that prints none; null where each stands alone.</param>
public sealed class Audit(RuleBook rules, Language language, TimeProvider time, Neighbours? neighbours = null)
{
    private readonly Rebuilder rebuilder = new(rules.Wordings);
    private readonly Recogniser recogniser = new(rules);
    private readonly ClaimsReader claimsReader = new(rules.NarrativeWords);
    private readonly SheetsReader sheetsReader = new(rules.SheetWords);
    private readonly Checker checker = new(rules, language);
    private readonly Locator locator = new(language);

    /// <summary>Never throws for a bad document: its failure is a result, and the others go on.</summary>
    public AuditedDocument Run(InputFile input)
    {
        var start = time.GetTimestamp();
        try
        {
            using var stream = input.Open();
            var (source, tables) = rebuilder.Rebuild(input.Document, stream);
            if (source is { IsPrinted: true, HasText: false })
            {
                return Failed("no_text", PdfSentences.NoText, source);
            }

            var document = recogniser.Recognise(source, tables, input.Document);
            var claims = claimsReader.Read(source);
            if (document.NamedTables == 0 ? claims.Count > 0 : document.LacksTables)
            {
                document = document with { Companions = CompanionsOf(input, document.Facts) };
            }

            var sheets = sheetsReader.Read(source);
            var result = locator.Locate(checker.Check(document, claims, sheets, source));
            var (status, reason) = StatusOf(source, document);
            return new AuditedDocument(input.Document, status, reason, document.Problem, source, document, result, SecondsSince(start)) { Sheets = sheets, Provenance = input.Provenance };
        }
        catch (UnreadableDocumentException error)
        {
            return Failed(error.Reason, error.Sentence);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return Failed("unreadable_file", new Sentence("文件打不开，请检查路径和权限", "the file cannot be opened; check its path and permissions"));
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            // A slip of ours must not take the other documents with it.
            return Failed("internal_error", new Sentence(
                $"程序处理这份文档时出错（{error.GetType().Name}），请把它发给开发者",
                $"the program failed on this document ({error.GetType().Name}); please send it to its developers"));
        }

        AuditedDocument Failed(string reason, Sentence problem, SourceText? source = null) =>
            new(input.Document, DocumentStatus.Failed, reason, problem, source, null, null, SecondsSince(start));
    }

    // The words of a disclosure are held against its tables, wherever they stand.
    private List<(string, RecognisedDocument)> CompanionsOf(InputFile input, DocumentFacts facts)
    {
        var companions = new List<(string, RecognisedDocument)>();
        foreach (var neighbour in facts.Owner.Length > 0 ? neighbours?.Of(input) ?? [] : [])
        {
            if (TablesOf(neighbour) is { NamedTables: > 0 } other && other.Facts.IsDisclosureOf(facts))
            {
                companions.Add((Path.GetFileName(neighbour.Document), other));
            }
        }

        return companions;
    }

    // A neighbour that cannot be read is told of when its own turn comes.
    private RecognisedDocument? TablesOf(InputFile neighbour)
    {
        try
        {
            using var stream = neighbour.Open();
            var (source, tables) = rebuilder.Rebuild(neighbour.Document, stream);
            return recogniser.Recognise(source, tables, neighbour.Document);
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            return null;
        }
    }

    private static (DocumentStatus Status, string Reason) StatusOf(SourceText source, RecognisedDocument document) => document switch
    {
        _ when source.UnreadPages.Count > 0 => (DocumentStatus.Partial, "pages_unread"),
        { Tables.Count: 0 } => (DocumentStatus.Partial, "no_table"),
        { Family: null } => (DocumentStatus.Partial, "family_unknown"),
        { Problem: not null } => (DocumentStatus.Partial, "tables_missing"),
        _ when source.Problems.Count > 0 => (DocumentStatus.Partial, "text_unread"),
        _ => (DocumentStatus.Ok, ""),
    };

    private decimal SecondsSince(long start) => Math.Round((decimal)time.GetElapsedTime(start).Ticks / TimeSpan.TicksPerSecond, 4);
}
