using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;
using DisclosureAudit.RuleFiles;

namespace DisclosureAudit.Tests.RuleFiles;

public class SafeRegexTests
{
    [Theory]
    [InlineData("合计", 3)] // one way, two steps
    [InlineData("合计|总计", 6)]
    [InlineData("^（?项目）?$", 16)]
    [InlineData("[0-9]{2}", 5)]
    [InlineData("(a|b)?c", 8)]
    [InlineData(@"20\d\d年", 6)]
    [InlineData(@"[\]a]\p{L}\.", 4)]
    [InlineData("(?<unit>万?元)(?:整)?", 9)]
    public void Steps_are_counted(string pattern, long steps) => Assert.Equal(steps, RegexShape.Of(pattern).Steps);

    [Theory]
    [InlineData("a*")]
    [InlineData("a+b")]
    [InlineData("a{2,}")]
    [InlineData("(a?){30}a{30}")]
    [InlineData("((a|a){9}){9}")]
    [InlineData("a{999999999}")]
    [InlineData("(?i)a")]
    [InlineData("(?>a|b)")]
    [InlineData("(?=a)")]
    [InlineData("(?<=a)b")]
    [InlineData("(?<!a)b")]
    [InlineData(@"(a)\1")]
    [InlineData(@"\bword")]
    [InlineData("[a-z-[aeiou]]")]
    [InlineData("a{")]
    [InlineData("?a")]
    [InlineData("a)")]
    [InlineData("a\\")]
    [InlineData("(?<a")]
    [InlineData(@"\p{L")]
    public void What_has_no_end_or_is_not_known_is_too_much(string pattern) => Assert.Equal(RegexShape.TooMuch, RegexShape.Of(pattern).Steps);

    [Fact]
    public void Groups_in_groups_are_counted_to_a_depth() =>
        Assert.Equal(RegexShape.TooMuch, RegexShape.Of(new string('(', 100_000) + "a" + new string(')', 100_000)).Steps);

    [Theory]
    [InlineData("^(a?){30}a{30}")]
    [InlineData("(a|aa)+$")]
    [InlineData("a(.{0,60}){0,9}!")]
    [InlineData("^((a?){9}){9}$")]
    public void No_pattern_is_slow_on_a_text_made_to_slow_it(string pattern)
    {
        var watch = Stopwatch.StartNew();
        SafeRegex.Of(pattern).IsMatch(new string('a', 2_000) + "b");
        Assert.True(watch.Elapsed < TimeSpan.FromMinutes(1), pattern);
    }

    [Theory]
    [InlineData("(?=a)b")]
    [InlineData(@"(a)\1")]
    public void What_looks_around_or_back_is_refused(string pattern) => Assert.Throws<NotSupportedException>(() => SafeRegex.Of(pattern));

    [Theory]
    [InlineData("(a")]
    [InlineData("a)")]
    [InlineData("[a")]
    [InlineData("a\\")]
    [InlineData("a?b+")]
    [InlineData("x|(a*|b)c")]
    [InlineData("(a{0,3}b)+")]
    [InlineData("(?i)a?b+")]
    [InlineData("[a-z-[b]]?c+")]
    public void What_is_no_expression_or_may_lose_matches_is_refused(string pattern) => Assert.ThrowsAny<ArgumentException>(() => SafeRegex.Of(pattern));

    /// <summary>Which of the two matchers is taken changes no match and no named group.</summary>
    [Fact]
    public void Both_matchers_find_the_same()
    {
        var random = new Random(20261122);
        var quick = 0;
        var asked = 0;
        for (var i = 0; i < 3_000; i++)
        {
            var pattern = Pattern(random, 3);
            if (RegexShape.Of(pattern).BeginsOptional)
            {
                continue;
            }

            asked++;
            var safe = SafeRegex.Of(pattern);
            quick += (safe.Options & RegexOptions.NonBacktracking) == 0 ? 1 : 0;
            var never = new Regex(pattern, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);
            var text = string.Concat(Enumerable.Range(0, 12).Select(_ => "ab0，"[random.Next(4)]));
            Assert.Equal((pattern, text, Matches(never, text)), (pattern, text, Matches(safe, text)));
        }

        Assert.InRange(quick, asked / 4, asked - 1);
    }

    private static string Matches(Regex regex, string text) =>
        string.Join('|', regex.Matches(text).Select(match => $"{match.Index} {match.Value} {match.Groups["n"].Value}"));

    private static string Pattern(Random random, int depth)
    {
        var pattern = new StringBuilder();
        var parts = random.Next(1, 4);
        var named = depth == 3 ? random.Next(parts) : -1;
        for (var i = 0; i < parts; i++)
        {
            var inner = depth == 0 || random.Next(3) > 0 ? new[] { "a", "b", "[a0]", @"\d", ".", "[^，]", "，" }[random.Next(7)] : $"({Pattern(random, depth - 1)})";
            pattern.Append(i == named ? $"(?<n>{inner})" : inner + new[] { "", "", "", "?", "??", "{0,2}", "{2}", "+" }[random.Next(8)]);
            pattern.Append(depth < 3 && i < parts - 1 && random.Next(3) == 0 ? "|" : "");
        }

        return pattern.ToString();
    }
}
