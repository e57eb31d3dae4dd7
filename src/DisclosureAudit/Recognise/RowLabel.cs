using System.Text.RegularExpressions;
using DisclosureAudit.RuleFiles;

namespace DisclosureAudit.Recognise;

/// <summary>A row's label without the number that stands before it: “一、”, “①”, “（二）”, “1.”, “其中：”.</summary>
public static class RowLabel
{
    private static readonly Regex Number = SafeRegex.Of(
        @"^(其中：)?([一二三四五六七八九十]+、|（[一二三四五六七八九十\d]+）|[①②③④⑤⑥⑦⑧⑨⑩]|\d{1,2}[.、．])?", RegexOptions.ExplicitCapture);

    private static readonly Regex LineNumber = SafeRegex.Of("^[一二三四五六七八九十]+、");

    public static bool IsOfWhich(string label) => label.StartsWith("其中", StringComparison.Ordinal);

    public static bool IsNumberedLine(string label) => LineNumber.IsMatch(label);

    public static string WithoutNumber(string label)
    {
        var folded = PrintedName.Fold(label);
        return folded[Number.Match(folded).Length..];
    }
}
