using System.Text;
using DisclosureAudit.Pdf.CMaps;
using DisclosureAudit.Pdf.Encodings;
using DisclosureAudit.Pdf.Programs;
using DisclosureAudit.Pdf.Syntax;

namespace DisclosureAudit.Pdf.Fonts;

/// <summary>
/// The characters of the codes of a composite font (9.10.2): by ToUnicode; else by the code itself, where the encoding is a
/// Unicode one; else by the character collection of the CIDs, and by the font program. Of these two the program comes first where
/// codes are glyph numbers of a TrueType font: then its cmap says what is drawn, while a collection is often named in error.
/// </summary>
internal sealed class CompositeText
{
    // So few codes of which both sources know the character prove nothing.
    private const int LeastProof = 3;
    private const int MostProof = 256;

    private readonly CMap encoding;
    private readonly Lazy<ToUnicodeMap?> toUnicode;
    private readonly Lazy<FontProgram?> program;
    private readonly Lazy<CidCharacters?> characters;
    private readonly Lazy<FontBytes?> glyphs;
    private readonly bool isProgramFirst;

    public CompositeText(PdfDictionary font, PdfDictionary? descendant, CMap encoding)
    {
        this.encoding = encoding;
        isProgramFirst = encoding.Ordering is null && descendant?.Name("Subtype") == "CIDFontType2";
        toUnicode = new(() => Trusted(ToUnicode.Of(font)));
        program = new(() => FontProgram.Read(descendant?.Dictionary("FontDescriptor")));
        characters = new(() => Characters(descendant?.Dictionary("CIDSystemInfo")));
        glyphs = new(() => descendant?.Stream("CIDToGIDMap") is { } map ? new FontBytes(map.DecodeOrEmpty()) : null);
    }

    public string? Of(uint code, int cid)
    {
        var text = toUnicode.Value?.Text(code) ?? OfUnicode(code);
        if (text is not null)
        {
            return text;
        }

        return isProgramFirst ? OfProgram(cid) ?? OfCollection(cid) : OfCollection(cid) ?? OfProgram(cid);
    }

    private string? OfUnicode(uint code) => encoding.Codes != CMapCodes.Other && Rune.TryCreate(UnicodeCode.Point(code, encoding.Codes), out var rune)
        ? PrintableText.Of(rune.ToString())
        : null;

    private string? OfCollection(int cid) => characters.Value?.Text(cid);

    private string? OfProgram(int cid) => program.Value?.OfGlyph(glyphs.Value?.U16(2L * cid) ?? cid);

    private CidCharacters? Characters(PdfDictionary? systemInfo)
    {
        var named = encoding.Ordering ?? Ordering(systemInfo);
        return (named is null ? null : PredefinedCMaps.Characters(named))
            ?? (program.Value?.Ordering is { } own ? PredefinedCMaps.Characters(own) : null);
    }

    private static string? Ordering(PdfDictionary? systemInfo) => systemInfo?["Ordering"] switch
    {
        PdfString text => Encoding.Latin1.GetString(text.Bytes.Span),
        PdfName name => name.Value,
        _ => null,
    };

    // A map that only repeats the codes, of a font whose codes are its glyph numbers, is a stand-in: no font is ordered by
    // Unicode. Still it is believed unless the font program knows some of these glyphs and none of them is what the map says.
    private ToUnicodeMap? Trusted(ToUnicodeMap? map)
    {
        if (map is not { IsEcho: true } || !isProgramFirst || glyphs.Value is not null || program.Value is null)
        {
            return map;
        }

        var known = map.Codes()
            .Take(MostProof)
            .Select(code => (Mapped: map.Text(code), Drawn: OfProgram(encoding.Cid(code))))
            .Where(pair => pair is { Mapped: not null, Drawn: not null })
            .ToList();
        return known.Count >= LeastProof && known.All(pair => CharacterFolding.Fold(pair.Mapped!) != CharacterFolding.Fold(pair.Drawn!)) ? null : map;
    }
}
