using System.Text;
using DisclosureAudit.Pdf.CMaps;
using DisclosureAudit.Pdf.Encodings;

namespace DisclosureAudit.Pdf.Programs;

/// <summary>A Type 1 font: its encoding, which stands in the clear text before eexec (Adobe Type 1 Font Format, 2.2).</summary>
internal sealed class Type1Program(FontBytes font) : FontProgram
{
    private readonly Lazy<string?[]> _codes = new(() => Codes(font));

    public override string? OfCode(byte code) => _codes.Value[code];

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

        var tokens = new PostScriptTokens(clear[(start + "/Encoding".Length)..]);
        int? code = null;
        while (tokens.Next() && !tokens.Value.SequenceEqual("def"u8))
        {
            if (tokens.Value.SequenceEqual("StandardEncoding"u8))
            {
                return Enumerable.Range(0, 256).Select(number => BaseEncoding.Standard.Text((byte)number)).ToArray();
            }

            if (tokens.Kind == PostScriptTokenKind.Name && code is >= 0 and <= 255)
            {
                texts[code.Value] = GlyphList.Text(Encoding.Latin1.GetString(tokens.Value));
            }

            code = tokens.Kind == PostScriptTokenKind.Integer ? tokens.Integer() : null;
        }

        return texts;
    }
}
