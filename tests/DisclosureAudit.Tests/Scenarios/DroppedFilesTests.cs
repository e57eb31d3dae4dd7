using DisclosureAudit.Cli;
using DisclosureAudit.Report;

namespace DisclosureAudit.Tests.Scenarios;

/// <summary>A call without a verb, as by files dropped on the program: the audit, the report that is opened, the key.</summary>
public sealed class DroppedFilesTests : IDisposable
{
    private const string Clean = "山西省信访局__2024单位预算.txt";
    private const string Contradicting = "大同市政务服务中心__2025单位预算.txt";

    private readonly TemporaryFolder folder = new();
    private readonly SeenDesktop desktop = new();
    private readonly StringWriter output = new();
    private readonly StringWriter error = new();

    [Fact]
    public async Task A_dropped_file_is_audited_beside_itself_and_its_report_opened_before_the_key_is_waited_for()
    {
        folder.CopyFixture(Contradicting, "公开/甲.txt");

        Assert.Equal(1, await Call(desktop, folder["公开/甲.txt"]));

        Assert.StartsWith("不一致　甲.txt：", output.ToString(), StringComparison.Ordinal);
        Assert.Equal([folder["公开/甲-核对结果/report.html"], SeenDesktop.Waited], desktop.Seen);
        Assert.True(File.Exists(desktop.Seen[0]));
        Assert.Contains("按任意键关闭", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Several_files_and_a_folder_come_into_one_folder_beside_the_first()
    {
        folder.CopyFixture(Clean, "一/甲.txt");
        folder.CopyFixture(Clean, "二/乙.txt");

        Assert.Equal(0, await Call(desktop, folder["一"] + Path.DirectorySeparatorChar, folder["二/乙.txt"]));

        Assert.Equal(folder["一-核对结果/report.html"], desktop.Seen[0]);
        var documents = await File.ReadAllTextAsync(folder["一-核对结果/documents.csv"]);
        Assert.Contains("一/甲.txt", documents, StringComparison.Ordinal);
        Assert.Contains("二/乙.txt", documents, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a\"b.txt")]
    [InlineData("it's & more; $(touch x) `touch y` | z.txt")]
    [InlineData("%PATH% ^ !x!.txt")]
    [InlineData("-x.txt")]
    [InlineData("--out.txt")]
    [InlineData("@甲.txt")]
    [InlineData("[suggest].txt")]
    [InlineData("a*b?.txt")]
    [InlineData("two\nlines.txt")]
    [InlineData("甲.txt --format json.txt")]
    public async Task A_file_of_any_name_is_a_file_and_nothing_else(string name)
    {
        folder.CopyFixture(Clean, name);

        Assert.Equal(0, await Call(desktop, folder[name]));

        var results = Path.GetFileNameWithoutExtension(name) + "-核对结果";
        Assert.Equal([folder[$"{results}/report.html"], SeenDesktop.Waited], desktop.Seen);
        Assert.Equal(new[] { name, results }.Order(StringComparer.Ordinal), Directory.EnumerateFileSystemEntries(folder.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Names_after_the_first_are_files_too_whatever_they_begin_with()
    {
        folder.CopyFixture(Clean, "甲.txt");
        folder.CopyFixture(Clean, "-乙.txt");

        var result = Program.Run(folder.Path, ["甲.txt", "-乙.txt"]);

        Assert.Equal(0, result.ExitCode);
        Assert.Contains("-乙.txt", await File.ReadAllTextAsync(folder["甲-核对结果/documents.csv"]), StringComparison.Ordinal);
        Assert.DoesNotContain("按任意键关闭", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_report_that_came_with_the_document_is_not_opened()
    {
        folder.CopyFixture(Clean, "甲.txt");
        Assert.Equal(0, await Call(new SeenDesktop(), folder["甲.txt"]));
        const string Foreign = "<script>of somebody else</script>";
        await File.WriteAllTextAsync(folder["甲-核对结果/report.html"], Foreign);
        await File.WriteAllTextAsync(folder["甲-核对结果/findings.csv"], Foreign);

        Assert.Equal(0, await Call(desktop, folder["甲.txt"]));

        Assert.NotEqual(Foreign, await File.ReadAllTextAsync(desktop.Seen[0]));
    }

    [Fact]
    public async Task Where_nothing_was_written_nothing_is_opened_and_the_sentence_can_be_read()
    {
        folder.CopyFixture(Clean, "甲.txt");
        Directory.CreateDirectory(folder["甲-核对结果"]);
        await File.WriteAllTextAsync(folder["甲-核对结果/我的文件.txt"], "不要动");

        Assert.Equal(2, await Call(desktop, folder["甲.txt"]));

        Assert.Equal([SeenDesktop.Waited], desktop.Seen);
        Assert.Contains("里有别的文件，不会覆盖", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_system_that_cannot_open_the_report_is_told_of_by_its_path()
    {
        folder.CopyFixture(Clean, "甲.txt");

        Assert.Equal(0, await Call(new SeenDesktop { CanOpen = false }, folder["甲.txt"]));

        Assert.Contains($"请打开 {folder["甲-核对结果/report.html"]}", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_a_script_nothing_is_opened_or_waited_for()
    {
        folder.CopyFixture(Clean, "甲.txt");
        var script = new SeenDesktop { IsInteractive = false };

        Assert.Equal(0, await Call(script, folder["甲.txt"]));

        Assert.Empty(script.Seen);
        Assert.True(File.Exists(folder["甲-核对结果/findings.csv"]));
    }

    [Fact]
    public async Task A_word_that_is_no_verb_and_no_path_is_a_wrong_call_as_before()
    {
        Assert.Equal(2, await Call(desktop, "verify"));

        Assert.Empty(desktop.Seen);
        Assert.Contains("Unrecognized command or argument 'verify'", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_verb_stays_a_verb_where_a_file_has_its_name()
    {
        folder.CopyFixture(Clean, "rules");

        Assert.Equal(0, Program.Run(folder.Path, ["rules", "list"]).ExitCode);

        Assert.False(Path.Exists(folder["rules-核对结果"]));
    }

    [Fact]
    public async Task A_double_click_says_what_to_do_and_keeps_the_window()
    {
        Assert.Equal(2, await Call(desktop));

        Assert.Equal([SeenDesktop.Waited], desktop.Seen);
        Assert.Contains("拖到本程序的图标上", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_opener_gets_the_name_as_one_argument_and_is_not_looked_for_among_the_documents()
    {
        const string Name = "/公开/a\" & b-核对结果/report.html";

        var start = SystemDesktop.StartOf(Name);

        if (OperatingSystem.IsWindows())
        {
            Assert.Equal(Name, start.FileName);
            Assert.Empty(start.ArgumentList);
        }
        else
        {
            Assert.True(Path.IsPathRooted(start.FileName));
            Assert.False(start.UseShellExecute);
            Assert.Equal([Name], start.ArgumentList);
        }

        Assert.Empty(start.Arguments);
    }

    public void Dispose()
    {
        folder.Dispose();
        output.Dispose();
        error.Dispose();
    }

    private Task<int> Call(SeenDesktop seen, params string[] arguments) =>
        CommandLine.Run(arguments, output, error, TimeProvider.System, new DiskFiles(), seen);
}
