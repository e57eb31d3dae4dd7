using System.Text;
using DisclosureAudit.Fetch.Pages;
using DisclosureAudit.RuleFiles;

namespace DisclosureAudit.Tests.Fetch;

/// <summary>Lists of attachments as sites of governments write them.</summary>
public class IndexPageTests
{
    private static readonly PageWords Words = PageWords.Read(YamlFile.Read(RuleFolder.BuiltIn(), PageWords.Path));
    private static readonly Uri List = new("http://czt.example.gov.cn/zwgk/yjs/index.html");

    [Theory]
    [InlineData("<a href='./W020250101.pdf'>某局2025年部门预算</a>", "http://czt.example.gov.cn/zwgk/yjs/W020250101.pdf", "某局2025年部门预算")]
    [InlineData("<a href='../t1/a.DOCX' title=' 某局  决算\n公开 '>某局…</a>", "http://czt.example.gov.cn/zwgk/t1/a.DOCX", "某局 决算 公开")]
    [InlineData("<a href='/d?file=%E9%A2%84%E7%AE%97.xls'>附件1</a>", "http://czt.example.gov.cn/d?file=%E9%A2%84%E7%AE%97.xls", "附件1")]
    [InlineData("<a href='/down/17'>附件1：某局预算.pdf</a>", "http://czt.example.gov.cn/down/17", "附件1：某局预算.pdf")]
    [InlineData("<a href='/down/17' download='预算.zip'>附件</a>", "http://czt.example.gov.cn/down/17", "附件")]
    [InlineData("<a href='//static.example.gov.cn/预算 公开.pdf#page=2'>看</a>", "http://static.example.gov.cn/%E9%A2%84%E7%AE%97%20%E5%85%AC%E5%BC%80.pdf", "看")]
    [InlineData("<base href='https://b.example.gov.cn/x/'><a href='y.txt'>y</a>", "https://b.example.gov.cn/x/y.txt", "y")]
    [InlineData("<iframe src='/p/a.pdf'></iframe>", "http://czt.example.gov.cn/p/a.pdf", "")]
    [InlineData("<embed src='a.pdf'>", "http://czt.example.gov.cn/zwgk/yjs/a.pdf", "")]
    [InlineData("<object data='a.pdf'>看</object>", "http://czt.example.gov.cn/zwgk/yjs/a.pdf", "看")]
    [InlineData("<a href='/pdfjs/web/viewer.html?file=%2Fx%2Fy.pdf&page=1'>看</a>", "http://czt.example.gov.cn/x/y.pdf", "看")]
    [InlineData("<p><a href='a.pdf'>一</a><a href='a.pdf'>二</a>", "http://czt.example.gov.cn/zwgk/yjs/a.pdf", "一")]
    public void Links_to_documents_are_found(string html, string url, string label)
    {
        var link = Assert.Single(Read(html).Documents);
        Assert.Equal((url, label), (link.Url.AbsoluteUri, link.Label));
    }

    [Theory]
    [InlineData("<a href='javascript:open(\"a.pdf\")'>a</a>")]
    [InlineData("<a href='mailto:a@b.pdf'>a</a>")]
    [InlineData("<a href='file:///etc/a.pdf'>a</a>")]
    [InlineData("<a href='ftp://a/a.pdf'>a</a>")]
    [InlineData("<a href='http://[/a.pdf'>a</a>")]
    [InlineData("<a>a.pdf</a>")]
    [InlineData("<a href='other.html'>其他</a>")]
    [InlineData("<!-- <a href='a.pdf'>a</a> -->")]
    [InlineData("<script>'<a href=\"a.pdf\">a</a>'</script>")]
    public void Other_links_are_not(string html) => Assert.Empty(Read(html).Documents);

    [Theory]
    [InlineData("<a href='index_1.html'>2</a> <a href='index_2.html'>3</a> <a href='index_1.html'>下一页</a>", "index_1.html index_2.html")]
    [InlineData("<a href='?page=2' rel='next'>more</a>", "index.html?page=2")]
    [InlineData("<a href='http://elsewhere.example/2.html'>2</a> <a href='2025.html'>2025年度</a> <a href='index.html'>1</a>", "")]
    [InlineData("<script>createPageHTML(3, 0, \"index\", \"html\");</script>", "index_1.html index_2.html")]
    [InlineData("<script>createPageHTML('page_div',3, 1,'list','shtml',54);</script>", "list.shtml list_2.shtml list_3.shtml")]
    public void A_list_goes_on_with_its_numbered_pages(string html, string pages) =>
        Assert.Equal(pages.Split(' ', StringSplitOptions.RemoveEmptyEntries), Read(html).More.Select(page => page.PathAndQuery.Replace("/zwgk/yjs/", "", StringComparison.Ordinal)));

    [Theory]
    [InlineData("<a href='t1.html'>某局2025年部门预算公开</a>", "t1.html")]
    [InlineData("<a href='t1.html' title='某局2024年度部门决算'>某局…</a>", "t1.html")]
    [InlineData("<a href='list.html'>部门预算</a> <a href='http://elsewhere.example/t.html'>某局2025年部门预算</a>", "")]
    [InlineData("<a href='a.pdf'>某局2025年部门预算</a>", "")]
    [InlineData("<a href='t1.html'><img></a><a href='t1.html' title='点击查看'>某局部门预算公开（2023年）</a>", "t1.html")]
    [InlineData("<a href='t1.html'>某厅2023年部门预算公开.pdf</a>", "t1.html")]
    public void Pages_that_a_disclosure_is_attached_to_are_known_by_their_names(string html, string pages) =>
        Assert.Equal(pages.Split(' ', StringSplitOptions.RemoveEmptyEntries), Read(html).Notices.Select(page => page.Url.PathAndQuery.Replace("/zwgk/yjs/", "", StringComparison.Ordinal)));

    [Theory]
    [InlineData("<iframe src='list.jsp'></iframe><iframe src='http://elsewhere.example/ad.html'></iframe>", "list.jsp")]
    [InlineData("<frameset><frame src='left.html'><frame src='right.html'></frameset>", "left.html right.html")]
    public void Pages_that_are_shown_within_it_belong_to_it(string html, string pages) =>
        Assert.Equal(pages.Split(' ', StringSplitOptions.RemoveEmptyEntries), Read(html).Shown.Select(page => page.Url.PathAndQuery.Replace("/zwgk/yjs/", "", StringComparison.Ordinal)));

    [Theory]
    [InlineData("<meta http-equiv=Refresh content='0; url=\"2025.html\"'>", "2025.html")]
    [InlineData("<meta http-equiv=refresh content=30>", "")]
    public void It_may_send_its_reader_on(string html, string pages) =>
        Assert.Equal(pages.Split(' ', StringSplitOptions.RemoveEmptyEntries), Read(html).Onward.Select(page => page.Url.PathAndQuery.Replace("/zwgk/yjs/", "", StringComparison.Ordinal)));

    [Theory]
    [InlineData("<script>createPageHTML('a','b',3,0,'index','html');</script>", true)]
    [InlineData("<script>createPageHTML(3, 0, \"index\", \"html\");</script>", false)]
    [InlineData("<script>createPageHTML(countPage, currentPage, \"index\", \"html\");</script>", true)]
    [InlineData("<script>function createPageHTML(count, now, name, ending) {}</script>", false)]
    public void Page_numbers_that_are_not_understood_are_known(string html, bool isCut) => Assert.Equal(isCut, Read(html).IsCut);

    [Fact]
    public void Comments_and_scripts_make_no_depth() =>
        Assert.Single(Read($"<!--[if gte mso 9]>{string.Concat(Enumerable.Repeat("<w:LsdException/><o:p>", 3_000))}<![endif]--><script>{string.Concat(Enumerable.Repeat("if (i<n) ", 3_000))}</script><a href=a.pdf>a</a>").Documents);

    [Theory]
    [InlineData("<!-->")]
    [InlineData("<svg><title>")]
    public void What_only_looks_like_a_comment_hides_nothing(string front) =>
        Assert.Null(IndexPage.Read(Encoding.UTF8.GetBytes(front + string.Concat(Enumerable.Repeat("<div>", 20_000))), List, "utf-8", Words));

    [Theory]
    [InlineData("GB18030", "<meta charset=gb2312>", null)]
    [InlineData("GB18030", "<meta http-equiv='Content-Type' content='text/html; charset=GBK'>", null)]
    [InlineData("GB18030", "", "gb18030")]
    [InlineData("GB18030", "", null)]
    [InlineData("GB18030", "<meta charset=no-such-thing>", null)]
    [InlineData("utf-8", "<meta charset=UTF-8>", "\"UTF-8\"")]
    [InlineData("utf-8", "", null)]
    [InlineData("utf-16", "", null)]
    public void Its_text_is_read_in_its_charset(string encoding, string head, string? charset)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var coder = Encoding.GetEncoding(encoding);
        byte[] bytes = [.. coder.GetPreamble().Where(_ => encoding == "utf-16"), .. coder.GetBytes($"<html>{head}<a href='a.pdf'>㐂政府机关部门预算</a>")];

        Assert.Equal("㐂政府机关部门预算", Assert.Single(IndexPage.Read(bytes, List, charset, Words)!.Documents).Label);
    }

    [Fact]
    public void A_page_that_only_opens_elements_is_not_read() =>
        Assert.Null(IndexPage.Read(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("<div><a href=a.pdf>", 20_000))), List, "utf-8", Words));

    [Fact]
    public void Elements_whose_end_may_be_left_out_make_no_depth() =>
        Assert.Single(Read(string.Concat(Enumerable.Repeat("<tr><td><p>一<br><li>", 5_000)) + "<a href=a.pdf>").Documents);

    private static IndexPage Read(string html) => IndexPage.Read(Encoding.UTF8.GetBytes(html), List, "utf-8", Words)!;
}
