using DisclosureAudit.Findings;
using DisclosureAudit.Locate;
using DisclosureAudit.Narrative;
using DisclosureAudit.Read;
using DisclosureAudit.Recognise;
using DisclosureAudit.RuleFiles;
using DisclosureAudit.Rules;
using DisclosureAudit.Sheets;
using DisclosureAudit.Tables;
using DisclosureAudit.Tables.Printed;

namespace DisclosureAudit.Benchmarks.Injection;

/// <summary>The audit of one document from its pages or its text on, with what was asked still at hand.</summary>
internal sealed class Pipeline(RuleBook rules)
{
    private readonly LineMarks marks = new(rules.Wordings.Watermarks);
    private readonly Recogniser recogniser = new(rules);
    private readonly ClaimsReader claims = new(rules.NarrativeWords);
    private readonly SheetsReader sheets = new(rules.SheetWords);
    private readonly Checker checker = new(rules, Language.English);
    private readonly Locator locator = new(Language.English);

    public RuleBook Rules => rules;

    public Audited Run(string name, IPageSource pages)
    {
        var printed = PrintedDocument.Of(pages, marks);
        return Run(name, printed.Source, printed.Tables);
    }

    public Audited Run(string name, byte[] text)
    {
        var source = new TextSource(marks).Read(new MemoryStream(text));
        return Run(name, source, TextTables.Of(source));
    }

    private Audited Run(string name, SourceText source, IReadOnlyList<RawTable> tables)
    {
        var document = recogniser.Recognise(source, tables, name);
        var read = sheets.Read(source);
        var asked = checker.Check(document, claims.Read(source), read, source);
        var located = locator.Locate(asked);
        return new Audited(document, read, asked.Judged!, located, FindingIds.Of(located.Findings, name));
    }
}

/// <summary>A document with what was asked of it and what was found.</summary>
internal sealed record Audited(RecognisedDocument Document, IReadOnlyList<Sheet> Sheets, Judged Judged, CheckResult Result, IReadOnlyList<string> Ids)
{
    public int Checks => Result.Coverage.Sum(row => row.Instances - row.NotAssessable);

    /// <summary>What is said to be wrong: remarks are not, symptoms have their cause.</summary>
    public IEnumerable<(Finding Finding, string Id)> Accusations => Result.Findings.Zip(Ids).Where(pair => pair.First.Severity > Severity.Info);

    /// <summary>The same and their symptoms.</summary>
    public IEnumerable<(Finding Finding, string Id)> Told => Result.Findings.Zip(Ids).Where(pair => pair.First.Alone > Severity.Info);
}
