using DisclosureAudit.Collect.Stores;

namespace DisclosureAudit.Collect;

/// <summary>A document to read.</summary>
/// <param name="Document">Its name in every file: the path below the common ancestor of all arguments, with “/”.</param>
/// <param name="Path">Where it is; null for standard input.</param>
public sealed record InputFile(string Document, string? Path)
{
    /// <summary>Where it was fetched from; null for a file of the user's own.</summary>
    public Provenance? Provenance { get; init; }

    /// <summary>The path as a person finds it from the working folder.</summary>
    public string Shown => Path is null ? Document : Relative(Path);

    public Stream Open() => Path is null ? Console.OpenStandardInput() : File.OpenRead(Path);

    private static string Relative(string path)
    {
        var relative = System.IO.Path.GetRelativePath(Directory.GetCurrentDirectory(), path);
        return relative.StartsWith("..", StringComparison.Ordinal) ? path : relative;
    }
}
