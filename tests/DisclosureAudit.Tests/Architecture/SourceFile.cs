using System.Text.RegularExpressions;
using DisclosureAudit.Tests.Fixtures;

namespace DisclosureAudit.Tests.Architecture;

/// <summary>A file of the library with the folder it stands in and the folders whose names it uses.</summary>
internal sealed record SourceFile(string Path, string Text)
{
    private static readonly string Library = Repository.PathOf("src", "DisclosureAudit");
    private static readonly Regex Declared = new(@"^\s*(?:(?:public|internal|private|static|sealed|abstract|readonly|partial|file)\s+)+(?:record\s+struct|record|class|struct|enum|interface)\s+(\w+)", RegexOptions.Multiline);

    /// <summary>The first folder below the library; empty for the files at its top.</summary>
    public string Folder => Path.Contains('/', StringComparison.Ordinal) ? Path[..Path.IndexOf('/', StringComparison.Ordinal)] : "";

    public IEnumerable<string> Types => Declared.Matches(Text).Select(match => match.Groups[1].Value);

    public string Namespace => Regex.Match(Text, @"^namespace ([\w.]+);", RegexOptions.Multiline).Groups[1].Value;

    public static IReadOnlyList<SourceFile> OfLibrary() => Directory
        .EnumerateFiles(Library, "*.cs", SearchOption.AllDirectories)
        .Select(path => new SourceFile(System.IO.Path.GetRelativePath(Library, path).Replace('\\', '/'), File.ReadAllText(path)))
        .Where(file => file.Folder is not ("bin" or "obj"))
        .OrderBy(file => file.Path, StringComparer.Ordinal)
        .ToList();

    /// <summary>The folders this file names: by using, by full name, or by folder and type (Findings.Severity).</summary>
    public IEnumerable<string> Uses(IReadOnlyDictionary<string, IReadOnlySet<string>> typesByFolder)
    {
        var full = Regex.Matches(Text, @"(?<!namespace )\bDisclosureAudit\.(\w+)").Select(match => match.Groups[1].Value);
        var half = Regex.Matches(Text, @"(?<![\w.])(\w+)\.(\w+)")
            .Where(match => typesByFolder.TryGetValue(match.Groups[1].Value, out var types) && types.Contains(match.Groups[2].Value))
            .Select(match => match.Groups[1].Value);
        return full.Concat(half).Where(typesByFolder.ContainsKey).Distinct(StringComparer.Ordinal);
    }
}
