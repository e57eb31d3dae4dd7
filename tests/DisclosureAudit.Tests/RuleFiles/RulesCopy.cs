using DisclosureAudit.Report;
using DisclosureAudit.RuleFiles;
using DisclosureAudit.Tests.Scenarios;

namespace DisclosureAudit.Tests.RuleFiles;

/// <summary>A folder with a copy of the built-in rules, to be changed as a user may change it.</summary>
internal sealed class RulesCopy : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public RulesCopy() => RuleExport.Write(RuleFolder.BuiltIn(), Path);

    public string Path => folder["规则"];

    public string Shown(string file) => $"{Path}/{file}";

    public string Read(string file) => File.ReadAllText(System.IO.Path.Combine(Path, file));

    public void Write(string file, string text) => File.WriteAllText(System.IO.Path.Combine(Path, file), text);

    public void Delete(string file) => File.Delete(System.IO.Path.Combine(Path, file));

    public void Change(string file, string passage, string changed) => Write(file, Complaint.Change(Read(file), passage, changed));

    public RuleBook Load() => RuleBook.Load(RuleFolder.At(Path));

    /// <summary>Loading complains of the line of the file that holds the words.</summary>
    public void IsRefused(string file, string words, string problem) => Complaint.IsMade(Shown(file), Complaint.LineOf(Read(file), words), problem, () => Load());

    public void Dispose() => folder.Dispose();
}
