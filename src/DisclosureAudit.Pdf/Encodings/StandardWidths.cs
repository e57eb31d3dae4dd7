using DisclosureAudit.Pdf.Data;

namespace DisclosureAudit.Pdf.Encodings;

/// <summary>The glyph widths of the standard 14 fonts (9.6.2.2), which a file need not give, by character.</summary>
internal sealed class StandardWidths
{
    private static readonly Lazy<Dictionary<string, StandardWidths>> All = new(() => DataFile
        .Lines("Widths.bin")
        .Select(line => line.Split('\t'))
        .ToDictionary(fields => fields[0], fields => new StandardWidths(fields[1], fields[2].Split(' ')), StringComparer.Ordinal));

    private readonly Dictionary<char, double> widths;

    private StandardWidths(string characters, string[] widths) => this.widths = characters
        .Zip(widths)
        .ToDictionary(pair => pair.First, pair => double.Parse(pair.Second, System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>Which of the fonts one of this name is or looks like: Arial is as wide as Helvetica, and a font of no known name is taken for it.</summary>
    public static StandardWidths Like(string fontName, bool isFixed, bool isSerif)
    {
        bool Has(string part) => fontName.Contains(part, StringComparison.OrdinalIgnoreCase);
        var isBold = Has("Bold") || Has("Black");
        var isItalic = Has("Italic") || Has("Oblique");
        var name = (isBold, isItalic) switch
        {
            _ when fontName == "Symbol" => "Symbol",
            _ when fontName == "ZapfDingbats" => "ZapfDingbats",
            _ when Has("Courier") || isFixed => "Courier",
            (var bold, var italic) when Has("Times") || isSerif => (bold, italic) switch
            {
                (true, true) => "Times-BoldItalic",
                (true, false) => "Times-Bold",
                (false, true) => "Times-Italic",
                _ => "Times-Roman",
            },
            (true, _) => "Helvetica-Bold",
            _ => "Helvetica",
        };
        return All.Value[name];
    }

    public double? Width(string? text) => text is [var character] && widths.TryGetValue(character, out var width) ? width : null;
}
