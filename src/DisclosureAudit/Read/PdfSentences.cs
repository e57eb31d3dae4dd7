using DisclosureAudit.Findings;
using DisclosureAudit.Pdf;
using DisclosureAudit.Pdf.Pages;

namespace DisclosureAudit.Read;

/// <summary>Says for people what a PDF kept from being read, and what to do.</summary>
internal static class PdfSentences
{
    /// <summary>No page has a word that is seen.</summary>
    public static Sentence NoText { get; } = new(
        "没有任何文字可读（多为扫描件）；请先用文字识别软件转换，或向公布单位索取可复制文字的文件",
        "there is no text to read (most likely it is a scan); have its text recognised first, or ask its publisher for a file with text");

    /// <summary>The stable word for documents.csv.</summary>
    public static string ReasonOf(PdfProblem problem) => problem switch
    {
        PdfProblem.Empty => "empty",
        PdfProblem.NotPdf => "not_pdf",
        PdfProblem.NoPages => "no_pages",
        PdfProblem.Password => "password",
        PdfProblem.Encryption => "encryption",
        PdfProblem.TooLarge => "too_large",
        PdfProblem.TooSlow => "too_slow",
        _ => "damaged",
    };

    public static Sentence Of(PdfProblemException problem) => problem.Problem switch
    {
        PdfProblem.Empty => new Sentence("文件是空的，请重新下载", "the file is empty; download it again"),
        PdfProblem.NotPdf => new Sentence("内容不是 PDF，请检查文件是否下载完整", "its content is no PDF; check whether it was downloaded whole"),
        PdfProblem.NoPages => new Sentence("PDF 里找不到任何一页，请重新下载", "no page can be found in the PDF; download it again"),
        PdfProblem.Password => new Sentence("打开 PDF 需要密码，请另存为不加密的 PDF 再试", "the PDF asks for a password; save it without one and try again"),
        PdfProblem.Encryption => new Sentence($"PDF 的加密方式不认识（{problem.Message}），请另存为不加密的 PDF 再试", $"the PDF is encrypted in an unknown way ({problem.Message}); save it without encryption and try again"),
        PdfProblem.TooLarge => new Sentence($"PDF 超过上限（{problem.Message}），请拆分后再试", $"the PDF is over a limit ({problem.Message}); split it and try again"),
        PdfProblem.TooSlow => new Sentence($"读取 PDF 超过时间上限（{problem.Message}），请另存为新的 PDF 再试", $"reading the PDF takes more than its time ({problem.Message}); save it as a new PDF and try again"),
        _ => new Sentence($"PDF 已损坏（{problem.Message}），请重新下载或另存为新的 PDF", $"the PDF is damaged ({problem.Message}); download it again or save it as a new one"),
    };

    public static Sentence OfPage(int page, PdfProblemException problem)
    {
        var sentence = Of(problem);
        return new Sentence(FormattableString.Invariant($"第 {page} 页：{sentence.Chinese}"), FormattableString.Invariant($"page {page}: {sentence.English}"));
    }

    /// <summary>What of a page that was read says nothing: a picture of text, a font that does not tell its characters.</summary>
    public static IEnumerable<Sentence> OfReading(PdfPage page)
    {
        if (page.IsScan)
        {
            yield return new Sentence(FormattableString.Invariant($"第 {page.Number} 页是扫描图片，没有文字可读"), FormattableString.Invariant($"page {page.Number} is a scan; it has no text to read"));
        }

        foreach (var (name, glyphs) in page.UnreadableFonts.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            // Type 3 fonts need not have a name.
            var font = name.Length > 0 ? name : "?";
            yield return new Sentence(
                FormattableString.Invariant($"第 {page.Number} 页：字体 {font} 的 {glyphs} 个字无法识别，以 � 代替"),
                FormattableString.Invariant($"page {page.Number}: {glyphs} characters of the font {font} cannot be told; � stands for each"));
        }
    }
}
