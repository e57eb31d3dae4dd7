namespace DisclosureAudit.Collect;

/// <summary>A document to read.</summary>
/// <param name="Document">Its name in every file: the path below the common ancestor of all arguments, with “/”.</param>
/// <param name="Path">Where it is; null for standard input.</param>
public sealed record InputFile(string Document, string? Path)
{
    public Stream Open() => Path is null ? Console.OpenStandardInput() : File.OpenRead(Path);
}
