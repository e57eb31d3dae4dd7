using System.Text;
using DisclosureAudit.Pdf.Encodings;

namespace DisclosureAudit.Pdf.Programs;

/// <summary>A TrueType or OpenType font: the character of a glyph is what its cmap says in reverse, else what its name says.</summary>
internal sealed class OpenTypeProgram : FontProgram
{
    private const int MostTables = 256;

    private readonly FontBytes file;
    private readonly long start;
    private readonly Lazy<GlyphCharacters> characters;
    private readonly Lazy<int[]> glyphsOfBytes;
    private readonly Lazy<string[]> names;
    private readonly Lazy<CffProgram?> outlines;

    /// <param name="start">Where the table directory lies: not at 0 in a collection of fonts.</param>
    public OpenTypeProgram(FontBytes file, long start)
    {
        this.file = file;
        this.start = start;
        characters = new(() => new CharacterMap(Table("cmap"u8)).Reversed());
        glyphsOfBytes = new(() => new CharacterMap(Table("cmap"u8)).GlyphsOfBytes());
        names = new(() => Names(Table("post"u8)));
        outlines = new(() => Table("CFF "u8) is { Length: > 0 } table ? new CffProgram(table) : null);
    }

    public override string? Ordering => outlines.Value?.Ordering;

    public override string? OfCode(byte code) => glyphsOfBytes.Value[code] is > 0 and var glyph ? OfIndex(glyph) : outlines.Value?.OfCode(code);

    public override string? OfGlyph(int glyph) => OfIndex(outlines.Value?.IndexOf(glyph) ?? glyph) ?? outlines.Value?.OfGlyph(glyph);

    private string? OfIndex(int glyph) => characters.Value.Text(glyph)
        ?? (glyph >= 0 && glyph < names.Value.Length ? GlyphList.Text(names.Value[glyph]) : null);

    private FontBytes Table(ReadOnlySpan<byte> tag)
    {
        for (var index = 0; index < Math.Min(file.U16(start + 4), MostTables); index++)
        {
            var at = start + 12 + (16 * index);
            if (file.Part(at, 4).Span.SequenceEqual(tag))
            {
                return file.Part(file.U32(at + 8), file.U32(at + 12));
            }
        }

        return default;
    }

    /// <summary>The glyph names of the table post: in format 1 all of Macintosh, in format 2 numbers of these or of names that follow.</summary>
    private static string[] Names(FontBytes post)
    {
        var format = post.U32(0);
        if (format != 0x00020000)
        {
            return format == 0x00010000 ? GlyphNames.Macintosh : [];
        }

        var count = Math.Min(post.U16(32), post.Length / 2);
        var own = new List<string>();
        for (var at = 34 + (2 * count); at < post.Length && own.Count < count; at += 1 + post.U8(at))
        {
            own.Add(Encoding.Latin1.GetString(post.Part(at + 1, post.U8(at)).Span));
        }

        var names = new string[count];
        for (var glyph = 0; glyph < count; glyph++)
        {
            var number = post.U16(34 + (2 * glyph));
            names[glyph] = number < GlyphNames.Macintosh.Length ? GlyphNames.Macintosh[number]
                : number - GlyphNames.Macintosh.Length < own.Count ? own[number - GlyphNames.Macintosh.Length]
                : "";
        }

        return names;
    }
}
