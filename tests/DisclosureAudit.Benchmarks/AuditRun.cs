using DisclosureAudit.Collect;
using DisclosureAudit.Findings;
using DisclosureAudit.Report;
using DisclosureAudit.RuleFiles;

namespace DisclosureAudit.Benchmarks;

/// <summary>What the audit verb does with documents, without a command line: read, check, write the files.</summary>
internal sealed class AuditRun
{
    private readonly RuleBook rules = RuleBook.Load(RuleFolder.BuiltIn());
    private readonly Audit audit;

    public AuditRun() => audit = new Audit(rules, Language.Chinese, TimeProvider.System);

    public static IReadOnlyList<InputFile> Inputs(IEnumerable<string> files) => files.Select(file => new InputFile(Path.GetFileName(file), file)).ToList();

    /// <returns>How many pages were read.</returns>
    public int Write(IEnumerable<InputFile> inputs, string results, int jobs = 1)
    {
        using var folder = new OutputFolder(results, new DiskFiles());
        using var writer = new ReportWriter(folder, RunInfo.Of(rules, []), TimeProvider.System.GetUtcNow(), withJson: false, html: null);
        var pages = 0;
        foreach (var document in jobs == 1 ? inputs.Select(audit.Run) : InOrder.Run(inputs, jobs, audit.Run, CancellationToken.None).ToBlockingEnumerable())
        {
            writer.Add(document, new InputFile(document.Document, null));
            pages += document.Source?.Pages ?? 0;
        }

        writer.Complete(TimeProvider.System.GetUtcNow());
        return pages;
    }
}
