using System.Text;
using DisclosureAudit.Tests.Pdf;

namespace DisclosureAudit.Tests.Scenarios;

/// <summary>PDFs made to harm, through the program: each its sentence and its exit code, never a stack trace.</summary>
public class BadPdfTests
{
    private static readonly string Fonts = "/MediaBox [0 0 600 800] /Resources << /Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >>";

    public static TheoryData<string, int, string> Files() => new()
    {
        { "零字节", 3, "文件是空的，请重新下载" },
        { "网页", 3, "内容不是 PDF，请检查文件是否下载完整" },
        { "截断", 3, "PDF 里找不到任何一页，请重新下载" },
        { "炸弹", 3, "第 1 页：PDF 超过上限（a stream of over 134217728 bytes），请拆分后再试" },
        { "双重炸弹", 3, "第 1 页：PDF 超过上限（a stream of over 134217728 bytes），请拆分后再试" },
        { "页树过深", 3, "PDF 已损坏（a page tree over 100 deep），请重新下载或另存为新的 PDF" },
        { "页树成环", 3, "PDF 里找不到任何一页，请重新下载" },
        { "密码", 3, "打开 PDF 需要密码，请另存为不加密的 PDF 再试" },
        { "超大数字", 0, "" },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void A_bad_pdf_has_its_sentence(string kind, int exit, string sentence)
    {
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(folder["文件.pdf"], Make(kind));

        var result = Program.Run(folder.Path, ["text", "文件.pdf"]);

        Assert.True(exit == result.ExitCode, $"exit {result.ExitCode}: {result.Output} {result.Error}");
        Assert.Contains(sentence, result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Five_thousand_pages_are_read()
    {
        using var folder = new TemporaryFolder();
        var builder = new PdfBuilder { PagesEntries = Fonts };
        for (var page = 1; page <= 5_000; page++)
        {
            builder.AddPage(FormattableString.Invariant($"BT /F 10 Tf 100 700 Td (p{page}) Tj ET"));
        }

        File.WriteAllBytes(folder["五千页.pdf"], builder.Write());
        var result = Program.Run(folder.Path, ["text", "五千页.pdf"]);

        Assert.Equal((0, 5_000), (result.ExitCode, result.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length));
    }

    private static byte[] Make(string kind)
    {
        var builder = PdfBuilder.OnePage();
        switch (kind)
        {
            case "零字节":
                return [];
            case "网页":
                return Encoding.UTF8.GetBytes("<!DOCTYPE html><html><body>404</body></html>");
            case "截断":
                return builder.Write()[..60];
            case "炸弹":
                return OfContent(b => b.AddStream("/Filter /FlateDecode", PdfBuilder.Deflate(new byte[140 << 20])));
            case "双重炸弹":
                return OfContent(b => b.AddStream("/Filter [/FlateDecode /FlateDecode]", PdfBuilder.Deflate(PdfBuilder.Deflate(new byte[140 << 20]))));
            case "页树过深":
                builder.Set(2, "<< /Type /Pages /Kids [10 0 R] >>");
                for (var number = 10; number < 20_010; number++)
                {
                    builder.Set(number, FormattableString.Invariant($"<< /Type /Pages /Kids [{number + 1} 0 R] >>"));
                }

                return builder.Write();
            case "页树成环":
                var loop = new PdfBuilder();
                loop.Set(2, "<< /Type /Pages /Kids [3 0 R 2 0 R] >>");
                loop.Set(3, "<< /Type /Pages /Kids [2 0 R 3 0 R] >>");
                return loop.Write();
            case "密码":
                builder.TrailerEntries = $"/ID [<00> <00>] /Encrypt << /Filter /Standard /V 2 /R 3 /Length 128 /P -4 /O <{new string('0', 64)}> /U <{new string('1', 64)}> >>";
                return builder.Write();
            default:
                var number38 = "1" + new string('0', 38);
                var times = string.Concat(Enumerable.Repeat($"{number38} 0 0 {number38} 0 0 cm ", 8));
                return PdfBuilder.OnePage($"BT /F 10 Tf 100 700 Td (A) Tj ET {times} BT /F 0 Tf (9) Tj ET").Write();
        }
    }

    private static byte[] OfContent(Func<PdfBuilder, int> stream)
    {
        var builder = new PdfBuilder { PagesEntries = Fonts };
        builder.AddPageOf(FormattableString.Invariant($"{stream(builder)} 0 R"));
        return builder.Write();
    }
}
