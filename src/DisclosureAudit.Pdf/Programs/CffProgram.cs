using System.Text;
using DisclosureAudit.Pdf.Encodings;

namespace DisclosureAudit.Pdf.Programs;

/// <summary>A CFF font (Adobe Technical Note 5176): glyph names and their encoding, or the CIDs of its glyphs.</summary>
internal sealed class CffProgram : FontProgram
{
    private const int CharsetOperator = 15;
    private const int EncodingOperator = 16;
    private const int CharStringsOperator = 17;
    private const int RosOperator = 1230;
    private const int LastIsoAdobe = 228;

    private readonly FontBytes font;
    private readonly CffIndex strings;
    private readonly int encoding;
    private readonly bool hasCids;
    private readonly Lazy<int[]> charset;
    private readonly Lazy<string?[]> codes;

    public CffProgram(FontBytes font)
    {
        this.font = font;
        var names = new CffIndex(font, font.U8(2));
        var dictionaries = new CffIndex(font, names.End);
        var top = CffDictionary.Read(dictionaries[0]);
        strings = new CffIndex(font, dictionaries.End);
        encoding = Operand(top, EncodingOperator, 0);
        hasCids = top.ContainsKey(RosOperator);
        Ordering = hasCids ? Name(Operand(top, RosOperator, 1)) : null;
        charset = new(() => Charset(Operand(top, CharsetOperator, 0), new CffIndex(font, Operand(top, CharStringsOperator, 0)).Count));
        codes = new(Codes);
    }

    public override string? Ordering { get; }

    public override string? OfCode(byte code) => hasCids ? null : codes.Value[code];

    public override string? OfGlyph(int glyph) => !hasCids && glyph >= 0 && glyph < charset.Value.Length ? GlyphList.Text(Name(charset.Value[glyph])) : null;

    /// <summary>The glyph index of what a composite font calls a glyph: a CID where this font has CIDs, else the index itself.</summary>
    public int IndexOf(int glyph) => hasCids ? Array.IndexOf(charset.Value, glyph) : glyph;

    /// <summary>The name or CID of every glyph.</summary>
    private int[] Charset(int at, int count)
    {
        var charset = new int[count];
        if (at <= 2)
        {
            // Predefined: 0 is ISOAdobe, in order; 1 and 2 are for expert sets, which no text is set in.
            return at == 0 && !hasCids ? Enumerable.Range(0, Math.Min(count, LastIsoAdobe + 1)).ToArray() : charset;
        }

        var format = font.U8(at);
        var place = at + 1L;
        for (var glyph = 1; glyph < count && place < font.Length;)
        {
            var first = font.U16(place);
            var more = format switch
            {
                1 => font.U8(place + 2),
                2 => font.U16(place + 2),
                _ => 0,
            };
            for (var step = 0; step <= more && glyph < count; step++)
            {
                charset[glyph++] = first + step;
            }

            place += format switch
            {
                1 => 3,
                2 => 4,
                _ => 2,
            };
        }

        return charset;
    }

    private string?[] Codes()
    {
        var texts = new string?[256];
        if (encoding <= 1)
        {
            return encoding == 0 ? Enumerable.Range(0, 256).Select(code => BaseEncoding.Standard.Text((byte)code)).ToArray() : texts;
        }

        var format = font.U8(encoding);
        var count = font.U8(encoding + 1L);
        var place = encoding + 2L;
        var glyph = 1;
        for (var index = 0; index < count; index++)
        {
            var more = (format & 127) == 1 ? font.U8(place + 1) : 0;
            for (var code = font.U8(place); code <= Math.Min(font.U8(place) + more, 255); code++)
            {
                texts[code] = OfGlyph(glyph++);
            }

            place += (format & 127) == 1 ? 2 : 1;
        }

        for (var index = 0; format >= 128 && index < font.U8(place); index++)
        {
            texts[font.U8(place + 1 + (3 * index))] = GlyphList.Text(Name(font.U16(place + 2 + (3 * index))));
        }

        return texts;
    }

    private string Name(int number) => number switch
    {
        < 0 => "",
        _ when number < GlyphNames.Cff.Length => GlyphNames.Cff[number],
        _ => Encoding.Latin1.GetString(strings[number - GlyphNames.Cff.Length].Span),
    };

    private static int Operand(Dictionary<int, List<int>> dictionary, int key, int index) =>
        dictionary.TryGetValue(key, out var operands) && index < operands.Count ? Math.Max(operands[index], 0) : 0;
}
