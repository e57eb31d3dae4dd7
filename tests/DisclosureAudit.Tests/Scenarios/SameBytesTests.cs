using CsvHelper;
using System.Text.RegularExpressions;
using DisclosureAudit.Tests.Fixtures;

namespace DisclosureAudit.Tests.Scenarios;

/// <summary>The same documents give the same bytes, run after run and whatever --jobs is.</summary>
public sealed class SameBytesTests : IDisposable
{
    private const int Count = 40;
    private readonly TemporaryFolder folder = new();

    public SameBytesTests()
    {
        Directory.CreateDirectory(folder["公开/内"]);
        var made = File.ReadAllText(Repository.PathOf("fixtures", "laws", "made.txt"));
        var real = Repository.Documents.Values.Select(name => File.ReadAllText(Repository.PathOf("fixtures", "documents", name))).ToList();
        for (var i = 0; i < Count; i++)
        {
            var text = i % 8 == 0 ? real[i / 8 % real.Count] : made;
            File.WriteAllText(folder[$"公开/{(i % 3 == 0 ? "内/" : "")}{i:D2}.txt"], WithAnotherDigit(text, i));
        }

        File.WriteAllText(folder["公开/空.txt"], "");
        File.WriteAllText(folder["公开/无表.txt"], "某单位2025年度工作总结\n");
        File.WriteAllText(folder["公开/某.pdf"], "%PDF-1.7");
    }

    [Fact]
    public void All_files_but_the_times_are_the_same_and_the_counts_of_the_files_agree()
    {
        var first = Run("甲", 1);

        Assert.Equal(first, Run("乙", 1));
        Assert.Equal(first, Run("丙", 8));
        Assert.Equal(["cells.csv", "claims.csv", "coverage.csv", "documents.csv", "findings.csv", "findings.json", "run.json", "sheets.csv", "stdout"], first.Keys);
        AssertCountsAgree("甲");
    }

    public void Dispose() => folder.Dispose();

    private SortedDictionary<string, string> Run(string output, int jobs)
    {
        var result = Program.Run(folder.Path, ["audit", "公开", "--out", output, "--format", "csv,json", "--jobs", $"{jobs}"]);

        Assert.Equal(3, result.ExitCode);
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal) { ["stdout"] = result.Output };
        foreach (var path in Directory.EnumerateFiles(folder[output]).Where(path => Path.GetFileName(path) != "timings.csv"))
        {
            files[Path.GetFileName(path)] = Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(path)));
        }

        // run.json alone may differ, in start, end and arguments.
        var run = File.ReadAllText(folder[$"{output}/run.json"]);
        files["run.json"] = Regex.Replace(Regex.Replace(run, "\"(start|end)\": \"[^\"]+\"", ""), "\"arguments\": \\[[^\\]]*\\]", "");
        Assert.NotEqual(run, files["run.json"]);
        return files;
    }

    private void AssertCountsAgree(string output)
    {
        var coverage = Rows($"{output}/coverage.csv").ToLookup(row => row["document"]);
        var findings = Rows($"{output}/findings.csv").ToLookup(row => row["document"]);
        var documents = Rows($"{output}/documents.csv");
        Assert.Equal(Count + 3, documents.Count);
        Assert.Equal(documents.Select(row => row["document"]).Order(StringComparer.Ordinal), documents.Select(row => row["document"]));
        Assert.Equal(2, documents.Count(row => row["status"] == "failed"));
        Assert.True(findings.Sum(group => group.Count()) > Count);
        foreach (var row in documents.Where(row => row["status"] != "failed"))
        {
            var rules = coverage[row["document"]].ToList();
            Assert.All(rules, rule => Assert.Equal(Number(rule, "instances"), new[] { "exact", "rounding", "flagged", "not_assessable" }.Sum(name => Number(rule, name))));
            Assert.Equal(Number(row, "checks_evaluated"), rules.Sum(rule => Number(rule, "instances") - Number(rule, "not_assessable")));
            Assert.Equal(Number(row, "checks_exact"), rules.Sum(rule => Number(rule, "exact")));
            Assert.Equal(Number(row, "checks_rounding"), rules.Sum(rule => Number(rule, "rounding")));
            foreach (var (column, severity) in new[] { ("errors", "error"), ("warnings", "warning"), ("infos", "info") })
            {
                Assert.Equal(Number(row, column), findings[row["document"]].Count(finding => finding["severity"] == severity));
            }

            Assert.Equal(findings[row["document"]].Count(), findings[row["document"]].Select(finding => finding["finding_id"]).Distinct().Count());
        }

        var run = File.ReadAllText(folder[$"{output}/run.json"]);
        Assert.Contains($"\"checks_evaluated\": {documents.Where(row => row["status"] != "failed").Sum(row => Number(row, "checks_evaluated"))},", run, StringComparison.Ordinal);
        Assert.Contains($"\"errors\": {findings.Sum(group => group.Count(finding => finding["severity"] == "error"))},", run, StringComparison.Ordinal);
    }

    private List<Dictionary<string, string>> Rows(string file)
    {
        using var csv = CsvReader.FromFile(folder[file], new CsvReaderOptions { Separator = ',' });
        var rows = new List<Dictionary<string, string>>();
        while (csv.Read())
        {
            rows.Add(csv.Headers.ToDictionary(header => header, header => csv.GetString(header)));
        }

        return rows;
    }

    private static int Number(Dictionary<string, string> row, string name) => int.Parse(row[name], System.Globalization.CultureInfo.InvariantCulture);

    // The i-th amount of the tables with its first digit changed, so that the documents and their findings differ.
    private static string WithAnotherDigit(string text, int i)
    {
        var amount = Regex.Matches(text, "(?<=\t)\\d+\\.\\d\\d(?=[\t\n])")[i];
        var digit = (char)('1' + ((amount.Value[0] - '0') % 9));
        return string.Concat(text.AsSpan(0, amount.Index), digit.ToString(), text.AsSpan(amount.Index + 1));
    }
}
