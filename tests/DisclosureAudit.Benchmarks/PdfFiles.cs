namespace DisclosureAudit.Benchmarks;

/// <summary>The PDFs to measure on: the real ones where they are, and the printed fixtures.</summary>
internal static class PdfFiles
{
    // Documents that nothing may be tried on.
    private const string Sealed = "sealed";

    public static IReadOnlyList<string> Printed { get; } = In(Path.Combine(Root(), "fixtures", "printed"));

    /// <param name="corpus">A folder of folders; null for DISCLOSURE_CORPUS, else ../shared/corpus.</param>
    /// <returns>None where there is no such folder by default.</returns>
    public static IReadOnlyList<string> Real(string? corpus) =>
        corpus is null && !Directory.Exists(CorpusFolder()) ? [] : FoldersOf(corpus ?? CorpusFolder()).Append(corpus ?? CorpusFolder()).SelectMany(In).Order(StringComparer.Ordinal).ToList();

    /// <summary>The folders of real documents.</summary>
    public static IReadOnlyList<string> Folders() => FoldersOf(CorpusFolder());

    /// <summary>What was said of real documents and looked at in their pages.</summary>
    public static string Adjudication { get; } = Path.Combine(Root(), "fixtures", "adjudication.csv");

    /// <summary>Forms and code tables, beside the corpus.</summary>
    public static string Reference { get; } = Path.GetFullPath(Path.Combine(CorpusFolder(), "..", "reference"));

    private static List<string> FoldersOf(string corpus) =>
        Directory.EnumerateDirectories(corpus).Where(inner => Path.GetFileName(inner) != Sealed).Order(StringComparer.Ordinal).ToList();

    private static string CorpusFolder() => Environment.GetEnvironmentVariable("DISCLOSURE_CORPUS") ?? Path.Combine(Root(), "..", "shared", "corpus");

    private static List<string> In(string folder) => Directory.EnumerateFiles(folder, "*.pdf").Order(StringComparer.Ordinal).ToList();

    public static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "DisclosureAudit.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("DisclosureAudit.sln is in no folder above the program");
        }

        return folder;
    }
}
