using DisclosureAudit.Pdf.Syntax;

namespace DisclosureAudit.Pdf.Programs;

/// <summary>An embedded font program (9.9), asked for one thing only: which characters its glyphs are.</summary>
internal abstract class FontProgram
{
    /// <summary>The collection that its CIDs are of (“GB1”), where it says so itself.</summary>
    public virtual string? Ordering => null;

    /// <summary>The characters of a code of a simple font by the program's own encoding.</summary>
    public abstract string? OfCode(byte code);

    /// <summary>The characters of a glyph of a composite font: by glyph index, in a CFF font with CIDs by CID (9.7.4.2).</summary>
    public abstract string? OfGlyph(int glyph);

    /// <summary>The program of a font descriptor by its first bytes, since the keys FontFile, FontFile2 and FontFile3 are mixed up; null where there is none that can be read.</summary>
    public static FontProgram? Read(PdfDictionary? descriptor)
    {
        var stream = descriptor?.Stream("FontFile2") ?? descriptor?.Stream("FontFile3") ?? descriptor?.Stream("FontFile");
        if (stream is null || stream.DecodeOrEmpty() is not { Length: > 4 } bytes)
        {
            return null;
        }

        var font = new FontBytes(bytes);
        return font.U32(0) switch
        {
            0x00010000 or 0x74727565 or 0x4F54544F => new OpenTypeProgram(font, 0),
            0x74746366 => new OpenTypeProgram(font, font.U32(12)),
            _ when font.U8(0) == 1 && font.U8(1) == 0 => new CffProgram(font),
            _ => new Type1Program(font),
        };
    }
}
