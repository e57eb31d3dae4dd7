using System.Text;
using DisclosureAudit.Fetch.Manifests;
using DisclosureAudit.RuleFiles;
using DisclosureAudit.Tests.Scenarios;

namespace DisclosureAudit.Tests.Fetch;

/// <summary>Lists of addresses as spreadsheets write them.</summary>
public sealed class ManifestTests : IDisposable
{
    private static readonly PageWords Words = PageWords.Read(YamlFile.Read(RuleFolder.BuiltIn(), PageWords.Path));
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("url,unit,year,kind,label\nhttp://a/1.pdf,某局,2025,budget,预算\n", "utf-8")]
    [InlineData("url,unit,year,kind,label\r\nhttp://a/1.pdf,某局,2025,budget,预算\r\n", "GB18030")]
    [InlineData("单位;网址;年度;类型;标题\n某局;http://a/1.pdf;2025;budget;预算", "utf-8")]
    [InlineData("序号\tURL\t单位名称\t年份\t种类\t名称\n1\thttp://a/1.pdf\t某局\t2025\tbudget\t预算\n2\t\t\t\t\t", "GB18030")]
    public void Columns_are_known_by_their_names(string text, string encoding)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

        Assert.Equal(new ManifestRow("http://a/1.pdf", "某局", "2025", "budget", "预算"), Assert.Single(Read(text, Encoding.GetEncoding(encoding))));
    }

    [Fact]
    public void All_but_the_address_may_be_missing() => Assert.Equal([new ManifestRow("http://a/1.pdf", "", "", "", "")], Read("url\nhttp://a/1.pdf\n", Encoding.UTF8));

    [Theory]
    [InlineData("link\nhttp://a/1.pdf\n", "第 1 行")]
    [InlineData("url,unit\nhttp://a/1.pdf\n", "第 2 行")]
    [InlineData("url,unit\nhttp://a/1.pdf,\"某局\n", "第")]
    [InlineData("", "第")]
    public void What_is_wrong_is_told_with_its_line(string text, string where)
    {
        var told = Assert.Throws<ManifestException>(() => Read(text, Encoding.UTF8)).Sentence;
        Assert.Contains("清单.csv", told.Chinese, StringComparison.Ordinal);
        Assert.Contains(where, told.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_without_an_address_is_not_lost() => Assert.Equal(new ManifestRow("清单.csv 第 3 行", "乙局", "", "", ""), Read("url,unit\nhttp://a/1.pdf,甲局\n,乙局\n", Encoding.UTF8)[1]);

    [Fact]
    public void Unicode_of_a_spreadsheet_is_read() => Assert.Equal("http://a/1.pdf", Assert.Single(Read("网址\t单位\r\nhttp://a/1.pdf\t某局\r\n", Encoding.Unicode)).Url);

    [Theory]
    [InlineData("PK\u0003\u0004", "另存为 CSV")]
    [InlineData("", "清单.csv")]
    public void What_is_no_text_is_told_of(string text, string told) =>
        Assert.Contains(told, Assert.Throws<ManifestException>(() => Read(text, Encoding.Latin1)).Sentence.Chinese, StringComparison.Ordinal);

    [Fact]
    public void A_folder_is_told_to_be_one() => Assert.Contains("文件夹", Assert.Throws<ManifestException>(() => ManifestFile.Read(folder.Path, Words)).Sentence.Chinese, StringComparison.Ordinal);

    [Fact]
    public void A_manifest_that_is_not_there_is_told_of() =>
        Assert.Contains("https://", Assert.Throws<ManifestException>(() => ManifestFile.Read(folder["没有.csv"], Words)).Sentence.Chinese, StringComparison.Ordinal);

    private IReadOnlyList<ManifestRow> Read(string text, Encoding encoding)
    {
        File.WriteAllText(folder["清单.csv"], text, encoding);
        return ManifestFile.Read(folder["清单.csv"], Words);
    }
}
