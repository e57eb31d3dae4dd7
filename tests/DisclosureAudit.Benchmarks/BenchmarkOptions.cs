using System.Globalization;

namespace DisclosureAudit.Benchmarks;

/// <summary>The options that the benchmarks share.</summary>
/// <param name="Count">Files of fuzz, documents of reconstruction; null: as many as each thinks enough.</param>
/// <param name="Corpus">A folder of folders of PDFs; null for DISCLOSURE_CORPUS, else ../shared/corpus.</param>
/// <param name="IsShort">Texts alone, without the PDFs: seconds.</param>
/// <param name="Work">Where made documents are kept between runs; null: a temporary folder.</param>
/// <param name="Keep">Failing documents stay, with what is wrong in them.</param>
/// <param name="Program">The program that a run of its own starts.</param>
/// <param name="SelfCheck">Only whether the made documents print what they should.</param>
internal sealed record BenchmarkOptions(int Seed, string? Json, IReadOnlyList<int> Sizes, int? Count, string? Corpus, bool IsShort, string? Work, bool Keep, bool SelfCheck, string? Program = null)
{
    public static BenchmarkOptions Read(string[] arguments)
    {
        var options = new BenchmarkOptions(20261120, null, [1, 100, 1000], null, null, false, null, false, false);
        var rest = new Queue<string>(arguments);
        while (rest.TryDequeue(out var name))
        {
            options = name switch
            {
                "--short" => options with { IsShort = true },
                "--keep" => options with { Keep = true },
                "--self-check" => options with { SelfCheck = true },
                _ => options.With(name, rest.TryDequeue(out var value) ? value : throw new ArgumentException($"{name} wants a value")),
            };
        }

        return options;
    }

    private BenchmarkOptions With(string name, string value) => name switch
    {
        "--seed" => this with { Seed = int.Parse(value, CultureInfo.InvariantCulture) },
        "--program" => this with { Program = Path.GetFullPath(value) },
        "--count" => this with { Count = int.Parse(value, CultureInfo.InvariantCulture) },
        "--json" => this with { Json = value },
        "--corpus" => this with { Corpus = value },
        "--work" => this with { Work = Path.GetFullPath(value) },
        "--sizes" => this with { Sizes = value.Split(',').Select(size => int.Parse(size, CultureInfo.InvariantCulture)).ToList() },
        _ => throw new ArgumentException($"unknown option {name}"),
    };
}
