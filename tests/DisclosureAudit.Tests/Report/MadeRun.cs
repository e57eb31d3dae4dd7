using DisclosureAudit.Collect;
using DisclosureAudit.Report;
using DisclosureAudit.Tests.Fixtures;
using DisclosureAudit.Tests.Scenarios;

namespace DisclosureAudit.Tests.Report;

/// <summary>Runs of one small document into one folder, with disk operations that may be refused.</summary>
internal sealed class MadeRun : IDisposable
{
    private static readonly AuditedDocument Made = Repository.AuditFile(Repository.PathOf("fixtures", "laws", "made.txt"));
    private readonly TemporaryFolder temporary = new();

    public string Folder => temporary["结果"];

    public string this[string name] => Path.Combine(Folder, name);

    public IEnumerable<string?> Names => Directory.EnumerateFileSystemEntries(Folder).Select(Path.GetFileName).Order(StringComparer.Ordinal);

    public bool IsComplete => File.ReadAllText(this["run.json"]).Contains("\"complete\": true", StringComparison.Ordinal);

    /// <param name="refused">A file name: putting it in its place is refused, as Windows does while a spreadsheet shows it.</param>
    public void Write(bool json = false, string? refused = null, bool stops = false)
    {
        using var folder = new OutputFolder(Folder, new RefusingFiles(refused));
        using var writer = new ReportWriter(folder, RunInfo.Of(Repository.Rules, ["audit"]), DateTimeOffset.UnixEpoch, json, null);
        writer.Add(Made, new InputFile(Made.Document, null));
        if (!stops)
        {
            writer.Complete(DateTimeOffset.UnixEpoch);
        }
    }

    public void Put(string name, string text)
    {
        Directory.CreateDirectory(Folder);
        File.WriteAllText(this[name], text);
    }

    public void Dispose() => temporary.Dispose();

    private sealed class RefusingFiles(string? refused) : IFiles
    {
        private readonly DiskFiles disk = new();

        public Stream Create(string path) => disk.Create(path);

        public void Replace(string temporary, string target)
        {
            if (Path.GetFileName(target) == refused)
            {
                throw new IOException("The process cannot access the file because it is being used by another process.");
            }

            disk.Replace(temporary, target);
        }
    }
}
