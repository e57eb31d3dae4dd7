using DisclosureAudit.Pdf.Syntax;

namespace DisclosureAudit.Pdf.Drawing;

/// <summary>Passes over images within the content (8.9.7), whose data may hold anything, “EI” too.</summary>
internal sealed class InlineImages(ObjectParser parser)
{
    /// <summary>So much behind an EI must look like content for it to be the end.</summary>
    private const int Looked = 24;

    /// <summary>Reads from behind BI to behind EI; whether the image is a stencil mask.</summary>
    public bool Pass(ref Lexer lexer, ReadOnlySpan<byte> content)
    {
        var (width, height, bits, components) = (0.0, 0.0, 8.0, 0);
        var (isFiltered, isMask) = (false, false);
        while (lexer.Next() != TokenKind.End && !lexer.IsKeyword("ID"u8))
        {
            if (lexer.Kind == TokenKind.Keyword && lexer.IsKeyword("EI"u8))
            {
                return isMask;
            }

            if (lexer.Kind != TokenKind.Name)
            {
                continue;
            }

            var key = lexer.Text;
            lexer.Next();
            var value = parser.Read(ref lexer);
            switch (key)
            {
                case [(byte)'W'] or [(byte)'W', (byte)'i', ..]:
                    width = (value as PdfNumber)?.Value ?? 0;
                    break;
                case [(byte)'H'] or [(byte)'H', (byte)'e', ..]:
                    height = (value as PdfNumber)?.Value ?? 0;
                    break;
                case [(byte)'B', (byte)'P', ..] or [(byte)'B', (byte)'i', ..]:
                    bits = (value as PdfNumber)?.Value ?? 8;
                    break;
                case [(byte)'C', (byte)'S'] or [(byte)'C', (byte)'o', ..]:
                    components = Components(value);
                    break;
                case [(byte)'I', (byte)'M'] or [(byte)'I', (byte)'m', ..]:
                    isMask = value is PdfBoolean { Value: true };
                    break;
                case [(byte)'F'] or [(byte)'F', (byte)'i', ..]:
                    isFiltered = value is not (PdfNull or PdfArray { Count: 0 });
                    break;
            }
        }

        // One white space, then the data (8.9.7).
        var start = Math.Min(lexer.Position + 1, content.Length);
        var row = Math.Ceiling(width * (isMask ? 1 : components * bits) / 8);
        var length = isFiltered || (components == 0 && !isMask) ? 0 : row * height;
        lexer.Position = End(content, start, length > 0 && length < content.Length - start ? (int)length : 0);
        return isMask;
    }

    private static int Components(PdfObject space) => space switch
    {
        PdfName { Value: "G" or "DeviceGray" or "CalGray" } => 1,
        PdfName { Value: "RGB" or "DeviceRGB" or "CalRGB" } => 3,
        PdfName { Value: "CMYK" or "DeviceCMYK" } => 4,
        PdfArray array when array[0] is PdfName { Value: "I" or "Indexed" } => 1,
        _ => 0,
    };

    /// <param name="length">How long the data are; 0 where that is not known.</param>
    private static int End(ReadOnlySpan<byte> content, int start, int length)
    {
        var known = start + length;
        for (var at = known; at <= content.Length - 2; at++)
        {
            var step = content[at..].IndexOf("EI"u8);
            if (step < 0)
            {
                break;
            }

            at += step;
            if (IsEnd(content, at, start))
            {
                return at + 2;
            }
        }

        // A length that leads past all of them was wrong.
        return length > 0 ? End(content, start, 0) : content.Length;
    }

    /// <summary>Whether EI stands alone, and what is behind it is text as operators are.</summary>
    private static bool IsEnd(ReadOnlySpan<byte> content, int at, int start)
    {
        if ((at > start && !Characters.IsWhite(content[at - 1])) || (at + 2 < content.Length && Characters.IsRegular(content[at + 2])))
        {
            return false;
        }

        foreach (var next in content.Slice(at + 2, Math.Min(Looked, content.Length - at - 2)))
        {
            if (next is not (>= 0x20 and < 0x7F) && (next == 0 || !Characters.IsWhite(next)))
            {
                return false;
            }
        }

        return true;
    }
}
