using DisclosureAudit.Pdf.CMaps;
using DisclosureAudit.Pdf.Encodings;
using DisclosureAudit.Pdf.Programs;
using DisclosureAudit.Pdf.Syntax;

namespace DisclosureAudit.Pdf.Fonts;

/// <summary>
/// The characters of the codes of a simple font (9.10.2): by ToUnicode; else by the glyph name that Differences give; else by
/// the base encoding; else by the font program's own encoding (9.6.6).
/// </summary>
internal sealed class SimpleText
{
    private readonly Lazy<ToUnicodeMap?> toUnicode;
    private readonly Lazy<FontProgram?> program;
    private readonly string?[]? names;
    private readonly BaseEncoding? encoding;
    private readonly bool isTrueType;
    private readonly bool hasDingbats;

    public SimpleText(PdfDictionary font, PdfDictionary? descriptor, string name, FontFlags flags)
    {
        toUnicode = new(() => ToUnicode.Of(font));
        program = new(() => FontProgram.Read(descriptor));
        names = Differences(font.Dictionary("Encoding")?.Array("Differences"));
        isTrueType = font.Name("Subtype") == "TrueType";
        hasDingbats = name == "ZapfDingbats";
        encoding = BaseEncoding.Find(font.Name("Encoding") ?? font.Dictionary("Encoding")?.Name("BaseEncoding"))
            ?? Implicit(name, flags, font.Name("Subtype") == "Type3" || HasProgram(descriptor));
    }

    /// <summary>The glyph name that Differences give.</summary>
    public string? NameOf(byte code) => names?[code];

    public string? Of(byte code) => toUnicode.Value?.Text(code) ?? (names?[code] is { } name ? Named(code, name) : Encoded(code));

    // An unknown name stays unread in a Type 1 font: what its own encoding has at this code is another glyph. A TrueType font is
    // asked for its glyph all the same, since there names are only another way to a code of its cmap (9.6.6.4).
    private string? Named(byte code, string name) =>
        (hasDingbats ? GlyphList.Dingbat(name) : GlyphList.Text(name)) ?? (isTrueType ? program.Value?.OfCode(code) : null);

    private string? Encoded(byte code) => encoding is null ? program.Value?.OfCode(code) : encoding.Text(code);

    /// <summary>Table 114: without a base encoding that of the font program, where there is one; else that of the font's kind.</summary>
    private BaseEncoding? Implicit(string name, FontFlags flags, bool hasOwn) => name switch
    {
        "Symbol" or "SymbolMT" => BaseEncoding.Symbol,
        "ZapfDingbats" => BaseEncoding.ZapfDingbats,
        _ when !hasOwn || (isTrueType && flags.HasFlag(FontFlags.Nonsymbolic)) => BaseEncoding.Standard,
        _ => null,
    };

    private static bool HasProgram(PdfDictionary? descriptor) =>
        (descriptor?.Stream("FontFile") ?? descriptor?.Stream("FontFile2") ?? descriptor?.Stream("FontFile3")) is not null;

    /// <summary>A code, then the names of it and of those after it (9.6.6.1).</summary>
    private static string?[]? Differences(PdfArray? differences)
    {
        if (differences is null)
        {
            return null;
        }

        var names = new string?[256];
        var code = 0;
        for (var index = 0; index < differences.Count; index++)
        {
            switch (differences[index])
            {
                case PdfNumber number:
                    code = Math.Clamp(number.Integer, 0, 256);
                    break;
                case PdfName name when code < 256:
                    names[code++] = name.Value;
                    break;
            }
        }

        return names;
    }
}
