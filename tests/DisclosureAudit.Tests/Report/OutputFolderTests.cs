using DisclosureAudit.Report;

namespace DisclosureAudit.Tests.Report;

/// <summary>The folder of results: ours is replaced, any other is left alone, and what is not whole does not look whole.</summary>
public class OutputFolderTests
{
    private static readonly string[] Written = ["cells.csv", "claims.csv", "coverage.csv", "documents.csv", "findings.csv", "run.json", "sheets.csv", "timings.csv"];

    [Fact]
    public void A_run_leaves_its_files_and_nothing_else()
    {
        using var run = new MadeRun();

        run.Write();

        Assert.Equal(Written, run.Names);
        Assert.True(run.IsComplete);
    }

    [Fact]
    public void A_folder_of_ours_is_replaced_and_findings_json_of_the_earlier_run_goes()
    {
        using var run = new MadeRun();
        run.Write(json: true);
        Assert.Contains("findings.json", run.Names);
        run.Put("findings.csv", "旧");

        run.Write();

        Assert.Equal(Written, run.Names);
        Assert.StartsWith("finding_id,", File.ReadAllText(run["findings.csv"]), StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_reader_put_beside_our_files_stays()
    {
        using var run = new MadeRun();
        run.Write();
        run.Put("批注.docx", "甲");
        run.Put("笔记.partial", "乙");

        run.Write();

        Assert.Equal([.. Written, "批注.docx", "笔记.partial"], run.Names);
    }

    [Theory]
    [InlineData("我的文件.txt", "甲")]
    [InlineData("run.json", "{\"tool\": \"another\"}")]
    [InlineData("run.json", "{\"complete\": true}")]
    [InlineData("run.json", "{\"tool\": 5}")]
    [InlineData("run.json", "[]")]
    [InlineData("run.json", "null")]
    [InlineData("run.json", "")]
    [InlineData("run.json", "{")]
    [InlineData("电影.mkv.partial", "甲")]
    public void A_folder_that_is_not_ours_is_never_touched(string name, string text)
    {
        using var run = new MadeRun();
        run.Put(name, text);

        var refusal = Assert.Throws<OutputException>(() => run.Write());

        Assert.Contains("里有别的文件，不会覆盖", refusal.Sentence.Chinese, StringComparison.Ordinal);
        Assert.Equal([name], run.Names);
        Assert.Equal(text, File.ReadAllText(run[name]));
    }

    [Fact]
    public void A_file_is_no_folder()
    {
        using var run = new MadeRun();
        File.WriteAllText(run.Folder, "甲");

        Assert.Contains("是一个文件", Assert.Throws<OutputException>(() => run.Write()).Sentence.Chinese, StringComparison.Ordinal);
        Assert.Equal("甲", File.ReadAllText(run.Folder));
    }

    [Fact]
    public void An_empty_name_is_refused() => Assert.Throws<OutputException>(() => new OutputFolder("", new DiskFiles()));

    [Fact]
    public void What_a_killed_run_left_is_removed_by_the_next()
    {
        using var run = new MadeRun();
        run.Put("run.json.partial", "{");
        run.Put("cells.csv.partial", "半");

        run.Write();

        Assert.Equal(Written, run.Names);
    }

    [Fact]
    public void A_run_that_stops_leaves_the_files_of_the_one_before_as_they_were()
    {
        using var run = new MadeRun();
        run.Write(json: true);
        var before = File.ReadAllText(run["findings.json"]);

        run.Write(stops: true);

        Assert.Equal([.. Written.Append("findings.json").Order(StringComparer.Ordinal)], run.Names);
        Assert.Equal(before, File.ReadAllText(run["findings.json"]));
        Assert.True(run.IsComplete);
    }

    // Files are put in place one by one: what stands before the refused one is new, what stands behind it is of the
    // earlier run, and run.json says that they do not belong together.
    [Theory]
    [InlineData("findings.csv")]
    [InlineData("cells.csv")]
    [InlineData("timings.csv")]
    public void A_refused_file_is_named_and_the_run_is_not_complete(string refused)
    {
        string[] order = ["findings.csv", "coverage.csv", "cells.csv", "claims.csv", "sheets.csv", "documents.csv", "timings.csv"];
        using var run = new MadeRun();
        run.Write(json: true);
        foreach (var name in order)
        {
            run.Put(name, "旧");
        }

        var refusal = Assert.Throws<OutputException>(() => run.Write(refused: refused));

        Assert.Contains(run[refused], refusal.Sentence.Chinese, StringComparison.Ordinal);
        Assert.Contains("请关闭后重试", refusal.Sentence.Chinese, StringComparison.Ordinal);
        Assert.Contains(run[refused], refusal.Sentence.English, StringComparison.Ordinal);
        Assert.False(run.IsComplete);
        Assert.Equal(Written, run.Names);
        Assert.Equal(order.SkipWhile(name => name != refused), order.Where(name => File.ReadAllText(run[name]) == "旧"));
    }

    [Fact]
    public void A_run_that_may_not_replace_run_json_changes_nothing()
    {
        using var run = new MadeRun();
        run.Write(json: true);
        var before = run.Names.ToDictionary(name => name!, name => File.ReadAllText(run[name!]));

        var refusal = Assert.Throws<OutputException>(() => run.Write(refused: "run.json"));

        Assert.Contains(run["run.json"], refusal.Sentence.Chinese, StringComparison.Ordinal);
        Assert.Equal(before, run.Names.ToDictionary(name => name!, name => File.ReadAllText(run[name!])));
    }
}
