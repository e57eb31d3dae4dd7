using System.Diagnostics;
using System.Text;
using DisclosureAudit.Tests.Fixtures;
using DisclosureAudit.Tests.Pdf;

namespace DisclosureAudit.Tests.Scenarios;

/// <summary>Bad input that a scenario file cannot hold: each its sentence with the path, the right exit code, the good document complete beside it.</summary>
public class BadInputTests
{
    private const string Good = "山西省信访局__2024单位预算.txt";

    // Of the document alone.
    private static int Evaluated(string truth) => Repository.Audited(truth).Result!.Coverage.Sum(row => row.Evaluated);

    // One picture over the whole page.
    private const string Scan = "q 600 0 0 800 0 0 cm BI /W 1 /H 1 /CS /G /BPC 8 ID x EI Q";

    public static TheoryData<string, string, string> BadDocuments() => new()
    {
        { "空.txt", "empty", "文件是空的" },
        { "二进制.txt", "not_text", "不是文本文件" },
        { "很大.txt", "too_large", "超过文本上限 50 MB" },
        { "长行.txt", "line_too_long", "10485760 个字符" },
        { "断链.txt", "unreadable_file", "文件打不开" },
        { "改名.txt", "unsupported_kind", "内容是 PDF" },
        { "表格.xlsx", "unsupported_kind", "不读 .xlsx；请另存为 PDF 再试" },
        { "空.pdf", "empty", "文件是空的" },
        { "网页.pdf", "not_pdf", "内容不是 PDF" },
        { "加密.pdf", "password", "另存为不加密的 PDF" },
        { "断开.pdf", "no_pages", "找不到任何一页" },
        { "扫描.pdf", "no_text", "没有任何文字可读（多为扫描件）；请先用文字识别软件转换" },
    };

    [Theory]
    [MemberData(nameof(BadDocuments))]
    public void A_bad_document_fails_with_a_sentence_and_the_good_one_is_complete(string name, string reason, string sentence)
    {
        using var folder = new TemporaryFolder();
        folder.CopyFixture(Good, $"公开/{Good}");
        Make(folder[$"公开/{name}"]);

        var result = Program.Run(folder.Path, ["audit", "公开", "--out", "结果"]);

        Assert.Equal(3, result.ExitCode);
        Assert.Contains($"公开/{name}：", result.Error, StringComparison.Ordinal);
        Assert.Contains(sentence, result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", result.Error, StringComparison.Ordinal);
        var documents = File.ReadAllText(folder["结果/documents.csv"]);
        Assert.Contains($",failed,{reason}", documents, StringComparison.Ordinal);
        Assert.Contains($",{Evaluated("001")},", documents.Split('\n').Single(line => line.Contains(Good, StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.Contains("\"complete\": true", File.ReadAllText(folder["结果/run.json"]), StringComparison.Ordinal);
    }

    [Fact]
    public void An_output_folder_that_cannot_be_written_is_exit_2()
    {
        using var folder = new TemporaryFolder();
        folder.CopyFixture(Good, Good);
        File.WriteAllText(folder["挡路"], "");

        var result = Program.Run(folder.Path, ["audit", Good, "--out", "挡路/结果"]);

        Assert.Equal(2, result.ExitCode);
        Assert.Contains("不能写入", result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_run_that_is_killed_leaves_no_half_written_file_under_a_final_name()
    {
        using var folder = new TemporaryFolder();
        for (var i = 0; i < 60; i++)
        {
            folder.CopyFixture(Good, $"公开/{i:D2}.txt");
        }

        using (var process = Program.Start(folder.Path, ["audit", "公开", "--out", "结果", "--jobs", "1"]))
        {
            // The first verdict line: the files are open and hold a part.
            Assert.NotNull(process.StandardOutput.ReadLine());
            process.Kill();
            process.WaitForExit();
        }

        Assert.All(Directory.EnumerateFiles(folder["结果"]), file => Assert.EndsWith(".partial", file, StringComparison.Ordinal));

        var again = Program.Run(folder.Path, ["audit", "公开", "--out", "结果"]);
        Assert.Equal(0, again.ExitCode);
        Assert.Empty(Directory.EnumerateFiles(folder["结果"], "*.partial"));
        Assert.Contains("\"complete\": true", File.ReadAllText(folder["结果/run.json"]), StringComparison.Ordinal);
    }

    [Fact]
    public void Standard_input_is_read_in_gb18030_too()
    {
        using var folder = new TemporaryFolder();
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var bytes = Encoding.GetEncoding("GB18030").GetBytes(File.ReadAllText(Repository.PathOf("fixtures", "documents", Good)));

        var result = Program.Run(folder.Path, ["audit", "-", "--out", "结果"], bytes);

        Assert.Equal(0, result.ExitCode);
        Assert.StartsWith($"一致　stdin：表 13/13，核对 {Evaluated("001")} 项", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_that_is_a_picture_is_said_and_the_rest_is_read()
    {
        using var folder = new TemporaryFolder();
        folder.CopyFixture("printed/003-ruled.pdf", "公开/好.pdf");
        var builder = PdfBuilder.OnePage("BT /F1 12 Tf 72 700 Td (Budget 2025) Tj ET");
        builder.PagesEntries = "/MediaBox [0 0 600 800] /Resources << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >>";
        builder.AddPage(Scan);
        builder.AddPage("BT /F1 12 Tf 72 700 Td (Notes) Tj ET");
        File.WriteAllBytes(folder["公开/半.pdf"], builder.Write());

        var result = Program.Run(folder.Path, ["audit", "公开", "--out", "结果", "--lang", "zh"]);

        Assert.Equal(3, result.ExitCode);
        Assert.Contains("公开/半.pdf：第 2 页是扫描图片，没有文字可读", result.Error, StringComparison.Ordinal);
        Assert.Contains($"不一致　好.pdf：表 13/13，核对 {Evaluated("003")} 项", result.Output, StringComparison.Ordinal);
        var documents = File.ReadAllText(folder["结果/documents.csv"]);
        Assert.Contains(",pdf,", documents, StringComparison.Ordinal);
        Assert.Contains(",partial,pages_unread", documents, StringComparison.Ordinal);

        foreach (var verb in new[] { "text", "tables" })
        {
            var printed = Program.Run(folder.Path, [verb, "公开/半.pdf"]);
            Assert.Equal(3, printed.ExitCode);
            Assert.Contains("公开/半.pdf：第 2 页是扫描图片", printed.Error, StringComparison.Ordinal);
        }
    }

    private static void Make(string path)
    {
        switch (Path.GetFileName(path))
        {
            case "二进制.txt":
                File.WriteAllBytes(path, Enumerable.Range(0, 5000).Select(i => (byte)(i * 7 % 256)).ToArray());
                break;
            case "很大.txt":
                using (var file = new FileStream(path, FileMode.CreateNew))
                {
                    file.SetLength(200_000_000);
                }

                break;
            case "长行.txt":
                File.WriteAllText(path, new string('一', 10 * 1024 * 1024));
                break;
            case "断链.txt":
                File.CreateSymbolicLink(path, path + "-没有");
                break;
            case "网页.pdf":
                File.WriteAllText(path, "<html><body>404</body></html>");
                break;
            case "加密.pdf":
                var builder = PdfBuilder.OnePage();
                builder.Encryption = new PdfEncryption(PdfEncryptionKind.Aes128, password: "secret");
                File.WriteAllBytes(path, builder.Write());
                break;
            case "断开.pdf":
                File.WriteAllText(path, "%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n");
                break;
            case "扫描.pdf":
                File.WriteAllBytes(path, PdfBuilder.OnePage(Scan).Write());
                break;
            case "改名.txt":
                File.WriteAllText(path, "%PDF-1.7\n");
                break;
            default:
                File.WriteAllText(path, "");
                break;
        }
    }
}
