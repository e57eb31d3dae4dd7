using System.IO.Compression;

namespace DisclosureAudit.Pdf.Filters;

/// <summary>FlateDecode (7.4.4): what can be read of the data, however it is damaged.</summary>
/// <remarks>The header and the checksum of zlib are passed over: both are wrong in files that viewers show all the same.</remarks>
internal static class Flate
{
    private const int HeaderLength = 2;
    private const int ExpectedGrowth = 4;

    /// <param name="whole">Whether the data comes to its end, which is no matter of the checksum.</param>
    public static byte[] Decode(ReadOnlyMemory<byte> input, PdfLimits limits, out bool whole)
    {
        var trimmed = HasHeader(input.Span) ? input : input[^input.Span.TrimStart("\r\n"u8).Length..];
        return HasHeader(trimmed.Span) ? Inflate(trimmed[HeaderLength..], limits, out whole) : WithoutHeader(input, limits, out whole);
    }

    /// <summary>The header is missing, or it is there and wrong.</summary>
    private static byte[] WithoutHeader(ReadOnlyMemory<byte> input, PdfLimits limits, out bool whole)
    {
        var missing = Inflate(input, limits, out whole);
        if (whole || input.Length <= HeaderLength)
        {
            return missing;
        }

        var wrong = Inflate(input[HeaderLength..], limits, out whole);
        return whole || wrong.Length > missing.Length ? wrong : missing;
    }

    /// <summary>Deflate, a window of at most 32 KB, a check of both bytes (RFC 1950).</summary>
    private static bool HasHeader(ReadOnlySpan<byte> data) =>
        data.Length >= HeaderLength && (data[0] & 0x0F) == 8 && data[0] >> 4 <= 7 && (data[0] << 8 | data[1]) % 31 == 0;

    private static byte[] Inflate(ReadOnlyMemory<byte> input, PdfLimits limits, out bool whole)
    {
        using var output = new ByteBuffer((int)Math.Min((long)ExpectedGrowth * input.Length, int.MaxValue), limits);
        whole = input.IsEmpty || Inflate(input, output);
        return output.ToArray();
    }

    /// <summary>Whether the data is whole.</summary>
    private static bool Inflate(ReadOnlyMemory<byte> input, ByteBuffer output)
    {
        using var source = new InputStream(input);
        using var inflater = new DeflateStream(source, CompressionMode.Decompress);
        try
        {
            while (true)
            {
                var count = inflater.Read(output.Room(1));
                if (count == 0)
                {
                    return !source.IsStarved;
                }

                output.Advance(count);
            }
        }
        catch (InvalidDataException)
        {
            Salvage(input, output);
            return false;
        }
    }

    /// <summary>A read that meets damage keeps back all it has read so far; read one by one, that is a byte at most.</summary>
    private static void Salvage(ReadOnlyMemory<byte> input, ByteBuffer output)
    {
        using var source = new InputStream(input);
        using var inflater = new DeflateStream(source, CompressionMode.Decompress);
        try
        {
            Span<byte> known = stackalloc byte[256];
            for (var left = output.Length; left > 0;)
            {
                left -= inflater.Read(known[..Math.Min(left, known.Length)]);
            }

            for (var each = inflater.ReadByte(); each >= 0; each = inflater.ReadByte())
            {
                output.Add((byte)each);
            }
        }
        catch (InvalidDataException)
        {
            // The damage itself.
        }
    }
}
