using DisclosureAudit.Tests.Fixtures;

namespace DisclosureAudit.Tests.Scenarios;

/// <summary>A folder that goes when the test ends.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("disclosure").FullName;

    public string this[string name] => System.IO.Path.Combine(Path, name);

    /// <param name="document">A name in fixtures/documents, or a path below fixtures.</param>
    public void CopyFixture(string document, string name)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(this[name])!);
        File.Copy(document.Contains('/', StringComparison.Ordinal) ? Repository.PathOf("fixtures", document) : Repository.PathOf("fixtures", "documents", document), this[name]);
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
