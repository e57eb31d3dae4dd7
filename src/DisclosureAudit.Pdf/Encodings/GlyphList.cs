using System.Globalization;
using System.Text;
using DisclosureAudit.Pdf.Data;

namespace DisclosureAudit.Pdf.Encodings;

/// <summary>Glyph names to characters by the Adobe Glyph List (9.10.2).</summary>
internal static class GlyphList
{
    private static readonly Lazy<Dictionary<string, string>> Names = new(() => Read("Glyphs.bin"));
    private static readonly Lazy<Dictionary<string, string>> Dingbats = new(() => Read("Dingbats.bin"));

    /// <summary>
    /// The characters of a glyph name: of the list, of uniXXXX and uXXXXXX, of parts joined by “_”, all without what follows a
    /// full stop. Null of any other name: g12, cid345 and the like number the glyphs of one font and say nothing.
    /// </summary>
    public static string? Text(string name)
    {
        var stem = name.IndexOf('.', StringComparison.Ordinal) is >= 0 and var end ? name[..end] : name;
        if (!stem.Contains('_', StringComparison.Ordinal))
        {
            return Part(stem);
        }

        var parts = stem.Split('_').Select(Part).ToList();
        return parts.Contains(null) ? null : string.Concat(parts);
    }

    /// <summary>The characters of a name of ZapfDingbats: its names a1 to a206 would mean nothing in another font.</summary>
    public static string? Dingbat(string name) => Dingbats.Value.GetValueOrDefault(name) ?? Text(name);

    private static string? Part(string name) => Names.Value.GetValueOrDefault(name) ?? (name switch
    {
        ['u', 'n', 'i', .. var digits] when digits.Length > 0 && digits.Length % 4 == 0 => Units(digits),
        ['u', .. var digits] when digits.Length is >= 4 and <= 6 => Point(digits),
        _ => null,
    });

    private static string? Units(string digits)
    {
        var text = new StringBuilder();
        for (var at = 0; at < digits.Length; at += 4)
        {
            text.Append(Hex(digits.AsSpan(at, 4)) is { } unit ? (char)unit : '\0');
        }

        return PrintableText.Of(text.ToString());
    }

    private static string? Point(string digits) => Hex(digits) is { } point && Rune.TryCreate(point, out var rune) ? PrintableText.Of(rune.ToString()) : null;

    private static int? Hex(ReadOnlySpan<char> digits) => int.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static Dictionary<string, string> Read(string file) => DataFile
        .Lines(file)
        .Select(line => line.Split('\t'))
        .ToDictionary(fields => fields[0], fields => fields[1], StringComparer.Ordinal);
}
