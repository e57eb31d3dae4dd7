namespace DisclosureAudit.Benchmarks;

/// <summary>The PDFs to measure on: the real ones (DISCLOSURE_CORPUS, else ../shared/corpus) where they are, and the printed fixtures.</summary>
internal static class PdfFiles
{
    // Documents that nothing may be tried on.
    private const string Sealed = "sealed";

    public static IReadOnlyList<string> Printed { get; } = In(Path.Combine(Root(), "fixtures", "printed"));

    public static IReadOnlyList<string> Real { get; } = CorpusFolder() is { } corpus && Directory.Exists(corpus)
        ? Directory.EnumerateDirectories(corpus).Where(folder => Path.GetFileName(folder) != Sealed).SelectMany(In).Order(StringComparer.Ordinal).ToList()
        : [];

    /// <summary>Forms and code tables, beside the corpus.</summary>
    public static string Reference { get; } = Path.GetFullPath(Path.Combine(CorpusFolder(), "..", "reference"));

    private static string CorpusFolder() => Environment.GetEnvironmentVariable("DISCLOSURE_CORPUS") ?? Path.Combine(Root(), "..", "shared", "corpus");

    private static List<string> In(string folder) => Directory.EnumerateFiles(folder, "*.pdf").Order(StringComparer.Ordinal).ToList();

    private static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "DisclosureAudit.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("DisclosureAudit.sln is in no folder above the program");
        }

        return folder;
    }
}
