using DisclosureAudit.Fetch.Politeness;

namespace DisclosureAudit.Tests.Fetch;

/// <summary>RFC 9309.</summary>
public class RobotsFileTests
{
    [Theory]
    [InlineData("User-agent: *\nDisallow: /a", "/a", false)]
    [InlineData("User-agent: *\nDisallow: /a", "/ab/c?d=1", false)]
    [InlineData("User-agent: *\nDisallow: /a", "/b", true)]
    [InlineData("User-agent: *\nDisallow: /a/", "/a", true)]
    [InlineData("User-agent: *\nDisallow:", "/a", true)]
    [InlineData("user-agent:*\r\ndisallow:/a # why\r\n", "/a", false)]
    [InlineData("\uFEFFUser-agent: *\nDisallow: /", "/a", false)]
    [InlineData("Disallow: /", "/a", true)]
    [InlineData("no colon here\n\0\u0001\nUser-agent: *\nDisallow: /a", "/a", false)]
    [InlineData("User-agent: *\nCrawl-delay: 5\nSitemap: /x\nDisallow: /a", "/a", false)]
    public void Rules_for_everyone_are_ours(string text, string path, bool allows) => AssertAllows(allows, text, path);

    [Theory]
    [InlineData("User-agent: disclosure-audit\nDisallow: /a\n\nUser-agent: *\nDisallow: /", "/b", true)]
    [InlineData("User-agent: *\nDisallow: /\nUser-agent: Disclosure-Audit/2.0\nAllow: /", "/b", true)]
    [InlineData("User-agent: disclosure-audit\n\nUser-agent: *\nDisallow: /", "/b", false)]
    [InlineData("User-agent: other\nUser-agent: disclosure-audit\nDisallow: /a", "/a", false)]
    [InlineData("User-agent: disclosure-audit\nDisallow: /a\nUser-agent: other\nDisallow: /b\nUser-agent: disclosure-audit\nDisallow: /c", "/c", false)]
    [InlineData("User-agent: disclosure-audit\nDisallow: /a\nUser-agent: other\nDisallow: /b", "/b", true)]
    [InlineData("User-agent: disclosure\nDisallow: /", "/b", true)]
    public void A_group_that_names_us_stands_before_that_for_everyone(string text, string path, bool allows) => AssertAllows(allows, text, path);

    [Theory]
    [InlineData("Disallow: /a\nAllow: /a/b", "/a/b", true)]
    [InlineData("Allow: /a/b\nDisallow: /a", "/a/c", false)]
    [InlineData("Allow: /a\nDisallow: /a", "/a", true)]
    [InlineData("Disallow: /*.pdf$", "/x/y.pdf", false)]
    [InlineData("Disallow: /*.pdf$", "/x/y.pdf?v=1", true)]
    [InlineData("Disallow: /*/private/*/z", "/a/private/b/zz", false)]
    [InlineData("Disallow: /a$", "/ab", true)]
    [InlineData("Disallow: /a*a$", "/a", true)]
    [InlineData("Disallow: /a*$", "/abc", false)]
    [InlineData("Disallow: *", "/abc", false)]
    public void The_longest_match_decides(string rules, string path, bool allows) => AssertAllows(allows, "User-agent: *\n" + rules, path);

    [Theory]
    [InlineData("Disallow: /公开", "/公开/a")]
    [InlineData("Disallow: /%E5%85%AC%E5%BC%80", "/公开/a")]
    [InlineData("Disallow: /%e5%85%ac", "/公开")]
    [InlineData("Disallow: /%61b", "/ab")]
    [InlineData("Disallow: /a%2Fb", "/a%2fb")]
    public void Paths_are_compared_however_they_are_written(string rules, string path) => AssertAllows(false, "User-agent: *\n" + rules, path);

    [Fact]
    public void An_escaped_slash_is_no_slash() => AssertAllows(true, "User-agent: *\nDisallow: /a/b", "/a%2Fb");

    [Fact]
    public void Where_there_is_none_all_is_allowed() => Assert.True(RobotsFile.Open.Allows(new Uri("http://a.gov.cn/x")));

    [Theory]
    [InlineData("User-agent: *\nCrawl-delay: 10", 10)]
    [InlineData("User-agent: *\nCrawl-delay: 2.5\nDisallow: /", 3)]
    [InlineData("User-agent: *\nCrawl-delay: 10\n\nUser-agent: disclosure-audit\nCrawl-delay: 5", 5)]
    [InlineData("User-agent: *\nCrawl-delay: 10\n\nUser-agent: disclosure-audit\nDisallow: /x", 0)]
    [InlineData("User-agent: other\nCrawl-delay: 10", 0)]
    [InlineData("User-agent: *\nCrawl-delay: 99999999999999999999", 60)]
    [InlineData("User-agent: *\nCrawl-delay: soon", 0)]
    public void A_site_may_ask_for_a_longer_pause(string text, int seconds) => Assert.Equal(seconds, RobotsFile.Parse(text, "disclosure-audit").Delay.TotalSeconds);

    private static void AssertAllows(bool allows, string text, string path) =>
        Assert.Equal(allows, RobotsFile.Parse(text, "disclosure-audit").Allows(new Uri("http://a.gov.cn" + path)));
}
