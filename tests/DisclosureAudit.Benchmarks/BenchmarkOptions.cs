using System.Globalization;

namespace DisclosureAudit.Benchmarks;

/// <summary>The options that the benchmarks share.</summary>
internal sealed record BenchmarkOptions(int Seed, string? Json, IReadOnlyList<int> Sizes, int Count)
{
    private const int FullFuzz = 20_000;

    public static BenchmarkOptions Read(string[] arguments)
    {
        var options = new BenchmarkOptions(20261120, null, [1, 100, 1000], FullFuzz);
        for (var i = 0; i + 1 < arguments.Length; i += 2)
        {
            options = arguments[i] switch
            {
                "--seed" => options with { Seed = int.Parse(arguments[i + 1], CultureInfo.InvariantCulture) },
                "--count" => options with { Count = int.Parse(arguments[i + 1], CultureInfo.InvariantCulture) },
                "--json" => options with { Json = arguments[i + 1] },
                "--sizes" => options with { Sizes = arguments[i + 1].Split(',').Select(size => int.Parse(size, CultureInfo.InvariantCulture)).ToList() },
                _ => throw new ArgumentException($"unknown option {arguments[i]}"),
            };
        }

        return options;
    }
}
