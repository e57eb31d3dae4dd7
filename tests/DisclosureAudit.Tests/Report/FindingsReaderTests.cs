using DisclosureAudit.Report;
using DisclosureAudit.Tests.Fixtures;
using DisclosureAudit.Tests.Scenarios;

namespace DisclosureAudit.Tests.Report;

/// <summary>findings.csv of an earlier run is read by its column names; what is no such file is told with its path.</summary>
public class FindingsReaderTests
{
    private static readonly string[] Names = FindingsFile.Columns.Select(column => column.Name).ToArray();

    [Fact]
    public void What_was_written_is_read_back_field_by_field()
    {
        using var folder = new TemporaryFolder();
        var audited = Repository.Audited("002");
        using (var csv = new CsvFile<FindingRow>(File.Create(folder["findings.csv"]), FindingsFile.Columns))
        {
            csv.Write(FindingsFile.RowsOf(audited));
        }

        var read = FindingsReader.Read(folder.Path);

        Assert.Equal(audited.FindingIds, read.Select(row => row["finding_id"]));
        Assert.Equal(
            FindingsFile.RowsOf(audited).Select(row => FindingsFile.Columns.Select(column => column.Printed(row))),
            read.Select(row => Names.Select(name => row[name])));
    }

    [Fact]
    public void Columns_may_stand_in_another_order_and_beside_new_ones()
    {
        var row = Assert.Single(Read($"new,{string.Join(',', Names.Reverse())}\r\n甲,{string.Join(',', Names.Reverse().Select(name => $"v-{name}"))}\r\n"));

        Assert.Equal(Names.Select(name => $"v-{name}"), Names.Select(name => row[name]));
    }

    [Theory]
    [InlineData("'=1+1", "=1+1")]
    [InlineData("'-甲", "-甲")]
    [InlineData("'甲", "'甲")]
    [InlineData("-5.00", "-5.00")]
    public void The_apostrophe_before_a_formula_is_ours_and_goes(string written, string read) =>
        Assert.Equal(read, Assert.Single(Read($"{string.Join(',', Names)}\r\n{string.Join(',', Names.Select(_ => written))}\r\n"))["message"]);

    [Fact]
    public void A_missing_file_is_told_with_its_path()
    {
        using var folder = new TemporaryFolder();

        var refusal = Assert.Throws<OutputException>(() => FindingsReader.Read(folder.Path));

        Assert.Contains(folder["findings.csv"], refusal.Sentence.Chinese, StringComparison.Ordinal);
        Assert.Contains("请确认 --out", refusal.Sentence.Chinese, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "缺少列 finding_id")]
    [InlineData("finding_id,document\r\n1,甲\r\n", "缺少列 unit_name")]
    [InlineData("finding_id,\"docu\r\n", "格式有误")]
    public void A_file_that_is_none_of_ours_is_told_with_its_path(string text, string problem)
    {
        var refusal = Assert.Throws<OutputException>(() => Read(text));

        Assert.Contains("findings.csv：", refusal.Sentence.Chinese, StringComparison.Ordinal);
        Assert.Contains(problem, refusal.Sentence.Chinese, StringComparison.Ordinal);
    }

    private static IReadOnlyList<IReadOnlyDictionary<string, string>> Read(string text)
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder["findings.csv"], text);
        return FindingsReader.Read(folder.Path);
    }
}
