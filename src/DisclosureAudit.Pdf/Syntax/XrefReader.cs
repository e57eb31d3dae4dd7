using DisclosureAudit.Pdf.Filters;

namespace DisclosureAudit.Pdf.Syntax;

/// <summary>Follows the cross-reference sections of a file from the newest to the oldest (7.5.4, 7.5.8).</summary>
internal sealed class XrefReader(ReadOnlyMemory<byte> bytes, ObjectReader reader, PdfLimits limits, StreamMeter meter)
{
    private readonly Xref xref = new(limits);

    /// <summary>All sections together; null when one of them is missing or broken.</summary>
    public Xref? Read()
    {
        var visited = new HashSet<int>();
        var next = Start();
        if (next is null)
        {
            return null;
        }

        // Some writers say /Prev 0 where there is no older section.
        while (next is { } offset and > 0 && visited.Add(offset))
        {
            if (Section(offset) is not { } section)
            {
                return null;
            }

            xref.AddOlder(section);
            next = Integer(section, "Prev");
        }

        return xref.Trailer.ContainsKey("Root") ? xref : null;
    }

    /// <summary>The offset behind the last "startxref" (7.5.5).</summary>
    private int? Start()
    {
        var at = bytes.Span.LastIndexOf("startxref"u8);
        var lexer = new Lexer(bytes.Span, at + "startxref".Length);
        return at >= 0 && lexer.Next() == TokenKind.Number && lexer.Number >= 0 && lexer.Number < bytes.Length ? (int)lexer.Number : null;
    }

    private PdfDictionary? Section(int offset)
    {
        var lexer = new Lexer(bytes.Span, offset);
        lexer.Next();
        return lexer.IsKeyword("xref"u8) ? Table(ref lexer) : Stream(offset);
    }

    private PdfDictionary? Table(ref Lexer lexer)
    {
        var entries = new List<KeyValuePair<int, XrefEntry>>();
        if (!XrefTable.Read(ref lexer, entries))
        {
            return null;
        }

        lexer.Next();
        if (reader.ReadValue(ref lexer) is not PdfDictionary trailer)
        {
            return null;
        }

        // The table of a hybrid file says "free" of what its stream knows (7.5.8.4), so the stream goes first.
        if (Integer(trailer, "XRefStm") is { } hybrid && Stream(hybrid) is null)
        {
            return null;
        }

        xref.AddOlder(entries);
        return trailer;
    }

    private PdfDictionary? Stream(int offset)
    {
        if (reader.Read(offset) is not PdfStream stream)
        {
            return null;
        }

        try
        {
            var data = stream.Decode();
            if (meter.Bytes > limits.StreamBytes)
            {
                throw new PdfProblemException(PdfProblem.TooLarge, $"cross-reference streams over {limits.StreamBytes} bytes");
            }

            return XrefStream.Read(stream.Dictionary, data.Span, xref) ? stream.Dictionary : null;
        }
        catch (PdfProblemException problem) when (problem.Problem == PdfProblem.Filter)
        {
            return null;
        }
    }

    private static int? Integer(PdfDictionary dictionary, string key) => (dictionary.Raw.GetValueOrDefault(key) as PdfNumber)?.Integer;
}
