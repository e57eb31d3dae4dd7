namespace DisclosureAudit.Pdf.Syntax;

/// <summary>
/// Reads tokens from the bytes of a file or of a content stream (ISO 32000-1, 7.2). It allocates nothing but what
/// <see cref="Name"/> and <see cref="String()"/> return, throws at no bytes at all, and each call of <see cref="Next"/> moves on.
/// </summary>
public ref struct Lexer
{
    private readonly ReadOnlySpan<byte> bytes;
    private int position;
    private int textStart;
    private int textEnd;
    private bool escaped;

    public Lexer(ReadOnlySpan<byte> bytes, int position = 0)
    {
        this.bytes = bytes;
        Position = position;
    }

    /// <summary>Where the next token is looked for, which is right behind the present one.</summary>
    public int Position
    {
        readonly get => position;
        set => position = Math.Clamp(value, 0, bytes.Length);
    }

    /// <summary>Where the present token starts.</summary>
    public int Start { get; private set; }

    public TokenKind Kind { get; private set; }

    /// <summary>The value of the present number.</summary>
    public double Number { get; private set; }

    /// <summary>The present token as written, without the solidus of a name and the brackets of a string.</summary>
    public readonly ReadOnlySpan<byte> Text => bytes[textStart..textEnd];

    public readonly bool IsKeyword(ReadOnlySpan<byte> word) => Kind == TokenKind.Keyword && Text.SequenceEqual(word);

    /// <summary>The present name; each byte is one char of the same number.</summary>
    public readonly string Name() => string.Create(escaped ? Escapes.NameLength(Text) : Text.Length, Text, (chars, text) => Escapes.Name(text, chars));

    /// <summary>The bytes of the present string.</summary>
    public readonly byte[] String()
    {
        var buffer = new byte[Text.Length];
        var value = String(buffer);
        return escaped && value.Length == buffer.Length ? buffer : value.ToArray();
    }

    /// <summary>The bytes of the present string, allocating nothing.</summary>
    /// <param name="buffer">Where escapes are undone; at least as long as <see cref="Text"/>.</param>
    public readonly ReadOnlySpan<byte> String(Span<byte> buffer) => !escaped
        ? Text
        : buffer[..(Kind == TokenKind.HexString ? Escapes.Hex(Text, buffer) : Escapes.Literal(Text, buffer))];

    public TokenKind Next()
    {
        SkipWhite();
        Start = textStart = textEnd = position;
        escaped = false;
        if (position >= bytes.Length)
        {
            return Kind = TokenKind.End;
        }

        var first = bytes[position];
        return Kind = Characters.IsNumeric(first) ? ReadNumber() : Read(first);
    }

    private TokenKind Read(byte first)
    {
        switch (first)
        {
            case (byte)'/':
                position++;
                return Run(TokenKind.Name);
            case (byte)'(':
                return Literal();
            case (byte)'<':
                return Doubled(first) ? TokenKind.DictionaryOpen : Hexadecimal();
            case (byte)'>' when Doubled(first):
                return TokenKind.DictionaryClose;
            case (byte)'[':
                return Single(TokenKind.ArrayOpen);
            case (byte)']':
                return Single(TokenKind.ArrayClose);
            case (byte)'>' or (byte)')' or (byte)'{' or (byte)'}':
                return Single(TokenKind.Keyword);
            default:
                return Run(TokenKind.Keyword);
        }
    }

    private TokenKind ReadNumber()
    {
        position += NumberText.Read(bytes[position..], out var number);
        textEnd = position;
        Number = number;
        return TokenKind.Number;
    }

    private TokenKind Single(TokenKind kind)
    {
        textEnd = ++position;
        return kind;
    }

    private bool Doubled(byte bracket)
    {
        if (position + 1 >= bytes.Length || bytes[position + 1] != bracket)
        {
            return false;
        }

        textEnd = position += 2;
        return true;
    }

    /// <summary>Regular characters, for a name or a keyword (7.2.2).</summary>
    private TokenKind Run(TokenKind kind)
    {
        textStart = position;
        var end = position;
        for (; end < bytes.Length && Characters.IsRegular(bytes[end]); end++)
        {
            escaped |= bytes[end] == (byte)'#';
        }

        textEnd = position = end;
        return kind;
    }

    /// <summary>A string up to the parenthesis that closes it (7.3.4.2), or to the end of the bytes.</summary>
    private TokenKind Literal()
    {
        textStart = ++position;
        for (var open = 1; ; position++)
        {
            var step = bytes[position..].IndexOfAny("()\\\r"u8);
            if (step < 0)
            {
                textEnd = position = bytes.Length;
                return TokenKind.String;
            }

            position += step;
            switch (bytes[position])
            {
                case (byte)'(':
                    open++;
                    break;
                case (byte)')' when --open == 0:
                    textEnd = position++;
                    return TokenKind.String;
                case (byte)'\\':
                    escaped = true;
                    position = Math.Min(position + 1, bytes.Length - 1);
                    break;
                case (byte)'\r':
                    escaped = true;
                    break;
            }
        }
    }

    private TokenKind Hexadecimal()
    {
        textStart = ++position;
        escaped = true;
        var length = bytes[position..].IndexOf((byte)'>');
        textEnd = length < 0 ? bytes.Length : position + length;
        position = Math.Min(textEnd + 1, bytes.Length);
        return TokenKind.HexString;
    }

    /// <summary>White space and comments (7.2.3).</summary>
    private void SkipWhite()
    {
        var at = position;
        for (; at < bytes.Length; at++)
        {
            if (bytes[at] == (byte)'%')
            {
                var line = bytes[at..].IndexOfAny((byte)'\r', (byte)'\n');
                at = line < 0 ? bytes.Length - 1 : at + line;
            }
            else if (!Characters.IsWhite(bytes[at]))
            {
                break;
            }
        }

        position = at;
    }
}
