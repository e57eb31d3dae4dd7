using DisclosureAudit.Pdf.Syntax;

namespace DisclosureAudit.Pdf.Fonts;

/// <summary>What a Type 3 font draws its glyphs with (9.6.5).</summary>
public sealed class Type3Glyphs
{
    // Boxes between these are of letters of a font of size 1, also of a few low ones.
    private const double LeastEm = 100;
    private const double MostEm = 4000;

    private static readonly double[] Thousandths = [0.001, 0, 0, 0.001, 0, 0];

    private Type3Glyphs()
    {
    }

    /// <summary>From glyph space to text space: six numbers.</summary>
    public required IReadOnlyList<double> FontMatrix { get; init; }

    /// <summary>The glyph descriptions by glyph name.</summary>
    public required PdfDictionary? CharProcs { get; init; }

    /// <summary>The resources of the glyph descriptions; null where they use those of the page.</summary>
    public required PdfDictionary? Resources { get; init; }

    /// <summary>A width of glyph space, through the matrix (9.2.4), in thousandths of text space as with all other fonts.</summary>
    internal double WidthScale => FontMatrix[0] * 1000;

    internal static Type3Glyphs Of(PdfDictionary font)
    {
        var matrix = font.Array("FontMatrix");
        var numbers = Enumerable.Range(0, 6).Select(index => FontHeight.Number(matrix, index)).ToList();
        return new Type3Glyphs
        {
            FontMatrix = numbers.Contains(null) ? Thousandths : numbers.Select(number => number.GetValueOrDefault()).ToArray(),
            CharProcs = font.Dictionary("CharProcs"),
            Resources = font.Dictionary("Resources"),
        };
    }

    /// <summary>The height of the font's box, which some matrices turn upside down.</summary>
    internal FontHeight Height(PdfArray? box)
    {
        var one = (FontHeight.Number(box, 3) ?? 0) * FontMatrix[3] * 1000;
        var other = (FontHeight.Number(box, 1) ?? 0) * FontMatrix[3] * 1000;
        var (top, bottom) = (Math.Max(one, other), Math.Min(one, other));
        return FontHeight.Sane(top, bottom) ?? (Em(top - bottom) == 1 ? FontHeight.Latin : Scaled(top, bottom));
    }

    /// <summary>In sizes of the font: writers of bitmaps draw glyphs as large as they are seen, and show them at size 1.</summary>
    internal static double Em(double height) => height is (> 0 and < LeastEm) or > MostEm ? height / 1000 : 1;

    internal Type3Look Look(string name) => CharProcs switch
    {
        null => Type3Look.Usual,
        _ when CharProcs.Stream(name) is { } description => Type3Look.Of(description),
        _ => Type3Look.Usual with { IsPainted = false },
    };

    private static FontHeight Scaled(double top, double bottom) => new(Math.Max(top, (top - bottom) / 1000), Math.Min(bottom, 0));
}
