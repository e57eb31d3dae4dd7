using DisclosureAudit.Collect;

namespace DisclosureAudit.Tests.Collect;

/// <summary>Patterns mean the same on every system: * within a name, ? one character, ** any folders.</summary>
public class GlobTests
{
    private static readonly string[] Files =
    [
        "2025/甲.txt", "2025/乙.txt", "2025/甲乙.txt", "2025/市/甲.txt", "2025/市/县/甲.txt", "2025/a+b(1).txt", "2025/甲.TXT", "2024/甲.txt",
    ];

    [Theory]
    [InlineData("$/2025/*.txt", "a+b(1).txt 乙.txt 甲.txt 甲乙.txt")]
    [InlineData("$/2025/?.txt", "乙.txt 甲.txt")]
    [InlineData("$/2025/甲*.txt", "甲.txt 甲乙.txt")]
    [InlineData("$/2025/*甲.txt", "甲.txt")]
    [InlineData("$/2025/a+b(?).txt", "a+b(1).txt")]
    [InlineData("$/2025/**/甲.txt", "市/县/甲.txt 市/甲.txt 甲.txt")]
    [InlineData("$/2025/*/甲.txt", "市/甲.txt")]
    [InlineData("$/2025/*/*/甲.txt", "市/县/甲.txt")]
    [InlineData("$/20??/甲.txt", "2024/甲.txt 2025/甲.txt")]
    [InlineData("$/**/县/*.txt", "2025/市/县/甲.txt")]
    [InlineData("$/**/**/县/**/*.txt", "2025/市/县/甲.txt")]
    [InlineData("$/2025/市/**", "县/甲.txt 甲.txt")]
    public void A_pattern_names_files(string pattern, string documents)
    {
        using var tree = new MadeTree(Files);

        Assert.Equal(documents.Split(' '), tree.Documents(pattern));
    }

    [Theory]
    [InlineData("$/2025/*.pdf")]
    [InlineData("$/2023/*.txt")]
    [InlineData("$/2025/甲?.doc")]
    public void A_pattern_that_names_nothing_is_missing(string pattern)
    {
        using var tree = new MadeTree(Files);

        Assert.Single(tree.Find(pattern).Missing);
    }

    [Theory]
    [InlineData("内/.隐.txt")]
    [InlineData("内/~$乙.txt")]
    [InlineData("__MACOSX/乙.txt")]
    [InlineData(".隐/乙.txt")]
    [InlineData("内/.隐/深/乙.txt")]
    public void A_pattern_passes_over_leftovers_as_a_folder_does(string leftover)
    {
        using var tree = new MadeTree("内/甲.txt", leftover);

        Assert.Equal(["内/甲.txt"], tree.Documents("$/**/*.txt"));
    }

    [Fact]
    public void A_pattern_passes_over_folders_of_results()
    {
        using var tree = new MadeTree("内/甲.txt", "结果/run.json", "结果/乙.txt", "结果/深/丙.txt");

        Assert.Equal(["内/甲.txt"], tree.Documents("$/**/*.txt"));
    }

    [Fact]
    public void A_pattern_ends_where_folders_lead_back()
    {
        using var tree = new MadeTree("公开/甲.txt", "公开/内/乙.txt");
        Directory.CreateSymbolicLink(tree["公开/内/回"], tree["公开"]);

        Assert.Equal(["内/乙.txt", "甲.txt"], tree.Documents("$/公开/**/*.txt"));
    }

    [Fact]
    public void A_file_whose_name_is_a_pattern_is_taken_as_it_is_written()
    {
        using var tree = new MadeTree("甲?.txt", "甲乙.txt");

        Assert.Equal(["甲?.txt"], tree.Documents("$/甲?.txt"));
    }

    [Theory]
    [InlineData("甲.txt", false)]
    [InlineData("甲[1].txt", false)]
    [InlineData("*.txt", true)]
    [InlineData("甲?", true)]
    public void A_pattern_has_a_star_or_a_question_mark(string argument, bool isPattern) => Assert.Equal(isPattern, Glob.IsPattern(argument));

    [Theory]
    [InlineData("/公开/2025/*.txt", "/公开/2025")]
    [InlineData("/公开/20??/甲.txt", "/公开")]
    [InlineData("/*.txt", "/")]
    [InlineData("*.txt", "")]
    public void A_pattern_starts_from_the_folder_before_its_first_wildcard(string pattern, string folder) => Assert.Equal(folder, Glob.Base(pattern));
}
