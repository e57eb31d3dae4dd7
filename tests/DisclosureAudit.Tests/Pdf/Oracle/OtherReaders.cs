using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using DisclosureAudit.Pdf.Drawing;

namespace DisclosureAudit.Tests.Pdf.Oracle;

/// <summary>What other programs read in a PDF.</summary>
internal static class OtherReaders
{
    public const string PdfToText = "pdftotext";
    public const string MuTool = "mutool";

    public static bool AreInstalled => Corpus.Find(PdfToText) is not null && Corpus.Find(MuTool) is not null;

    public static string[] PopplerPages(string path) => Corpus.Run(PdfToText, "-raw", "-enc", "UTF-8", path, "-").Split('\f');

    public static string[] MuPdfPages(string path) => Corpus.Run(MuTool, "draw", "-q", "-F", "txt", "-o", "-", path).Split('\f');

    /// <summary>The words of each page with their boxes.</summary>
    public static List<List<(string Text, Box Box)>> PopplerWords(string path)
    {
        // Control characters of bad fonts are no XML.
        var text = Regex.Replace(Corpus.Run(PdfToText, "-bbox", "-enc", "UTF-8", path, "-"), @"[\x00-\x08\x0B\x0C\x0E-\x1F]|<!DOCTYPE[^>]*>|<title>.*?</title>|<meta [^>]*/>", "", RegexOptions.Singleline);
        return [.. XDocument.Parse(text).Descendants().Where(each => each.Name.LocalName == "page").Select(page => page.Elements().Select(Word).ToList())];
    }

    private static (string Text, Box Box) Word(XElement word) => (word.Value, new Box(Number(word, "xMin"), Number(word, "yMin"), Number(word, "xMax"), Number(word, "yMax")));

    private static double Number(XElement word, string name) => double.Parse(word.Attribute(name)!.Value, CultureInfo.InvariantCulture);
}
