using System.Text;
using DisclosureAudit.Fetch.Store;

namespace DisclosureAudit.Tests.Fetch;

/// <summary>Names of files in the store: what people called them, and nothing that a system chokes on.</summary>
public class StoreNameTests
{
    [Theory]
    [InlineData("", "", "http://a.gov.cn/x/P020250213.pdf", "P020250213.pdf")]
    [InlineData("某局2025年部门预算.pdf", "", "http://a.gov.cn/x/P020250213.pdf", "某局2025年部门预算.pdf")]
    [InlineData("附件", "attachment; filename=\"%E6%9F%90%E5%B1%80.pdf\"", "http://a.gov.cn/1", "某局.pdf")]
    [InlineData("附件", "attachment; filename*=UTF-8''%E6%9F%90%E5%B1%80%20a.pdf; filename=x.pdf", "http://a.gov.cn/1", "某局 a.pdf")]
    [InlineData("", "attachment; filename=%C4%B3%BE%D6.pdf", "http://a.gov.cn/1", "某局.pdf")]
    [InlineData("../../某局", "", "http://a.gov.cn/1", "某局.pdf")]
    [InlineData("某局\u202Efdp.exe", "", "http://a.gov.cn/1", "某局fdp.pdf")]
    [InlineData("某局:*?<>|\"\n#%", "", "http://a.gov.cn/1", "某局_________.pdf")]
    [InlineData("~$某局", "", "http://a.gov.cn/1", "某局.pdf")]
    [InlineData("NUL", "", "http://a.gov.cn/1", "_NUL.pdf")]
    [InlineData("...", "", "http://a.gov.cn/", "file.pdf")]
    [InlineData("2025.12", "", "http://a.gov.cn/", "2025.12.pdf")]
    public void A_name_says_what_the_file_is_and_stays_in_its_folder(string label, string disposition, string url, string name) =>
        Assert.Equal(name, StoreName.Of("", "", label, disposition, new Uri(url), ".pdf"));

    [Theory]
    [InlineData("某局", "2025", "预算表", "某局-2025-预算表.txt")]
    [InlineData("某局", "2025", "某局2025年预算表", "某局2025年预算表.txt")]
    [InlineData("某局/下属", "", "表", "下属-表.txt")]
    public void The_unit_and_the_year_of_the_manifest_stand_in_front(string unit, string year, string label, string name) =>
        Assert.Equal(name, StoreName.Of(unit, year, label, null, new Uri("http://a.gov.cn/1"), ".txt"));

    [Fact]
    public void A_long_name_is_cut_between_characters()
    {
        var name = StoreName.Of("", "", string.Concat(Enumerable.Repeat("𠀀", 100)), null, new Uri("http://a.gov.cn/1"), ".pdf");

        Assert.InRange(name.Length, 70, 84);
        Assert.Equal(name, Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(name)));
    }
}
