using System.Globalization;
using System.Text.RegularExpressions;
using DisclosureAudit.Benchmarks.Reconstruction.Made;

namespace DisclosureAudit.Benchmarks.Reconstruction.Print;

/// <summary>What is done to a printed document afterwards: watermarks laid over or under it, pages turned.</summary>
internal static class Finish
{
    private static readonly Regex PageSize = new(@"Page +(\d+) size: +([\d.]+) x ([\d.]+)", RegexOptions.NonBacktracking);

    public static void Apply(Style style, string pdf, Stamps stamps)
    {
        switch (style.Watermark)
        {
            case Watermark.Turned:
                Tool.Run("qpdf", pdf, "--overlay", stamps.Turned, "--repeat=1", "--", "--replace-input");
                break;
            case Watermark.Image:
                Tool.Run("qpdf", pdf, "--underlay", stamps.Image, "--repeat=1", "--", "--replace-input");
                break;
        }

        if (style.Turned && Across(pdf) is { Length: > 0 } pages)
        {
            // The content is turned into an upright page, and /Rotate turns it back for the reader.
            Tool.Run("qpdf", pdf, $"--rotate=270:{pages}", "--flatten-rotation", "--replace-input");
            Tool.Run("qpdf", pdf, $"--rotate=90:{pages}", "--replace-input");
        }
    }

    private static string Across(string pdf) => string.Join(',', PageSize.Matches(Tool.Run("pdfinfo", "-f", "1", "-l", "9999", pdf))
        .Where(page => Number(page.Groups[2]) > Number(page.Groups[3])).Select(page => page.Groups[1].Value));

    private static decimal Number(Group group) => decimal.Parse(group.Value, CultureInfo.InvariantCulture);
}
