using DisclosureAudit.Pdf.Security;

namespace DisclosureAudit.Pdf.Syntax;

/// <summary>Reads the objects of a file at their offsets (7.3.10), streams with their bytes (7.3.8).</summary>
internal sealed class ObjectReader(ReadOnlyMemory<byte> bytes, IObjectSource source, PdfLimits limits)
{
    /// <summary>
    /// Objects that do not overlap have no more bytes than what holds them; those of a made file may all reach to its
    /// end, and reading them would take the square of its size.
    /// </summary>
    private const int Overlaps = 4;

    private readonly ObjectParser parser = new(source, limits);
    private readonly StreamEnds ends = new(bytes);
    private long budget = (1 << 20) + Overlaps * (long)bytes.Length;

    /// <summary>How the file is encrypted, once that is known.</summary>
    public SecurityHandler? Security { get; set; }

    /// <summary>The object at an offset; null when none stands there, or one of another number.</summary>
    public PdfObject? Read(int offset, int? number = null)
    {
        var lexer = new Lexer(bytes.Span, offset);
        if (lexer.Next() != TokenKind.Number || (number is not null && lexer.Number != number))
        {
            return null;
        }

        var own = ToInteger(lexer.Number);
        if (lexer.Next() != TokenKind.Number)
        {
            return null;
        }

        var generation = ToInteger(lexer.Number);
        if (lexer.Next() != TokenKind.Keyword || !lexer.IsKeyword("obj"u8))
        {
            return null;
        }

        lexer.Next();
        Spend(lexer.Position - offset);
        var value = ReadValue(ref lexer, Security?.StringCipher(own, generation));
        if (value is not PdfDictionary dictionary || lexer.Next() != TokenKind.Keyword || !lexer.IsKeyword("stream"u8))
        {
            return value;
        }

        var start = DataStart(lexer.Position);
        var end = ends.Of(start, dictionary.Number("Length"));
        return new PdfStream(source, dictionary, bytes[start..end], own, generation);
    }

    /// <summary>The object at a place of an object stream's bytes, whose strings are not encrypted by themselves (7.5.7).</summary>
    public PdfObject ReadCompressed(ReadOnlySpan<byte> stream, int offset)
    {
        var lexer = new Lexer(stream, offset);
        lexer.Next();
        return ReadValue(ref lexer);
    }

    public PdfDictionary? ReadDictionary(int offset)
    {
        var lexer = new Lexer(bytes.Span, offset);
        lexer.Next();
        return ReadValue(ref lexer) as PdfDictionary;
    }

    /// <summary>Makes room for the objects of an object stream.</summary>
    public void Allow(int size) => budget += Overlaps * (long)size;

    /// <summary>The object whose first token is the present one.</summary>
    public PdfObject ReadValue(ref Lexer lexer, Cipher? cipher = null)
    {
        var start = lexer.Start;
        try
        {
            var value = parser.Read(ref lexer, cipher);
            return value is PdfNumber number ? Reference(lexer, number) : value;
        }
        finally
        {
            Spend(lexer.Position - start);
        }
    }

    private void Spend(int count)
    {
        budget -= count;
        if (budget < 0)
        {
            throw new PdfProblemException(PdfProblem.TooSlow, "objects that overlap one another");
        }
    }

    /// <summary>An object that is nothing but a reference to another.</summary>
    private static PdfObject Reference(Lexer lexer, PdfNumber number)
    {
        if (lexer.Next() != TokenKind.Number)
        {
            return number;
        }

        var generation = ToInteger(lexer.Number);
        lexer.Next();
        return lexer.IsKeyword("R"u8) ? new PdfReference(number.Integer, generation) : number;
    }

    /// <summary>Behind the line end that follows "stream" (7.3.8.1); a lone carriage return and blanks before it happen.</summary>
    private int DataStart(int position)
    {
        var span = bytes.Span;
        var at = position;
        while (at < span.Length && span[at] is (byte)' ' or (byte)'\t')
        {
            at++;
        }

        if (at >= span.Length || span[at] is not ((byte)'\r' or (byte)'\n'))
        {
            return position;
        }

        return span[at] == (byte)'\r' && at + 1 < span.Length && span[at + 1] == (byte)'\n' ? at + 2 : at + 1;
    }

    private static int ToInteger(double value) => (int)Math.Clamp(value, 0, int.MaxValue);
}
