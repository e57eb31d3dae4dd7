namespace DisclosureAudit.Pdf.Syntax;

/// <summary>Objects that share a stream (7.5.7).</summary>
internal sealed class ObjectStream
{
    private readonly ReadOnlyMemory<byte> bytes;

    /// <summary>By number: an object's place among the others is what its cross-reference entry may have wrong.</summary>
    private readonly Dictionary<int, int> offsets = [];

    public ObjectStream(PdfDictionary dictionary, ReadOnlyMemory<byte> bytes)
    {
        this.bytes = bytes;
        var count = dictionary.Integer("N") ?? 0;
        long first = dictionary.Integer("First") ?? 0;
        var lexer = new Lexer(bytes.Span);
        while (offsets.Count < count && lexer.Next() == TokenKind.Number)
        {
            var number = lexer.Number;
            if (lexer.Next() != TokenKind.Number)
            {
                return;
            }

            var offset = first + lexer.Number;
            if (number is > 0 and < int.MaxValue && offset >= 0 && offset < bytes.Length)
            {
                offsets.TryAdd((int)number, (int)offset);
            }
        }
    }

    public int Size => bytes.Length;

    /// <summary>Numbers and offsets of its objects.</summary>
    public IReadOnlyDictionary<int, int> Offsets => offsets;

    public PdfObject Read(int number, ObjectReader reader) =>
        offsets.TryGetValue(number, out var offset) ? reader.ReadCompressed(bytes.Span, offset) : PdfNull.Instance;
}
