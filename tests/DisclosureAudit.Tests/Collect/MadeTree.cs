using DisclosureAudit.Collect;
using DisclosureAudit.Tests.Scenarios;

namespace DisclosureAudit.Tests.Collect;

/// <summary>A folder of empty files, and what is found from arguments below it; “$” stands for the folder.</summary>
internal sealed class MadeTree : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public MadeTree(params string[] files)
    {
        foreach (var file in files)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(folder[file])!);
            File.WriteAllText(folder[file], "");
        }
    }

    public string Root => folder.Path;

    public string this[string name] => folder[name];

    public InputList Find(params string[] arguments) => InputFinder.Find(arguments.Select(InRoot).ToList());

    public IEnumerable<string> Documents(params string[] arguments) => Find(arguments).Files.Select(file => file.Document);

    public void Dispose() => folder.Dispose();

    private string InRoot(string argument) => argument == "$" ? Root : argument.Replace("$/", Root + "/", StringComparison.Ordinal);
}
