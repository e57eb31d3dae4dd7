using DisclosureAudit.Collect;

namespace DisclosureAudit.Tests.Collect;

/// <summary>Which documents the arguments name, in which order and under which names.</summary>
public class InputFinderTests
{
    [Fact]
    public void A_folder_is_walked_whole_and_its_documents_come_in_ordinal_order()
    {
        using var tree = new MadeTree("乙.txt", "甲.txt", "B.txt", "a.txt", "A/z.txt", "a/b/c.txt", "a-1.txt");

        Assert.Equal(["A/z.txt", "B.txt", "a-1.txt", "a.txt", "a/b/c.txt", "乙.txt", "甲.txt"], tree.Documents("$"));
    }

    [Fact]
    public void What_is_no_document_of_a_publisher_is_passed_over_and_told()
    {
        using var tree = new MadeTree("甲.txt", "说明.md", "图.JPG", "表.csv", "无后缀", "乙.PDF", "丙.Docx");

        var found = tree.Find("$");

        Assert.Equal(["丙.Docx", "乙.PDF", "甲.txt"], found.Files.Select(file => file.Document));
        Assert.Equal(["图.JPG", "无后缀", "表.csv", "说明.md"], found.Ignored.Select(Path.GetFileName));
        Assert.Empty(found.Missing);
    }

    [Theory]
    [InlineData("~$甲.txt")]
    [InlineData(".甲.txt")]
    [InlineData(".git/甲.txt")]
    [InlineData("__MACOSX/甲.txt")]
    [InlineData("内/__MACOSX/深/._甲.txt")]
    [InlineData("~$内/甲.txt")]
    public void Leftovers_of_programs_and_systems_are_no_input(string leftover)
    {
        using var tree = new MadeTree("乙.txt", leftover);

        var found = tree.Find("$");

        Assert.Equal(["乙.txt"], found.Files.Select(file => file.Document));
        Assert.Empty(found.Ignored);
    }

    [Fact]
    public void A_folder_of_results_is_no_input_and_its_neighbours_are()
    {
        using var tree = new MadeTree("公开/甲.txt", "公开/结果/run.json", "公开/结果/摘录.txt", "公开/结果/内/乙.txt", "公开/内/丙.txt");

        Assert.Equal(["内/丙.txt", "甲.txt"], tree.Documents("$/公开"));
        Assert.Empty(tree.Documents("$/公开/结果"));
    }

    [Fact]
    public void A_file_named_by_itself_is_taken_whatever_it_is()
    {
        using var tree = new MadeTree("说明.md", ".隐.txt", "结果/run.json", "结果/摘录.txt");

        Assert.Equal([".隐.txt", "结果/摘录.txt", "说明.md"], tree.Documents("$/说明.md", "$/.隐.txt", "$/结果/摘录.txt"));
    }

    [Fact]
    public void A_file_named_more_than_once_counts_once()
    {
        using var tree = new MadeTree("公开/甲.txt", "公开/乙.txt");

        Assert.Equal(["乙.txt", "甲.txt"], tree.Documents("$/公开", "$/公开/甲.txt", "$/公开/../公开/./甲.txt", "$/公开/*.txt", "$/公开/"));
    }

    [Theory]
    [InlineData(new[] { "$/市/甲" }, new[] { "预算.txt" })]
    [InlineData(new[] { "$/市/甲/预算.txt" }, new[] { "预算.txt" })]
    [InlineData(new[] { "$/市/甲", "$/市/乙" }, new[] { "乙/预算.txt", "甲/预算.txt" })]
    [InlineData(new[] { "$/市/甲", "$/县/丙.txt" }, new[] { "县/丙.txt", "市/甲/预算.txt" })]
    [InlineData(new[] { "$/市/甲", "$/市/甲乙" }, new[] { "甲/预算.txt", "甲乙/预算.txt" })]
    [InlineData(new[] { "$/市/*/预算.txt" }, new[] { "乙/预算.txt", "甲/预算.txt", "甲乙/预算.txt" })]
    [InlineData(new[] { "$/县", "$/市/甲/*.txt" }, new[] { "县/丙.txt", "市/甲/预算.txt" })]
    [InlineData(new[] { "$/市", "$/市/甲" }, new[] { "乙/预算.txt", "甲/预算.txt", "甲乙/预算.txt" })]
    public void A_document_is_named_from_the_common_ancestor_of_the_arguments(string[] arguments, string[] documents)
    {
        using var tree = new MadeTree("市/甲/预算.txt", "市/乙/预算.txt", "市/甲乙/预算.txt", "县/丙.txt");

        Assert.Equal(documents, tree.Documents(arguments));
    }

    [Fact]
    public void What_is_not_there_is_told_as_it_was_written_and_the_rest_is_found()
    {
        using var tree = new MadeTree("甲.txt");

        var found = tree.Find("$/没有.txt", "$/甲.txt", "$/没有/*.txt", "没有");

        Assert.Equal([$"{tree.Root}/没有.txt", $"{tree.Root}/没有/*.txt", "没有"], found.Missing);
        Assert.Equal(["甲.txt"], found.Files.Select(file => file.Document));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public void An_empty_argument_names_nothing(string argument) => Assert.Equal([argument], InputFinder.Find([argument]).Missing);

    [Fact]
    public void Linked_folders_that_lead_back_end()
    {
        using var tree = new MadeTree("公开/甲.txt", "公开/内/乙.txt", "外/丙.txt");
        Directory.CreateSymbolicLink(tree["公开/内/回"], tree["公开"]);
        Directory.CreateSymbolicLink(tree["公开/自身"], tree["公开/自身"]);
        Directory.CreateSymbolicLink(tree["公开/外链"], tree["外"]);

        Assert.Equal(["内/乙.txt", "甲.txt"], tree.Documents("$/公开"));
        Assert.Equal(["丙.txt"], tree.Documents("$/公开/外链"));
    }

    [Fact]
    public void A_linked_file_is_read_under_its_own_name_and_a_broken_link_is_not_lost()
    {
        using var tree = new MadeTree("外/丙.txt", "公开/甲.txt");
        File.CreateSymbolicLink(tree["公开/链.txt"], tree["外/丙.txt"]);
        File.CreateSymbolicLink(tree["公开/断.txt"], tree["没有"]);

        Assert.Equal(["断.txt", "甲.txt", "链.txt"], tree.Documents("$/公开"));
        Assert.Equal(["断.txt"], tree.Documents("$/公开/断.txt"));
    }

    [Fact]
    public void Standard_input_stands_beside_files()
    {
        using var tree = new MadeTree("甲.txt", "z.txt");

        var found = tree.Find("-", "$", "-");

        Assert.Equal(["stdin", "z.txt", "甲.txt"], found.Files.Select(file => file.Document));
        Assert.Null(found.Files[0].Path);
    }
}
