using System.Diagnostics;
using DisclosureAudit.Tests.Fixtures;

namespace DisclosureAudit.Tests.Pdf;

/// <summary>The real documents kept beside the repository, and programs that are known to read them.</summary>
internal static class Corpus
{
    /// <summary>The documents that nothing may be tried on.</summary>
    private const string Sealed = "sealed";

    public static string Folder { get; } = Environment.GetEnvironmentVariable("DISCLOSURE_CORPUS") ?? Path.GetFullPath(Repository.PathOf("..", "shared", "corpus"));

    public static IReadOnlyList<string> Files { get; } = Directory.Exists(Folder)
        ? [.. Directory.EnumerateDirectories(Folder).Where(folder => Path.GetFileName(folder) != Sealed).SelectMany(folder => Directory.EnumerateFiles(folder, "*.pdf")).Order(StringComparer.Ordinal)]
        : [];

    /// <summary>The first of the programs that is installed.</summary>
    public static string? Find(params string[] tools) => tools.FirstOrDefault(tool => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator)
        .Any(folder => File.Exists(Path.Combine(folder, tool)) || File.Exists(Path.Combine(folder, $"{tool}.exe"))));

    public static string Run(string tool, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(tool, arguments) { RedirectStandardOutput = true })!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return output;
    }
}
