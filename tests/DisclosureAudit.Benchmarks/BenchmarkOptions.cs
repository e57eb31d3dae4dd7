using System.Globalization;

namespace DisclosureAudit.Benchmarks;

/// <summary>The options that the benchmarks share.</summary>
/// <param name="Corpus">A folder of folders of PDFs; null for DISCLOSURE_CORPUS, else ../shared/corpus.</param>
/// <param name="IsShort">Texts alone, without the PDFs: seconds.</param>
internal sealed record BenchmarkOptions(int Seed, string? Json, IReadOnlyList<int> Sizes, int Count, string? Corpus, bool IsShort)
{
    private const int FullFuzz = 20_000;

    public static BenchmarkOptions Read(string[] arguments)
    {
        var options = new BenchmarkOptions(20261120, null, [1, 100, 1000], FullFuzz, null, false);
        for (var i = 0; i < arguments.Length; i++)
        {
            options = arguments[i] switch
            {
                "--short" => options with { IsShort = true },
                "--seed" => options with { Seed = int.Parse(Value(), CultureInfo.InvariantCulture) },
                "--count" => options with { Count = int.Parse(Value(), CultureInfo.InvariantCulture) },
                "--json" => options with { Json = Value() },
                "--corpus" => options with { Corpus = Value() },
                "--sizes" => options with { Sizes = Value().Split(',').Select(size => int.Parse(size, CultureInfo.InvariantCulture)).ToList() },
                _ => throw new ArgumentException($"unknown option {arguments[i]}"),
            };

            string Value() => ++i < arguments.Length ? arguments[i] : throw new ArgumentException($"{arguments[i - 1]} needs a value");
        }

        return options;
    }
}
