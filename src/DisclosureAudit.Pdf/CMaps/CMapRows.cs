using DisclosureAudit.Pdf.Syntax;

namespace DisclosureAudit.Pdf.CMaps;

/// <summary>
/// Goes through the rows of a CMap file: a code or a range of codes with a target, on which the lexer then stands. The file is
/// PostScript, but has only what PDF syntax has, too. Nothing is an error: what makes no row is passed over.
/// </summary>
internal ref struct CMapRows(ReadOnlySpan<byte> source)
{
    // Longer strings are no codes and no characters of one.
    private const int MostDigits = 256;

    private Lexer lexer = new(source);
    private string name = "";

    public CMapSection Section { get; private set; }

    public uint Low { get; private set; }

    /// <summary>The last code of a range; the same as <see cref="Low"/> in a row of one code.</summary>
    public uint High { get; private set; }

    /// <summary>The number of bytes of the codes.</summary>
    public int Length { get; private set; }

    /// <summary>WMode, once passed.</summary>
    public int? WritingMode { get; private set; }

    /// <summary>The name before usecmap, once passed.</summary>
    public string? Parent { get; private set; }

    public readonly TokenKind Target => lexer.Kind;

    public readonly int? TargetNumber => lexer is { Kind: TokenKind.Number, Number: >= 0 and <= 0x10FFFF } ? (int)lexer.Number : null;

    public readonly string TargetName => lexer.Name();

    public bool Next()
    {
        while (lexer.Next() != TokenKind.End)
        {
            if (lexer.Kind == TokenKind.HexString && Section != CMapSection.None)
            {
                if (Row())
                {
                    return true;
                }
            }
            else
            {
                Other();
            }
        }

        return false;
    }

    /// <summary>The next target of a row that has an array of them; false at its end.</summary>
    public bool NextElement()
    {
        if (lexer.Next() is TokenKind.End or TokenKind.ArrayClose or TokenKind.Keyword)
        {
            Other();
            return false;
        }

        return true;
    }

    /// <summary>The bytes of a target that is a string; none of a longer one than any text has.</summary>
    public readonly ReadOnlySpan<byte> TargetBytes(Span<byte> buffer) => lexer.Text.Length <= Math.Min(buffer.Length, MostDigits) ? lexer.String(buffer) : default;

    private bool Row()
    {
        if (!Code(out var low))
        {
            return false;
        }

        Low = High = low;
        if (Section is not (CMapSection.CidCharacters or CMapSection.Characters))
        {
            if (lexer.Next() != TokenKind.HexString || !Code(out var high))
            {
                Other();
                return false;
            }

            High = high;
        }

        if (Section == CMapSection.Codespaces || lexer.Next() is not (TokenKind.Keyword or TokenKind.End))
        {
            return true;
        }

        Other();
        return false;
    }

    private bool Code(out uint code)
    {
        Span<byte> buffer = stackalloc byte[MostDigits];
        var bytes = TargetBytes(buffer);
        Length = bytes.Length;
        code = 0;
        foreach (var part in bytes)
        {
            code = (code << 8) | part;
        }

        return bytes.Length is > 0 and <= 4;
    }

    private void Other()
    {
        switch (lexer.Kind)
        {
            case TokenKind.Name:
                name = lexer.Name();
                break;
            case TokenKind.Number when name == "WMode":
                WritingMode ??= (int)Math.Clamp(lexer.Number, 0, 1);
                break;
            case TokenKind.Keyword when lexer.IsKeyword("usecmap"u8):
                Parent ??= name;
                break;
            case TokenKind.Keyword:
                Section = SectionAfter(lexer.Text, Section);
                break;
        }
    }

    private static CMapSection SectionAfter(ReadOnlySpan<byte> keyword, CMapSection present) => keyword switch
    {
        _ when keyword.SequenceEqual("begincodespacerange"u8) => CMapSection.Codespaces,
        _ when keyword.SequenceEqual("begincidchar"u8) => CMapSection.CidCharacters,
        _ when keyword.SequenceEqual("begincidrange"u8) => CMapSection.CidRanges,
        _ when keyword.SequenceEqual("beginbfchar"u8) => CMapSection.Characters,
        _ when keyword.SequenceEqual("beginbfrange"u8) => CMapSection.Ranges,
        _ when keyword.StartsWith("begin"u8) || keyword.StartsWith("end"u8) => CMapSection.None,
        _ => present,
    };
}
