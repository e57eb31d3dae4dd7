namespace DisclosureAudit.Pdf.Programs;

/// <summary>The table cmap of an OpenType font: codes to glyphs, in one or more subtables.</summary>
internal sealed class CharacterMap(FontBytes table)
{
    // A real font has a handful of subtables and no code twice in one.
    private const int MostSubtables = 64;
    private const int MostCodes = 1 << 18;

    /// <summary>The characters of the glyphs, of all subtables that are Unicode: platform 0, and 3 with encodings 1 and 10.</summary>
    public GlyphCharacters Reversed()
    {
        var characters = new GlyphCharacters();
        foreach (var (platform, encoding, subtable) in Subtables().Where(record => record.Platform == 0 || (record.Platform == 3 && record.Encoding is 1 or 10)))
        {
            foreach (var (code, glyph) in Entries(subtable).Take(MostCodes))
            {
                characters.Add(glyph, code);
            }
        }

        return characters;
    }

    /// <summary>
    /// The glyphs of the 256 codes of a symbolic font (9.6.6.4): by the subtable (3, 0), whose codes may have a high byte of
    /// their own (F0), else by (1, 0).
    /// </summary>
    public int[] GlyphsOfBytes()
    {
        var glyphs = new int[256];
        var subtables = Subtables().ToList();
        var symbols = subtables.Where(record => record is { Platform: 3, Encoding: 0 }).Concat(subtables.Where(record => record is { Platform: 1, Encoding: 0 }));
        foreach (var (code, glyph) in symbols.SelectMany(record => Entries(record.Subtable).Take(MostCodes)))
        {
            if (glyphs[code & 0xFF] == 0)
            {
                glyphs[code & 0xFF] = glyph;
            }
        }

        return glyphs;
    }

    private IEnumerable<(int Platform, int Encoding, FontBytes Subtable)> Subtables() => Enumerable
        .Range(0, Math.Min(table.U16(2), MostSubtables))
        .Select(index => 4 + (8 * index))
        .Select(at => (table.U16(at), table.U16(at + 2), table.Part(table.U32(at + 4), table.Length)));

    private static IEnumerable<(int Code, int Glyph)> Entries(FontBytes subtable) => subtable.U16(0) switch
    {
        0 => Enumerable.Range(0, 256).Select(code => (code, subtable.U8(6 + code))),
        4 => Segments(subtable),
        6 => Enumerable.Range(0, subtable.U16(8)).Select(index => (subtable.U16(6) + index, subtable.U16(10 + (2 * index)))),
        12 => Groups(subtable),
        _ => [],
    };

    private static IEnumerable<(int Code, int Glyph)> Segments(FontBytes subtable)
    {
        var size = subtable.U16(6) & ~1;
        for (var at = 14; at < 14 + size; at += 2)
        {
            var (last, first, delta, offset) = (subtable.U16(at), subtable.U16(at + size + 2), subtable.U16(at + (2 * size) + 2), subtable.U16(at + (3 * size) + 2));
            for (var code = first; code <= last; code++)
            {
                var glyph = offset == 0 ? code : subtable.U16(at + (3 * size) + 2 + offset + (2 * (code - first)));
                yield return (code, glyph == 0 ? 0 : (glyph + delta) & 0xFFFF);
            }
        }
    }

    private static IEnumerable<(int Code, int Glyph)> Groups(FontBytes subtable)
    {
        var count = Math.Min(subtable.U32(12), (uint)subtable.Length / 12);
        for (var group = 0; group < count; group++)
        {
            var at = 16 + (12L * group);
            var (first, last, glyph) = (subtable.U32(at), subtable.U32(at + 4), subtable.U32(at + 8));
            for (var code = first; code <= last && code <= 0x10FFFF && code - first + glyph <= 0xFFFF; code++)
            {
                yield return ((int)code, (int)(code - first + glyph));
            }
        }
    }
}
