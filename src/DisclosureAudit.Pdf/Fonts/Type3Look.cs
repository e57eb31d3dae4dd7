using DisclosureAudit.Pdf.Programs;
using DisclosureAudit.Pdf.Syntax;

namespace DisclosureAudit.Pdf.Fonts;

/// <summary>What the description of a glyph of a Type 3 font leaves on the page (9.6.5), as far as a look at its operators tells.</summary>
/// <param name="IsPainted">False of one without any operator that paints: the text layers of some scans have such fonts.</param>
/// <param name="HasOwnColor">Whether it begins with d0 and chooses its colours itself.</param>
internal readonly record struct Type3Look(bool IsPainted, bool HasOwnColor)
{
    /// <summary>A description that goes on for longer without painting is taken for one that does.</summary>
    private const int MostTokens = 2000;

    /// <summary>What a description that is not known is taken for.</summary>
    public static readonly Type3Look Usual = new(true, false);

    public static Type3Look Of(PdfStream description)
    {
        if (description.DecodeOrEmpty() is not { Length: > 0 } content)
        {
            return description.Raw.IsEmpty ? Usual with { IsPainted = false } : Usual;
        }

        var lexer = new Lexer(content.Span);
        var (mayColor, isColored) = (false, false);
        for (var token = 0; token < MostTokens; token++)
        {
            switch (lexer.Next())
            {
                case TokenKind.End:
                    return new Type3Look(false, false);
                case TokenKind.Keyword when lexer.IsKeyword("d0"u8):
                    mayColor = true;
                    break;
                case TokenKind.Keyword when IsColor(lexer.Text):
                    isColored = true;
                    break;
                case TokenKind.Keyword when IsObject(lexer.Text):
                    return new Type3Look(true, mayColor);
                case TokenKind.Keyword when IsPaint(lexer.Text):
                    return new Type3Look(true, mayColor && isColored);
            }
        }

        return new Type3Look(true, mayColor);
    }

    private static bool IsColor(ReadOnlySpan<byte> word) => word is
        [(byte)'g'] or [(byte)'G'] or [(byte)'k'] or [(byte)'K'] or [(byte)'r', (byte)'g'] or [(byte)'R', (byte)'G']
        or [(byte)'s', (byte)'c', ..] or [(byte)'S', (byte)'C', ..] or [(byte)'g', (byte)'s'];

    /// <summary>Images, forms and shadings, which have colours of their own.</summary>
    private static bool IsObject(ReadOnlySpan<byte> word) => word is [(byte)'D', (byte)'o'] or [(byte)'B', (byte)'I'] or [(byte)'s', (byte)'h'];

    private static bool IsPaint(ReadOnlySpan<byte> word) => word is
        [(byte)'f' or (byte)'F' or (byte)'B' or (byte)'b' or (byte)'S' or (byte)'s' or (byte)'\'' or (byte)'"']
        or [(byte)'f' or (byte)'B' or (byte)'b', (byte)'*'] or [(byte)'T', (byte)'j' or (byte)'J'];
}
