using System.IO.Compression;
using System.Text;
using DisclosureAudit.Collect.Stores;
using DisclosureAudit.Fetch.Manifests;
using Microsoft.AspNetCore.Http;

namespace DisclosureAudit.Tests.Fetch;

/// <summary>Whole pulls from a site that does what bad sites do.</summary>
public sealed class FetcherTests : PullTest
{
    private const string Robots = "/robots.txt";

    [Fact]
    public async Task What_a_page_lists_is_got_with_its_source()
    {
        Site.List("/list/index.html", ["a.pdf", "../b/%E9%A2%84%E7%AE%97.pdf"]);
        Site.Document("/list/a.pdf", TestSite.Pdf("a"));
        Site.Document("/b/预算.pdf", TestSite.Pdf("b"));

        await Folder.Pull(Site["/list/index.html"]);

        var record = Folder[Site["/b/%E9%A2%84%E7%AE%97.pdf"]];
        Assert.Equal((LookOutcome.Stored, Site["/list/index.html"], 200), (record.Last.Outcome, record.ListedOn, record.Current!.Status));
        Assert.EndsWith("/预算.pdf", record.Current.File, StringComparison.Ordinal);
        Assert.Equal(TestSite.Pdf("b"), Folder.BytesOf(record.Url));
        Assert.Equal("application/octet-stream", record.Current.Headers["content-type"]);
        Assert.Equal(FetchedRole.List, Folder[Site["/list/index.html"]].Role);
        Assert.False(StoreFolder.IsUnfinished(Folder.Path));
        var index = File.ReadAllText(Path.Combine(Folder.Path, "index.csv"));
        Assert.All(Folder.Records, known => Assert.Contains($"{known.Url},", index, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Sites_are_told_who_asks()
    {
        Site.Document("/a.pdf", TestSite.Pdf("a"));

        await Folder.Pull(Site["/a.pdf"]);

        Assert.Equal(2, Site.Seen.Count);
        Assert.All(Site.Seen, request => Assert.Matches(@"^disclosure-audit/\d+\.\d+\.\d+ \(\+mailto:you@example\.org\)$", request.Agent));
        Assert.All(Site.Seen, request => Assert.Equal("you@example.org", request.From));
    }

    [Fact]
    public async Task Two_thousand_files_of_forty_pages_come_complete_and_politely()
    {
        var documents = Enumerable.Range(0, 2_000).Select(number => $"/d/{number}.pdf").ToList();
        foreach (var document in documents)
        {
            Site.Document(document, TestSite.Pdf(document));
        }

        foreach (var (page, links) in documents.Chunk(50).Index())
        {
            Site.List(page == 0 ? "/d/index.html" : $"/d/index_{page}.html", links, page == 0 ? "<script>createPageHTML(40, 0, \"index\", \"html\");</script>" : "");
        }

        await Folder.Pull(Site["/d/index.html"]);

        Assert.Equal(documents.Order(StringComparer.Ordinal), Folder.Records.Where(record => record is { Role: FetchedRole.Document, Last.Outcome: LookOutcome.Stored }).Select(record => new Uri(record.Url).AbsolutePath).Order(StringComparer.Ordinal));
        Assert.Equal(2_040 + 1, Site.Seen.Count);
        Assert.All(documents, document => Assert.Equal(1, Site.CountOf(document)));
        AssertPolite();
    }

    [Fact]
    public async Task Connections_that_break_are_gone_on_with_where_they_broke()
    {
        var bytes = Enumerable.Repeat(TestSite.Pdf("long"), 5_000).SelectMany(part => part).ToArray();
        Site.Pages["/a.pdf"] = TestSite.Dropping(bytes, times: 7, after: 10_000);

        await Folder.Pull(Site["/a.pdf"]);

        Assert.Equal(bytes, Folder.BytesOf(Site["/a.pdf"]));
        var asked = Site.Seen.Where(request => request.Path == "/a.pdf").Select(request => request.Range).ToList();
        Assert.Equal("", asked[0]);
        Assert.Equal(asked.Count - 1, asked.Skip(1).Where(range => range.StartsWith("bytes=", StringComparison.Ordinal)).Distinct().Count());
        AssertPolite();
    }

    [Fact]
    public async Task A_file_that_changed_on_the_way_is_begun_anew()
    {
        var (first, second) = (Enumerable.Repeat(TestSite.Pdf("first"), 2_000).SelectMany(part => part).ToArray(), Enumerable.Repeat(TestSite.Pdf("other"), 2_000).SelectMany(part => part).ToArray());
        var (breaking, whole, asked) = (TestSite.Dropping(first, 1, 9_000), TestSite.Bytes(second), 0);
        Site.Pages["/a.pdf"] = context => ++asked == 1 ? breaking(context) : whole(context);

        await Folder.Pull(Site["/a.pdf"]);

        Assert.Equal(second, Folder.BytesOf(Site["/a.pdf"]));
    }

    [Fact]
    public async Task A_server_that_does_not_give_parts_gives_the_whole_again()
    {
        var bytes = Enumerable.Repeat(TestSite.Pdf("long"), 2_000).SelectMany(part => part).ToArray();
        var asked = 0;
        Site.Pages["/a.pdf"] = async context =>
        {
            context.Response.Headers.ETag = "\"1\"";
            context.Response.ContentLength = bytes.Length;
            await context.Response.Body.WriteAsync(bytes.AsMemory(0, ++asked == 1 ? 20_000 : bytes.Length));
        };

        await Folder.Pull(Site["/a.pdf"]);

        Assert.Equal(bytes, Folder.BytesOf(Site["/a.pdf"]));
    }

    [Fact]
    public async Task Without_a_validator_no_part_is_asked_for()
    {
        var bytes = TestSite.Pdf(new string('x', 30_000));
        var asked = 0;
        Site.Pages["/a.pdf"] = async context =>
        {
            context.Response.ContentLength = bytes.Length;
            await context.Response.Body.WriteAsync(bytes.AsMemory(0, ++asked <= 2 ? 20_000 : bytes.Length));
        };

        await Folder.Pull(Site["/a.pdf"]);

        Assert.Equal(bytes, Folder.BytesOf(Site["/a.pdf"]));
        Assert.All(Site.Seen, request => Assert.Equal("", request.Range));
    }

    [Fact]
    public async Task A_server_that_sends_another_part_is_not_believed()
    {
        var bytes = TestSite.Pdf(new string('y', 30_000));
        var (breaking, asked) = (TestSite.Dropping(bytes, 1, 9_000), 0);
        Site.Pages["/a.pdf"] = async context =>
        {
            asked++;
            if (asked == 2)
            {
                context.Response.StatusCode = StatusCodes.Status206PartialContent;
                context.Response.Headers.ContentRange = $"bytes 100-{bytes.Length - 1}/{bytes.Length}";
                await context.Response.Body.WriteAsync(bytes.AsMemory(100));
                return;
            }

            await (asked == 1 ? breaking(context) : TestSite.Bytes(bytes)(context));
        };

        await Folder.Pull(Site["/a.pdf"]);

        Assert.Equal(bytes, Folder.BytesOf(Site["/a.pdf"]));
    }

    [Fact]
    public async Task Parts_of_another_file_are_not_put_together()
    {
        var (first, second) = (TestSite.Pdf(new string('1', 30_000)), TestSite.Pdf(new string('2', 30_000)));
        var (breaking, asked) = (TestSite.Dropping(first, 1, 9_000), 0);
        Site.Pages["/a.pdf"] = async context =>
        {
            asked++;
            if (asked == 2)
            {
                context.Response.StatusCode = StatusCodes.Status206PartialContent;
                context.Response.Headers.ETag = "\"another\"";
                context.Response.Headers.ContentRange = $"bytes 9000-{second.Length - 1}/{second.Length}";
                await context.Response.Body.WriteAsync(second.AsMemory(9_000));
                return;
            }

            await (asked == 1 ? breaking(context) : TestSite.Bytes(second)(context));
        };

        await Folder.Pull(Site["/a.pdf"]);

        Assert.Equal(second, Folder.BytesOf(Site["/a.pdf"]));
    }

    [Fact]
    public async Task A_proxy_that_is_named_is_asked_but_for_no_closed_address()
    {
        Site.Document("/a.pdf", TestSite.Pdf("a"));
        using var throughProxy = new PulledFolder(Clock) { Proxy = new Uri(Site["/"]) };

        await throughProxy.Pull("http://no-such-host.invalid/a.pdf", "http://10.0.0.1/a.pdf");

        Assert.Equal(LookOutcome.Stored, throughProxy["http://no-such-host.invalid/a.pdf"].Last.Outcome);
        Assert.Equal(LookOutcome.Refused, throughProxy["http://10.0.0.1/a.pdf"].Last.Outcome);
    }

    [Fact]
    public async Task A_server_that_stops_sending_is_not_waited_for()
    {
        var (bytes, asked) = (TestSite.Pdf(new string('z', 30_000)), 0);
        Site.Pages["/a.pdf"] = async context =>
        {
            if (++asked == 1)
            {
                context.Response.Headers.ETag = "\"1\"";
                await context.Response.Body.WriteAsync(bytes.AsMemory(0, 50));
                await context.Response.Body.FlushAsync();
                await Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
                return;
            }

            await TestSite.Bytes(bytes)(context);
        };

        await Folder.Pull(Site["/a.pdf"]);

        Assert.Equal(bytes, Folder.BytesOf(Site["/a.pdf"]));
    }

    [Fact]
    public async Task A_server_that_never_answers_is_not_waited_for()
    {
        var asked = 0;
        Site.Pages["/a.pdf"] = async context =>
        {
            if (++asked == 1)
            {
                await Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
                return;
            }

            await TestSite.Bytes(TestSite.Pdf("a"))(context);
        };

        await Folder.Pull(Site["/a.pdf"]);

        Assert.Equal(LookOutcome.Stored, Folder[Site["/a.pdf"]].Last.Outcome);
    }

    [Theory]
    [InlineData(429, "120", 120)]
    [InlineData(503, "30", 30)]
    [InlineData(503, "Thu, 01 Jan 2026 00:05:00 GMT", 280)]
    [InlineData(503, null, 2)]
    [InlineData(500, null, 2)]
    public async Task Who_is_busy_is_asked_again_when_he_says(int status, string? retryAfter, int leastSeconds)
    {
        Site.Pages["/a.pdf"] = TestSite.Busy(status, 2, TestSite.Pdf("a"), retryAfter);

        await Folder.Pull(Site["/a.pdf"]);

        Assert.Equal(LookOutcome.Stored, Folder[Site["/a.pdf"]].Last.Outcome);
        var times = Site.Seen.Where(request => request.Path == "/a.pdf").Select(request => request.At).ToList();
        Assert.Equal(3, times.Count);
        Assert.True((times[1] - times[0]).TotalSeconds >= leastSeconds, $"{times[1] - times[0]}");
        AssertPolite();
    }

    [Fact]
    public async Task Who_asks_for_a_day_is_left_alone()
    {
        Site.Pages["/a.pdf"] = TestSite.Busy(429, 99, [], "86400");

        await Folder.Pull(Site["/a.pdf"]);

        Assert.Equal(1, Site.CountOf("/a.pdf"));
        AssertTold("/a.pdf", LookOutcome.Failed, "2026-01-02 00:00");
    }

    [Fact]
    public async Task A_site_that_is_down_is_given_up_and_not_asked_for_all_of_its_files()
    {
        Site.List("/index.html", Enumerable.Range(0, 200).Select(number => $"{number}.pdf"));
        foreach (var number in Enumerable.Range(0, 200))
        {
            Site.Pages[$"/{number}.pdf"] = context =>
            {
                context.Abort();
                return Task.CompletedTask;
            };
        }

        await Folder.Pull(Site["/index.html"]);

        Assert.Equal(200, Folder.Records.Count(record => record.Last.Outcome == LookOutcome.Failed));
        Assert.InRange(Site.Seen.Count, 5, 35);
        AssertTold("/199.pdf", LookOutcome.Failed, "暂不再访问");
        AssertPolite();
    }

    [Fact]
    public async Task Redirects_are_followed_and_each_is_looked_at()
    {
        Site.Pages["/a"] = TestSite.Redirect("/b/../c?d=1");
        Site.Pages["/c?d=1"] = TestSite.Redirect(Site["/e.pdf"]);
        Site.Document("/e.pdf", TestSite.Pdf("e"));

        await Folder.Pull(Site["/a"]);

        var version = Folder[Site["/a"]].Current!;
        Assert.Equal((Site["/e.pdf"], 2), (version.FinalUrl, version.Redirects.Count));
        Assert.Equal([Site["/c?d=1"], Site["/e.pdf"]], version.Redirects);
    }

    [Theory]
    [InlineData("http://10.0.0.1/a.pdf", "10.0.0.1")]
    [InlineData("http://[::ffff:127.0.0.1]/a.pdf", "translated")]
    [InlineData("http://169.254.169.254/latest", "link-local")]
    [InlineData("http://localhost:9/a.pdf", "localhost")]
    [InlineData("http://2130706433:9/", "127.0.0.1")]
    [InlineData("file:///etc/passwd", "file")]
    [InlineData("ftp://example.org/a.pdf", "ftp")]
    [InlineData("http://user:secret@example.org/a.pdf", "用户名")]
    [InlineData("/a", "没有尽头")]
    [InlineData("/forbidden/a.pdf", "robots.txt")]
    public async Task Redirects_lead_nowhere_that_an_address_may_not(string to, string why)
    {
        Site.Pages[Robots] = TestSite.Bytes("User-agent: *\nDisallow: /forbidden/"u8.ToArray());
        Site.Pages["/a"] = TestSite.Redirect(to);
        Site.Document("/forbidden/a.pdf", TestSite.Pdf("a"));

        await Folder.Pull(Site["/a"]);

        AssertTold("/a", LookOutcome.Refused, why);
        Assert.Equal(0, Site.CountOf("/forbidden/a.pdf"));
    }

    [Fact]
    public async Task Another_port_of_an_opened_host_stays_closed()
    {
        await using var other = await TestSite.Start(Clock);
        other.Document("/a.pdf", TestSite.Pdf("a"));
        Site.Pages["/a"] = TestSite.Redirect(other["/a.pdf"]);

        await Folder.Pull(Site["/a"], other["/a.pdf"]);

        AssertTold("/a", LookOutcome.Refused, "loopback");
        Assert.Equal(LookOutcome.Refused, Folder[other["/a.pdf"]].Last.Outcome);
        Assert.Empty(other.Seen);
    }

    [Fact]
    public async Task A_chain_of_redirects_without_end_is_left()
    {
        foreach (var number in Enumerable.Range(0, 50))
        {
            Site.Pages[$"/{number}"] = TestSite.Redirect($"/{number + 1}");
        }

        await Folder.Pull(Site["/0"]);

        AssertTold("/0", LookOutcome.Refused, "没有尽头");
        Assert.InRange(Site.Seen.Count, 5, 15);
    }

    [Fact]
    public async Task What_robots_txt_forbids_is_not_asked_for()
    {
        Site.Pages[Robots] = TestSite.Bytes("User-agent: disclosure-audit\nDisallow: /no/\nCrawl-delay: 7"u8.ToArray());
        Site.List("/index.html", ["no/a.pdf", "yes/b.pdf", "yes/c.pdf"]);
        Site.Document("/no/a.pdf", TestSite.Pdf("a"));
        Site.Document("/yes/b.pdf", TestSite.Pdf("b"));
        Site.Document("/yes/c.pdf", TestSite.Pdf("c"));

        await Folder.Pull(Site["/index.html"]);

        AssertTold("/no/a.pdf", LookOutcome.Refused, "robots.txt");
        Assert.Equal((0, 1, 1), (Site.CountOf("/no/a.pdf"), Site.CountOf("/yes/b.pdf"), Site.CountOf(Robots)));
        var times = Site.Seen.Where(request => request.Path != Robots).Select(request => request.At).ToList();
        Assert.All(times.Prepend(Site.Seen[0].At).Zip(times), pair => Assert.True((pair.Second - pair.First).TotalSeconds >= 7));
    }

    [Fact]
    public async Task A_site_whose_robots_txt_cannot_be_read_is_not_asked()
    {
        Site.Pages[Robots] = TestSite.Busy(503, 999, []);
        Site.Document("/a.pdf", TestSite.Pdf("a"));

        await Folder.Pull(Site["/a.pdf"]);

        AssertTold("/a.pdf", LookOutcome.Failed, "robots.txt");
        Assert.Equal(0, Site.CountOf("/a.pdf"));
    }

    [Theory]
    [InlineData("/a.pdf", "<html><body>404 页面不存在</body></html>", LookOutcome.Failed, "网页")]
    [InlineData("/a.pdf", "{\"code\":500,\"msg\":\"文件不存在\"}", LookOutcome.Failed, "一段文字")]
    [InlineData("/a.doc", "%PDF-1.7\n%%EOF", LookOutcome.Stored, ".doc")]
    [InlineData("/a.pdf", "%PDF-1.7\n", LookOutcome.Stored, "没有结尾")]
    [InlineData("/a.pdf", "MZ\0\u0001\u0002\u0003", LookOutcome.Refused, "既不是文档")]
    [InlineData("/a.pdf", "", LookOutcome.Failed, "空的")]
    [InlineData("/a.rar", "Rar!\u001A\u0007\0", LookOutcome.Stored, "解开")]
    [InlineData("/a.zip", "PK\u0003\u0004 nothing", LookOutcome.Failed, "损坏")]
    [InlineData("/page", "<html><body>没有链接</body></html>", LookOutcome.Stored, "没有找到文件的链接")]
    public async Task Files_are_what_their_bytes_say(string path, string text, LookOutcome outcome, string why)
    {
        Site.Document(path, Encoding.UTF8.GetBytes(text));

        await Folder.Pull(Site[path]);

        AssertTold(path, outcome, why);
        Assert.Empty(Directory.EnumerateFileSystemEntries(Path.Combine(Folder.Path, "partial")));
    }

    [Fact]
    public async Task Packed_answers_are_unpacked_and_bombs_are_not()
    {
        Site.Pages["/a.pdf"] = Packed(TestSite.Pdf("packed"), "gzip");
        Site.Pages["/b.pdf"] = Packed(new byte[300 << 20], "gzip");
        Site.Pages["/c.pdf"] = Packed(TestSite.Pdf("c"), "compress");
        Site.Pages["/d.pdf"] = Packed(Enumerable.Range(0, 9_000).Select(number => (byte)(number * number % 251)).ToArray(), "gzip", cut: 20);
        Site.Pages["/e.pdf"] = context =>
        {
            context.Response.Headers.ContentEncoding = "UTF-8";
            return TestSite.Bytes(TestSite.Pdf("e"))(context);
        };

        await Folder.Pull(Site["/a.pdf"], Site["/b.pdf"], Site["/c.pdf"], Site["/d.pdf"], Site["/e.pdf"]);

        Assert.Equal(TestSite.Pdf("packed"), Folder.BytesOf(Site["/a.pdf"]));
        AssertTold("/b.pdf", LookOutcome.Refused, "256 MB");
        AssertTold("/c.pdf", LookOutcome.Refused, "既不是文档");
        AssertTold("/d.pdf", LookOutcome.Failed, "没有传完整");
        Assert.Equal(TestSite.Pdf("e"), Folder.BytesOf(Site["/e.pdf"]));

        static Microsoft.AspNetCore.Http.RequestDelegate Packed(byte[] bytes, string coding, int cut = 0)
        {
            using var packed = new MemoryStream();
            using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
            {
                gzip.Write(bytes);
            }

            var body = packed.ToArray()[..^cut];
            return context =>
            {
                context.Response.Headers.ContentEncoding = coding;
                return TestSite.Bytes(body)(context);
            };
        }
    }

    [Fact]
    public async Task What_is_too_large_is_not_read()
    {
        Site.Pages["/a.pdf"] = async context =>
        {
            context.Response.ContentLength = 300L << 20;
            await context.Response.Body.WriteAsync(new byte[1000]);
        };

        await Folder.Pull(Site["/a.pdf"]);

        AssertTold("/a.pdf", LookOutcome.Refused, "256 MB");
        Assert.Equal(1, Site.CountOf("/a.pdf"));
    }

    [Fact]
    public async Task A_second_pull_asks_whether_anything_is_new_and_keeps_both_versions()
    {
        Site.List("/index.html", ["a.pdf", "b.pdf", "c.pdf"]);
        foreach (var name in "abc")
        {
            Site.Document($"/{name}.pdf", TestSite.Pdf(name.ToString()));
        }

        await Folder.Pull(Site["/index.html"]);
        var asked = Site.Seen.Count;
        Site.Document("/b.pdf", TestSite.Pdf("b, corrected"));
        Site.Pages.TryRemove("/c.pdf", out _);
        await Folder.Pull(Site["/index.html"]);

        Assert.All(Site.Seen.Skip(asked).Where(request => request.Path != Robots), request => Assert.NotEqual("", request.Condition));
        Assert.Equal(LookOutcome.Unchanged, Folder[Site["/a.pdf"]].Last.Outcome);
        AssertTold("/b.pdf", LookOutcome.Changed, "两个版本都保留");
        AssertTold("/c.pdf", LookOutcome.Gone, "撤下");
        Assert.Equal([TestSite.Pdf("b"), TestSite.Pdf("b, corrected")], Folder[Site["/b.pdf"]].Versions.Select(version => File.ReadAllBytes(Path.Combine(Folder.Path, version.File))));
        Assert.Equal(TestSite.Pdf("c"), Folder.BytesOf(Site["/c.pdf"]));
        var documents = StoreDocuments.Of(Folder.Path);
        Assert.Equal((2, 1), (documents.Current.Count, documents.Notes.Count));
    }

    [Fact]
    public async Task Pages_of_notices_are_followed_to_their_attachments()
    {
        Site.Pages["/index.html"] = TestSite.Bytes(Encoding.UTF8.GetBytes("<meta charset=utf-8><a href=t1.html>某局2025年部门预算公开</a> <a href=about.html>机构简介</a> <a href=index_1.html>下一页</a>"), "text/html");
        Site.Pages["/index_1.html"] = TestSite.Bytes(Encoding.UTF8.GetBytes("<meta charset=utf-8><a href=t2.html>某院2024年度部门决算</a>"), "text/html");
        Site.Pages["/t1.html"] = TestSite.Bytes(Encoding.UTF8.GetBytes("<meta charset=utf-8><a href=P01.pdf>附件</a> <a href=t9.html>另一局2023年部门预算</a>"), "text/html");
        Site.Pages["/t2.html"] = TestSite.Bytes(Encoding.UTF8.GetBytes("<meta charset=utf-8>全文在此"), "text/html");
        Site.Document("/P01.pdf", TestSite.Pdf("1"));

        await Folder.Pull([new ManifestRow(Site["/index.html"], "某局", "2025", "budget", "")]);

        Assert.EndsWith("/某局-2025-附件.pdf", Folder[Site["/P01.pdf"]].Current!.File, StringComparison.Ordinal);
        Assert.Equal((FetchedRole.Document, Site["/index_1.html"]), (Folder[Site["/t2.html"]].Role, Folder[Site["/t2.html"]].ListedOn));
        Assert.Equal((0, 0), (Site.CountOf("/about.html"), Site.CountOf("/t9.html")));
    }

    [Fact]
    public async Task A_trial_asks_for_pages_only()
    {
        Site.Pages[Robots] = TestSite.Bytes("User-agent: *\nDisallow: /b"u8.ToArray());
        Site.List("/index.html", ["a.pdf", "b.pdf"]);

        await Folder.Pull([new ManifestRow(Site["/index.html"], "", "", "", "")], isTrial: true);

        Assert.Equal([Site["/a.pdf"]], Folder.Log.Named);
        Assert.Equal([Robots, "/index.html"], Site.Seen.Select(request => request.Path));
    }

    [Fact]
    public async Task Addresses_that_are_none_are_told_of_and_the_others_go_on()
    {
        Site.Document("/a.pdf", TestSite.Pdf("a"));

        await Folder.Pull("not a url", "http:///x", "javascript:alert(1)", Site["/a.pdf"]);

        Assert.Equal(LookOutcome.Stored, Folder[Site["/a.pdf"]].Last.Outcome);
        Assert.Equal(3, Folder.Records.Count(record => record.Last.Outcome == LookOutcome.Refused));
    }

    [Fact]
    public async Task Passwords_of_addresses_are_kept_nowhere()
    {
        Site.Pages["/index.html"] = TestSite.Bytes(Encoding.UTF8.GetBytes($"<html><a href='http://me:s3cret@{Site.Place}/a.pdf'>a</a>"), "text/html");
        Site.Pages["/r"] = TestSite.Redirect($"http://me:s3cret@{Site.Place}/b.pdf");

        await Folder.Pull(Site["/index.html"], Site["/r"], $"http://me:s3cret@{Site.Place}/c.pdf", "me:s3cret@nowhere");

        Assert.Equal(4, Folder.Records.Count(record => record.Last.Outcome == LookOutcome.Refused));
        Assert.All(Directory.EnumerateFiles(Folder.Path, "*", SearchOption.AllDirectories).Where(path => !path.Contains("files", StringComparison.Ordinal)), path => Assert.DoesNotContain("s3cret", File.ReadAllText(path), StringComparison.Ordinal));
        Assert.DoesNotContain("/c.pdf", Site.Seen.Select(request => request.Path));
    }

    [Fact]
    public async Task A_list_that_goes_on_for_ever_is_left()
    {
        foreach (var number in Enumerable.Range(0, 1_200))
        {
            Site.Pages[$"/l?p={number}"] = TestSite.Bytes(Encoding.UTF8.GetBytes($"<a href='/l?p={number + 1}'>next</a>"), "text/html");
        }

        await Folder.Pull(Site["/l?p=0"]);

        Assert.Equal(1_001, Folder.Records.Count);
        Assert.Contains("1000 页", Assert.Single(Folder.Log.Tells), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cookies_are_neither_sent_back_nor_kept()
    {
        Site.List("/index.html", ["a.pdf"]);
        var list = Site.Pages["/index.html"];
        Site.Pages["/index.html"] = context =>
        {
            context.Response.Headers.SetCookie = "session=secret";
            return list(context);
        };
        Site.Document("/a.pdf", TestSite.Pdf("a"));

        await Folder.Pull(Site["/index.html"]);

        Assert.All(Site.Seen, request => Assert.Equal("", request.Cookie));
        Assert.DoesNotContain("secret", string.Concat(Directory.EnumerateFiles(Folder.Path, "*.json", SearchOption.AllDirectories).Select(File.ReadAllText)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Broken_off_it_goes_on_and_asks_for_nothing_twice()
    {
        Site.List("/index.html", Enumerable.Range(0, 20).Select(number => $"{number}.pdf"));
        using var stop = new CancellationTokenSource();
        foreach (var number in Enumerable.Range(0, 20))
        {
            Site.Pages[$"/{number}.pdf"] = async context =>
            {
                if (number == 10)
                {
                    await stop.CancelAsync();
                }

                await TestSite.Bytes(TestSite.Pdf($"{number}"))(context);
            };
        }

        var rows = new[] { new ManifestRow(Site["/index.html"], "", "", "", "") };
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Folder.Pull(rows, cancellation: stop.Token));
        Assert.True(StoreFolder.IsUnfinished(Folder.Path));
        await Folder.Pull(rows);

        Assert.False(StoreFolder.IsUnfinished(Folder.Path));
        Assert.Equal(11, Folder.Log.Kept);
        Assert.Equal((1, 1), (Site.CountOf("/index.html"), Site.CountOf("/3.pdf")));
        Assert.Equal(21, Folder.Records.Count(record => record.Last.Outcome == LookOutcome.Stored));
    }

    [Fact]
    public async Task A_connection_that_does_not_come_about_ends_nothing_else()
    {
        using var mute = new System.Net.Sockets.TcpListener(System.Net.IPAddress.Loopback, 0);
        mute.Start();
        var place = mute.LocalEndpoint.ToString()!;
        using var both = new PulledFolder(Clock, Site.Place, place) { Limits = new(TimeSpan.FromMilliseconds(200), TimeSpan.FromMilliseconds(500), TimeSpan.FromSeconds(1)) };
        Site.Document("/a.pdf", TestSite.Pdf("a"));

        await both.Pull($"https://{place}/b.pdf", Site["/a.pdf"]);

        Assert.Equal(LookOutcome.Stored, both[Site["/a.pdf"]].Last.Outcome);
        Assert.Contains("没有按时应答", both[$"https://{place}/b.pdf"].Last.Reason.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Broken_links_do_not_lose_the_good_files_of_a_site()
    {
        Site.List("/index.html", Enumerable.Range(0, 16).Select(number => $"{number}.pdf"));
        foreach (var number in Enumerable.Range(0, 16))
        {
            Site.Pages[$"/{number}.pdf"] = number < 6 ? TestSite.Busy(500, 99, []) : TestSite.Bytes(TestSite.Pdf($"{number}"));
        }

        await Folder.Pull(Site["/index.html"]);

        Assert.Equal((6, 10), (Folder.Records.Count(record => record.Last.Outcome == LookOutcome.Failed), Folder.Records.Count(record => record is { Role: FetchedRole.Document, Last.Outcome: LookOutcome.Stored })));
    }

    [Fact]
    public async Task A_connection_that_is_closed_without_an_answer_is_not_asked_again_at_once()
    {
        Site.Pages["/a.pdf"] = context =>
        {
            context.Abort();
            return Task.CompletedTask;
        };

        await Folder.Pull(Site["/a.pdf"]);

        Assert.Equal(5, Site.CountOf("/a.pdf"));
        AssertPolite();
    }

    [Theory]
    [InlineData("deflate", new byte[] { 0x78, 0x20, 1, 2, 3, 4, 5, 6, 7, 8 })]
    [InlineData("br", new byte[] { 0xFF, 0xFF, 0xFF, 1, 2, 3 })]
    [InlineData("gzip", new byte[] { 1, 2, 3, 4, 5, 6 })]
    public async Task An_answer_that_is_packed_badly_ends_nothing_else(string coding, byte[] bytes)
    {
        Site.Pages["/a.pdf"] = context =>
        {
            context.Response.Headers.ContentEncoding = coding;
            return TestSite.Bytes(bytes)(context);
        };
        Site.Document("/b.pdf", TestSite.Pdf("b"));

        await Folder.Pull(Site["/a.pdf"], Site["/b.pdf"]);

        AssertTold("/a.pdf", LookOutcome.Failed, "已损坏");
        Assert.Equal(LookOutcome.Stored, Folder[Site["/b.pdf"]].Last.Outcome);
    }

    [Fact]
    public async Task Notices_do_not_lead_to_each_other_without_end()
    {
        Site.Pages["/index.html"] = Page("<a href='det?id=100'>某局2023年部门决算公开</a> <a href=/xzzq/>下载专区</a>");
        foreach (var number in Enumerable.Range(80, 41))
        {
            Site.Pages[$"/det?id={number}"] = Page($"<a href='det?id={number - 1}'>上一篇：某局2023年部门决算公开</a><a href='det?id={number + 1}'>下一篇：某院2023年部门决算公开</a><a href='f{number}.pdf'>附件</a>");
            Site.Document($"/f{number}.pdf", TestSite.Pdf($"{number}"));
        }

        await Folder.Pull(Site["/index.html"]);

        Assert.InRange(Site.Seen.Count, 4, 8);
        Assert.Equal((1, 0), (Site.CountOf("/f100.pdf"), Site.CountOf("/xzzq/")));
    }

    [Fact]
    public async Task A_notice_that_is_the_disclosure_itself_stays_a_document()
    {
        Site.Pages["/index.html"] = Page("<a href=t1.html>某办2023年部门预算</a>");
        Site.Pages["/t1.html"] = Page("收入总计 100 <iframe src=/share.html></iframe>");
        Site.Pages["/share.html"] = Page("share");

        await Folder.Pull(Site["/index.html"]);

        Assert.Equal((FetchedRole.Document, FetchedRole.List), (Folder[Site["/t1.html"]].Role, Folder[Site["/share.html"]].Role));
    }

    [Fact]
    public async Task A_list_that_is_under_repair_is_told_of_and_kept()
    {
        Site.List("/index.html", ["a.pdf"]);
        Site.Document("/a.pdf", TestSite.Pdf("a"));
        await Folder.Pull(Site["/index.html"]);
        Site.Pages["/index.html"] = Page("系统维护中");

        await Folder.Pull(Site["/index.html"]);

        AssertTold("/index.html", LookOutcome.Failed, "维护");
        Assert.Equal(FetchedRole.List, Folder[Site["/index.html"]].Role);
    }

    [Fact]
    public async Task A_site_that_never_answers_is_given_up()
    {
        Folder.Limits = new(TimeSpan.FromSeconds(2), TimeSpan.FromMilliseconds(150), TimeSpan.FromSeconds(1));
        foreach (var number in Enumerable.Range(0, 50))
        {
            Site.Pages[$"/{number}.pdf"] = context => Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
        }

        await Folder.Pull([.. Enumerable.Range(0, 50).Select(number => Site[$"/{number}.pdf"])]);

        Assert.Equal(50, Folder.Records.Count(record => record.Last.Outcome == LookOutcome.Failed));
        Assert.InRange(Site.Seen.Count, 5, 35);
        Assert.Contains(Folder.Log.Waits, wait => wait >= TimeSpan.FromMinutes(4));
    }

    [Fact]
    public async Task What_robots_txt_forbids_is_understood_when_it_comes_packed()
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            gzip.Write("User-agent: *\nDisallow: /"u8);
        }

        Site.Pages[Robots] = context =>
        {
            context.Response.Headers.ContentEncoding = "gzip";
            return TestSite.Bytes(packed.ToArray())(context);
        };
        Site.Document("/a.pdf", TestSite.Pdf("a"));

        await Folder.Pull(Site["/a.pdf"]);

        AssertTold("/a.pdf", LookOutcome.Refused, "robots.txt");
    }

    [Fact]
    public async Task What_was_damaged_in_the_folder_is_got_again()
    {
        Site.Document("/a.pdf", TestSite.Pdf("a"));
        Site.Document("/b.zip", MadeZip.Of(("c.pdf", TestSite.Pdf("c"))));
        await Folder.Pull(Site["/a.pdf"], Site["/b.zip"]);
        foreach (var file in Directory.EnumerateFiles(Folder.Path, "*.pdf", SearchOption.AllDirectories))
        {
            File.WriteAllText(file, "");
        }

        await Folder.Pull(Site["/a.pdf"], Site["/b.zip"]);

        Assert.Equal(TestSite.Pdf("a"), Folder.BytesOf(Site["/a.pdf"]));
        Assert.Equal(TestSite.Pdf("c"), Folder.BytesOf(Site["/b.zip#c.pdf"]));
    }

    [Theory]
    [InlineData("<a href='/dl?id=77'>2025年部门预算公开表</a>", "/dl?id=77")]
    [InlineData("<a href='/dl?id=77'>附件1</a> <a href='/other.pdf'>无关</a>", "/dl?id=77")]
    [InlineData("<iframe src='/frame'></iframe>", "/P1.pdf")]
    [InlineData("<meta http-equiv=refresh content='0;url=/frame'>", "/P1.pdf")]
    [InlineData("<a href='download.jsp?filename=P1.pdf&classid=0'>看</a>", "/download.jsp?filename=P1.pdf&classid=0")]
    public async Task Attachments_of_notices_are_found_however_they_are_hung(string body, string path)
    {
        Site.Pages["/index.html"] = Page("<a href=t1.html>某局二〇二五年部门预算公开</a>");
        Site.Pages["/t1.html"] = Page(body);
        Site.Pages["/frame"] = Page("<a href=/P1.pdf>附件</a>");
        foreach (var document in new[] { "/dl?id=77", "/P1.pdf", "/other.pdf", "/download.jsp?filename=P1.pdf&classid=0" })
        {
            Site.Document(document, TestSite.Pdf(document));
        }

        await Folder.Pull(Site["/index.html"]);

        Assert.Equal(TestSite.Pdf(path), Folder.BytesOf(Site[path]));
    }

    [Fact]
    public async Task Addresses_are_asked_for_in_the_octets_that_they_came_in()
    {
        var gb18030 = Encoding.GetEncoding("GB18030");
        Site.Pages["/index.html"] = TestSite.Bytes(gb18030.GetBytes("<html><meta charset=gb2312><a href='/d?name=预算.pdf'>一</a><a href='/r'>2025年部门预算</a>"), "text/html");
        Site.Pages["/r"] = context =>
        {
            context.Response.StatusCode = StatusCodes.Status302Found;
            context.Response.Headers.Location = "/moved?to=%D4%A4.pdf";
            return Task.CompletedTask;
        };
        Site.Document("/d?name=%D4%A4%CB%E3.pdf", TestSite.Pdf("1"));
        Site.Document("/moved?to=%D4%A4.pdf", TestSite.Pdf("2"));

        await Folder.Pull(Site["/index.html"]);

        Assert.Equal([TestSite.Pdf("1"), TestSite.Pdf("2")], new[] { "/d?name=%D4%A4%CB%E3.pdf", "/r" }.Select(path => Folder.BytesOf(Site[path])));
    }

    [Fact]
    public async Task A_list_that_is_not_read_to_its_end_is_told_of()
    {
        Site.Pages["/a.html"] = Page("<script>createPageHTML('p1','p2',3,1,'index','html')</script><a href=x.pdf>x</a>");
        Site.Document("/x.pdf", TestSite.Pdf("x"));

        await Folder.Pull(Site["/a.html"]);

        AssertTold("/a.html", LookOutcome.Stored, "只读了这一页");
    }

    [Fact]
    public async Task What_is_to_be_said_of_a_file_is_said_again_when_it_is_unchanged()
    {
        Site.Document("/a.rar", [.. "Rar!"u8, 0x1A, 7, 0]);
        await Folder.Pull(Site["/a.rar"]);

        await Folder.Pull(Site["/a.rar"]);

        AssertTold("/a.rar", LookOutcome.Unchanged, "解开");
    }

    [Fact]
    public async Task Two_rows_of_one_address_are_told_of()
    {
        Site.Document("/a.pdf", TestSite.Pdf("a"));

        await Folder.Pull([new ManifestRow(Site["/a.pdf"], "甲局", "", "", ""), new ManifestRow(Site["/a.pdf"], "乙局", "", "", "")]);

        Assert.Contains("甲局", Assert.Single(Folder.Log.Tells), StringComparison.Ordinal);
        Assert.Equal(1, Site.CountOf("/a.pdf"));
    }

    [Fact]
    public async Task A_whole_file_of_an_earlier_pull_is_asked_about_again()
    {
        Site.Document("/a.pdf", TestSite.Pdf("a"));
        await Folder.Pull(Site["/a.pdf"]);
        var version = Folder[Site["/a.pdf"]].Current!;
        using (var store = new DisclosureAudit.Fetch.Store.FetchStore(Folder.Path))
        {
            store.PartialOf(Site["/a.pdf"]).Note(new(version.FinalUrl, [], 200, version.Headers, version.Bytes, version.Sha256, version.File, version.FetchedAt));
        }

        Site.Document("/a.pdf", TestSite.Pdf("b"));
        await Folder.Pull(Site["/a.pdf"]);

        Assert.Equal(TestSite.Pdf("b"), Folder.BytesOf(Site["/a.pdf"]));
        Assert.Equal(2, Folder[Site["/a.pdf"]].Versions.Count);
    }

    [Fact]
    public async Task A_table_in_the_form_of_a_page_is_a_document()
    {
        Site.Document("/a.xls", Encoding.UTF8.GetBytes("<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><table><tr><td>合计</td></tr></table>"));

        await Folder.Pull(Site["/a.xls"]);

        AssertTold("/a.xls", LookOutcome.Stored, "网页形式");
    }

    private static RequestDelegate Page(string body) => TestSite.Bytes(Encoding.UTF8.GetBytes($"<html><meta charset=utf-8>{body}</html>"), "text/html");

    private void AssertPolite()
    {
        Assert.Equal(1, Site.MostAtOnce);
        var times = Site.Seen.Select(request => request.At).ToList();
        Assert.All(times.Zip(times.Skip(1)), pair => Assert.True((pair.Second - pair.First).TotalSeconds >= 2, $"{pair.First:O} {pair.Second:O}"));
    }

    private void AssertTold(string path, LookOutcome outcome, string why)
    {
        var last = Folder[Site[path]].Last;
        Assert.True(last.Outcome == outcome, $"{last.Outcome}: {last.Reason.Chinese}");
        Assert.Contains(why, last.Reason.Chinese, StringComparison.Ordinal);
        Assert.NotEqual("", last.Reason.English);
    }
}
