using System.Globalization;
using System.Text.RegularExpressions;

namespace DisclosureAudit.Benchmarks;

/// <summary>Copies of the fixture texts with changed numbers, the same for the same seed.</summary>
internal static class MadeDocuments
{
    private static readonly Regex Amount = new(@"\d+\.\d\d", RegexOptions.NonBacktracking);

    public static void Write(string folder, int count, int seed)
    {
        var texts = Directory.GetFiles(Path.Combine(Root(), "fixtures", "documents"), "*.txt").Order(StringComparer.Ordinal).Select(File.ReadAllText).ToList();
        var random = new Random(seed);
        for (var i = 0; i < count; i++)
        {
            var factor = random.Next(50, 200);
            var text = Amount.Replace(texts[i % texts.Count], match => (decimal.Parse(match.Value, CultureInfo.InvariantCulture) * factor / 100m).ToString("F2", CultureInfo.InvariantCulture));
            File.WriteAllText(Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{i:D5}.txt")), text);
        }
    }

    public static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "DisclosureAudit.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("run the benchmarks from within the repository");
        }

        return folder.FullName;
    }
}
