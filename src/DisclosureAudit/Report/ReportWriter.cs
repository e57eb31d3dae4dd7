using DisclosureAudit.Collect;
using DisclosureAudit.Report.Html;

namespace DisclosureAudit.Report;

/// <summary>Writes a run's files document by document, in the order given, so that memory does not grow with the run.</summary>
public sealed class ReportWriter : IDisposable
{
    private readonly OutputFolder folder;
    private readonly RunInfo run;
    private readonly DateTimeOffset start;
    private readonly CsvFile<FindingRow> findings;
    private readonly CsvFile<CoverageLine> coverage;
    private readonly CsvFile<CellLine> cells;
    private readonly CsvFile<ClaimLine> claims;
    private readonly CsvFile<SheetLine> sheets;
    private readonly CsvFile<AuditedDocument> documents;
    private readonly CsvFile<AuditedDocument> timings;
    private readonly JsonFile? json;
    private readonly HtmlReport? html;
    private readonly FolderCoverage folders = new();

    public ReportWriter(OutputFolder folder, RunInfo run, DateTimeOffset start, bool withJson, HtmlReport? html)
    {
        this.html = html;
        this.folder = folder;
        this.run = run;
        this.start = start;
        json = withJson ? new JsonFile() : null;
        findings = new CsvFile<FindingRow>(folder.Create(FindingsFile.Name), FindingsFile.Columns);
        coverage = new CsvFile<CoverageLine>(folder.Create(CoverageFile.Name), CoverageFile.Columns);
        cells = new CsvFile<CellLine>(folder.Create(CellsFile.Name), CellsFile.Columns);
        claims = new CsvFile<ClaimLine>(folder.Create(ClaimsFile.Name), ClaimsFile.Columns);
        sheets = new CsvFile<SheetLine>(folder.Create(SheetsFile.Name), SheetsFile.Columns);
        documents = new CsvFile<AuditedDocument>(folder.Create(DocumentsFile.Name), DocumentsFile.Columns);
        timings = new CsvFile<AuditedDocument>(folder.Create(TimingsFile.Name), TimingsFile.Columns);
    }

    public RunCounts Counts { get; } = new();

    public void Add(AuditedDocument document, InputFile input)
    {
        html?.Add(document, input);
        Counts.Add(document);
        findings.Write(FindingsFile.RowsOf(document));
        Cover(folders.Add(document));
        cells.Write(document.Recognised is { } recognised ? CellsFile.RowsOf(recognised, document.Document) : []);
        claims.Write(ClaimsFile.RowsOf(document));
        sheets.Write(SheetsFile.RowsOf(document));
        documents.Write([document]);
        timings.Write([document]);
        json?.Add(document);
    }

    public void Complete(DateTimeOffset end)
    {
        Cover(folders.Flush());
        CloseFiles();
        if (json is not null)
        {
            using var stream = folder.Create(JsonFile.Name);
            json.Write(stream, run, Counts);
        }

        html?.Complete();
        WriteRun(null);
        folder.Complete();
        WriteRun(end);
    }

    public void Dispose()
    {
        CloseFiles();
        folder.Dispose();
    }

    private void Cover(IReadOnlyList<CoverageLine> lines)
    {
        coverage.Write(lines);
        json?.Add(lines);
        html?.Cover(lines);
    }

    private void CloseFiles()
    {
        findings.Dispose();
        coverage.Dispose();
        cells.Dispose();
        claims.Dispose();
        sheets.Dispose();
        documents.Dispose();
        timings.Dispose();
    }

    // Once before the first file is replaced, saying that the folder is not whole, and once when it is.
    private void WriteRun(DateTimeOffset? end)
    {
        using (var stream = folder.Create(OutputFolder.RunFile))
        {
            RunFile.Write(stream, run, start, end, Counts);
        }

        folder.ReplaceRun();
    }
}
