using DisclosureAudit.Pdf.Encodings;
using DisclosureAudit.Pdf.Syntax;

namespace DisclosureAudit.Pdf.Programs;

/// <summary>A Type 1 font: its encoding, which stands in the clear text before eexec (Adobe Type 1 Font Format, 2.2).</summary>
internal sealed class Type1Program(FontBytes font) : FontProgram
{
    private readonly Lazy<string?[]> codes = new(() => Codes(font));

    public override string? OfCode(byte code) => codes.Value[code];

    public override string? OfGlyph(int glyph) => null;

    /// <summary>Either “StandardEncoding def” or one “dup code /name put” for every code.</summary>
    private static string?[] Codes(FontBytes font)
    {
        var texts = new string?[256];
        var clear = font.Span.IndexOf("eexec"u8) is >= 0 and var end ? font.Span[..end] : font.Span;
        var start = clear.IndexOf("/Encoding"u8);
        if (start < 0)
        {
            return texts;
        }

        // The clear text has only what PDF syntax has, too.
        var lexer = new Lexer(clear[(start + "/Encoding".Length)..]);
        double code = -1;
        while (lexer.Next() != TokenKind.End && !lexer.IsKeyword("def"u8))
        {
            if (lexer.IsKeyword("StandardEncoding"u8))
            {
                return Enumerable.Range(0, 256).Select(number => BaseEncoding.Standard.Text((byte)number)).ToArray();
            }

            if (lexer.Kind == TokenKind.Name && code is >= 0 and <= 255)
            {
                texts[(int)code] = GlyphList.Text(lexer.Name());
            }

            code = lexer.Kind == TokenKind.Number ? lexer.Number : -1;
        }

        return texts;
    }
}
