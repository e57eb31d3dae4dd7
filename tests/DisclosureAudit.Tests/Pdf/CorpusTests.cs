using System.Globalization;
using DisclosureAudit.Pdf;

namespace DisclosureAudit.Tests.Pdf;

/// <summary>Real documents, compared with what other programs say of them.</summary>
public class CorpusTests
{
    private const string Qpdf = "qpdf";
    private const string PdfInfo = "pdfinfo";

    /// <summary>How a copy can be encrypted with an empty user password.</summary>
    private static readonly string[][] Encryptions =
    [
        ["40", "--"],
        ["128", "--use-aes=n", "--"],
        ["128", "--force-V4", "--"],
        ["128", "--use-aes=y", "--"],
        ["128", "--use-aes=y", "--cleartext-metadata", "--"],
        ["256", "--force-R5", "--"],
        ["256", "--"],
    ];

    [CorpusFact]
    public void All_content_of_every_page_is_undone() => Assert.All(Corpus.Files, path =>
    {
        var file = PdfFile.Open(File.ReadAllBytes(path), PdfLimits.Default);

        Assert.All(file.Pages, page => Assert.Empty(page.Contents().Problems));
        Assert.Contains(file.Pages, page => page.Contents().Bytes.Length > 0);
    });

    [CorpusFact(Qpdf, PdfInfo)]
    public void There_are_as_many_pages_as_another_program_finds() =>
        Assert.All(Corpus.Files, path => Assert.Equal(CountPages(path), PdfFile.Open(File.ReadAllBytes(path), PdfLimits.Default).Pages.Count));

    [CorpusFact(Qpdf)]
    public void Content_is_the_same_when_the_file_is_written_anew_in_another_way()
    {
        foreach (var path in Corpus.Files.Where((_, index) => index % 4 == 0))
        {
            var expected = Contents(File.ReadAllBytes(path));
            AssertSame(path, expected, "--object-streams=generate", "--compress-streams=n");
            AssertSame(path, expected, "--object-streams=disable", "--linearize");
            AssertSame(path, expected, "--qdf", "--normalize-content=n");
        }
    }

    [CorpusFact(Qpdf)]
    public void Content_is_the_same_when_the_file_is_encrypted()
    {
        var path = Corpus.Files.MinBy(each => new FileInfo(each).Length)!;
        var expected = Contents(File.ReadAllBytes(path));
        foreach (var encryption in Encryptions)
        {
            AssertSame(path, expected, ["--allow-weak-crypto", "--encrypt", "", "owner", .. encryption]);
        }
    }

    private static void AssertSame(string path, List<string> expected, params string[] options)
    {
        var copy = Path.GetTempFileName();
        try
        {
            Corpus.Run(Qpdf, [path, copy, .. options]);
            Assert.Equal(expected, Contents(File.ReadAllBytes(copy)));
        }
        finally
        {
            File.Delete(copy);
        }
    }

    private static List<string> Contents(byte[] bytes) => [.. Made.Contents(Made.Open(bytes)).Select(text => text.TrimEnd())];

    private static int CountPages(string path) => Corpus.Find(Qpdf) is { } tool
        ? int.Parse(Corpus.Run(tool, "--show-npages", path), CultureInfo.InvariantCulture)
        : int.Parse(Corpus.Run(PdfInfo, path).Split("Pages:")[1].Split('\n')[0], CultureInfo.InvariantCulture);
}
