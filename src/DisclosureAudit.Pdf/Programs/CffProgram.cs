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

    private readonly FontBytes _font;
    private readonly CffIndex _strings;
    private readonly int _encoding;
    private readonly bool _hasCids;
    private readonly Lazy<int[]> _charset;
    private readonly Lazy<string?[]> _codes;

    public CffProgram(FontBytes font)
    {
        _font = font;
        var names = new CffIndex(font, font.U8(2));
        var dictionaries = new CffIndex(font, names.End);
        var top = CffDictionary.Read(dictionaries[0]);
        _strings = new CffIndex(font, dictionaries.End);
        _encoding = Operand(top, EncodingOperator, 0);
        _hasCids = top.ContainsKey(RosOperator);
        Ordering = _hasCids ? Name(Operand(top, RosOperator, 1)) : null;
        _charset = new(() => Charset(Operand(top, CharsetOperator, 0), new CffIndex(font, Operand(top, CharStringsOperator, 0)).Count));
        _codes = new(Codes);
    }

    public override string? Ordering { get; }

    public override string? OfCode(byte code) => _hasCids ? null : _codes.Value[code];

    public override string? OfGlyph(int glyph) => !_hasCids && (uint)glyph < (uint)_charset.Value.Length ? GlyphList.Text(Name(_charset.Value[glyph])) : null;

    /// <summary>The glyph index of what a composite font calls a glyph: a CID where this font has CIDs, else the index itself.</summary>
    public int IndexOf(int glyph) => _hasCids ? Array.IndexOf(_charset.Value, glyph) : glyph;

    /// <summary>The name or CID of every glyph.</summary>
    private int[] Charset(int at, int count)
    {
        var charset = new int[count];
        if (at <= 2)
        {
            // Predefined: 0 is ISOAdobe, in order; 1 and 2 are for expert sets, which no text is set in.
            return at == 0 && !_hasCids ? Enumerable.Range(0, Math.Min(count, LastIsoAdobe + 1)).ToArray() : charset;
        }

        var format = _font.U8(at);
        var place = at + 1L;
        for (var glyph = 1; glyph < count && place < _font.Length;)
        {
            var first = _font.U16(place);
            var more = format switch
            {
                1 => _font.U8(place + 2),
                2 => _font.U16(place + 2),
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
        if (_encoding <= 1)
        {
            return _encoding == 0 ? Enumerable.Range(0, 256).Select(code => BaseEncoding.Standard.Text((byte)code)).ToArray() : texts;
        }

        var format = _font.U8(_encoding);
        var count = _font.U8(_encoding + 1L);
        var place = _encoding + 2L;
        var glyph = 1;
        for (var index = 0; index < count; index++)
        {
            var more = (format & 127) == 1 ? _font.U8(place + 1) : 0;
            for (var code = _font.U8(place); code <= Math.Min(_font.U8(place) + more, 255); code++)
            {
                texts[code] = OfGlyph(glyph++);
            }

            place += (format & 127) == 1 ? 2 : 1;
        }

        for (var index = 0; format >= 128 && index < _font.U8(place); index++)
        {
            texts[_font.U8(place + 1 + (3 * index))] = GlyphList.Text(Name(_font.U16(place + 2 + (3 * index))));
        }

        return texts;
    }

    private string Name(int number) => number switch
    {
        < 0 => "",
        _ when number < GlyphNames.Cff.Length => GlyphNames.Cff[number],
        _ => Encoding.Latin1.GetString(_strings[number - GlyphNames.Cff.Length].Span),
    };

    private static int Operand(Dictionary<int, List<int>> dictionary, int key, int index) =>
        dictionary.TryGetValue(key, out var operands) && index < operands.Count ? Math.Max(operands[index], 0) : 0;
}
