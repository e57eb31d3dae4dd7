using DisclosureAudit.Pdf.Syntax;

namespace DisclosureAudit.Pdf.Filters;

/// <summary>Undoes the filters of a stream, one after the other (7.4).</summary>
internal static class StreamDecoder
{
    /// <summary>Real streams have one or two.</summary>
    private const int MostFilters = 8;

    public static Decoded Decode(PdfDictionary dictionary, ReadOnlyMemory<byte> bytes, PdfLimits limits, StreamMeter meter)
    {
        meter.Add(bytes.Length);
        var (filter, parameters) = (dictionary["Filter"], dictionary["DecodeParms"]);
        if (filter is PdfName name)
        {
            return Step(name.Value, (parameters is PdfArray array ? array[0] : parameters) as PdfDictionary, bytes, limits, meter);
        }

        if (filter is not PdfArray filters)
        {
            return new Decoded(bytes, null);
        }

        if (filters.Count > MostFilters)
        {
            throw new PdfProblemException(PdfProblem.Nesting, $"a stream with over {MostFilters} filters");
        }

        PdfProblemException? problem = null;
        for (var i = 0; i < filters.Count; i++)
        {
            var own = parameters is PdfArray each ? each[i] : filters.Count == 1 ? parameters : PdfNull.Instance;
            var step = Step((filters[i] as PdfName)?.Value ?? "", own as PdfDictionary, bytes, limits, meter);
            bytes = step.Bytes;
            problem ??= step.Problem;
        }

        return new Decoded(bytes, problem);
    }

    private static Decoded Step(string filter, PdfDictionary? parameters, ReadOnlyMemory<byte> input, PdfLimits limits, StreamMeter meter)
    {
        try
        {
            var decoded = Undo(filter, parameters, input, limits);
            meter.Add(decoded.Bytes.Length);
            return decoded;
        }
        catch (PdfProblemException problem) when (problem.Problem == PdfProblem.TooLarge)
        {
            meter.Add(limits.StreamBytes);
            throw;
        }
    }

    private static Decoded Undo(string filter, PdfDictionary? parameters, ReadOnlyMemory<byte> input, PdfLimits limits)
    {
        switch (filter)
        {
            // The names of inline images (table 94) stand in streams of some files.
            case "FlateDecode" or "Fl":
                var flate = new Predictor(parameters, limits);
                return Predicted(Flate.Decode(input, limits, out var wholeFlate), wholeFlate, flate);
            case "LZWDecode" or "LZW":
                var lzw = new Predictor(parameters, limits);
                return Predicted(Lzw.Decode(input.Span, parameters?.Integer("EarlyChange") ?? 1, limits, out var wholeLzw), wholeLzw, lzw);
            case "ASCIIHexDecode" or "AHx":
                return new Decoded(AsciiHex.Decode(input.Span), null);
            case "ASCII85Decode" or "A85":
                return new Decoded(Ascii85.Decode(input.Span, limits), null);
            case "RunLengthDecode" or "RL":
                return new Decoded(RunLength.Decode(input.Span, limits), null);
            case "Crypt":
                // Undone with the encryption, before all filters.
                return new Decoded(input, null);
            case "DCTDecode" or "DCT" or "JPXDecode" or "CCITTFaxDecode" or "CCF" or "JBIG2Decode":
                throw new PdfProblemException(PdfProblem.Filter, $"an image where text is expected ({filter})");
            default:
                throw new PdfProblemException(PdfProblem.Filter, "an unknown filter");
        }
    }

    /// <summary>What there is of damaged data is given; none at all is a stream that cannot be read.</summary>
    private static Decoded Predicted(byte[] data, bool whole, Predictor predictor)
    {
        var problem = whole ? null : new PdfProblemException(PdfProblem.Filter, "compressed data that is damaged or cut off");
        if (problem is not null && data.Length == 0)
        {
            throw problem;
        }

        return new Decoded(predictor.Undo(data), problem);
    }
}
