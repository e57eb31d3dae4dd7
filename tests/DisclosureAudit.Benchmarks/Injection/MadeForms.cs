using System.Globalization;
using System.Text.RegularExpressions;

namespace DisclosureAudit.Benchmarks.Injection;

/// <summary>The made documents of the fixtures with other amounts: each amount of tables, sentences and sheets times one number drawn by the seed.</summary>
internal static partial class MadeForms
{
    private const int Smallest = 3;
    private const int Largest = 97;

    public static IEnumerable<(string Name, string Text)> All(string root, Random random, int each)
    {
        foreach (var file in Files(root))
        {
            var text = File.ReadAllText(file).Replace("\r\n", "\n", StringComparison.Ordinal);
            for (var i = 0; i < each; i++)
            {
                yield return ($"{Path.GetFileNameWithoutExtension(file)}-{i}.txt", Times(text, random.Next(Smallest, Largest)));
            }
        }
    }

    private static IEnumerable<string> Files(string root) =>
        new[] { "forms", "layouts", "fair" }.SelectMany(folder => Directory.GetFiles(Path.Combine(root, "fixtures", folder), "*.txt")).Order(StringComparer.Ordinal);

    public static string Times(string text, int factor)
    {
        var rates = new HashSet<int>();
        var lines = text.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            var cells = lines[i].Split('\t');
            if (cells.Length == 1)
            {
                rates.Clear();
                lines[i] = Money().Replace(lines[i], match => Numbers.Like(match.Value, Numbers.ValueOf(match.Value) * factor));
                continue;
            }

            for (var cell = 0; cell < cells.Length; cell++)
            {
                if (cells[cell].Contains('%', StringComparison.Ordinal) || cells[cell].Contains('率', StringComparison.Ordinal))
                {
                    rates.Add(cell);
                }

                if (!rates.Contains(cell) && (Decimals().IsMatch(cells[cell].Trim()) || (Whole().IsMatch(cells[cell].Trim()) && cells.Take(cell).Any(HasWords) && !IsGovernmentCode(cells, cell))))
                {
                    cells[cell] = Numbers.Like(cells[cell].Trim(), Numbers.ValueOf(cells[cell].Trim()) * factor);
                }
            }

            lines[i] = string.Join('\t', cells);
        }

        return string.Join('\n', lines);
    }

    // 30101 基本工资 50101 工资奖金津补贴 …
    private static bool IsGovernmentCode(string[] cells, int cell) => cells[cell].Trim() is ['5', _, _, _, _] && cell + 1 < cells.Length && HasWords(cells[cell + 1]);

    private static bool HasWords(string cell) => cell.Any(c => c is >= '一' and <= '鿿');

    [GeneratedRegex(@"^-?\d[\d,]*\.\d{2,6}$|^-?\d{1,3}(,\d{3})+$")]
    private static partial Regex Decimals();

    // Behind a name an amount in whole 元, or a code of the government's classification.
    [GeneratedRegex(@"^-?\d{4,}$")]
    private static partial Regex Whole();

    [GeneratedRegex(@"(?<![\d.,-])\d[\d,]*(\.\d+)?(?=\s*万?元)")]
    private static partial Regex Money();
}
