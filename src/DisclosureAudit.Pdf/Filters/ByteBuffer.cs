using System.Buffers;

namespace DisclosureAudit.Pdf.Filters;

/// <summary>Bytes that grow up to a limit, in an array of the pool.</summary>
internal sealed class ByteBuffer(int expected, PdfLimits limits) : IDisposable
{
    private const int Smallest = 4096;

    private byte[] bytes = ArrayPool<byte>.Shared.Rent(Math.Max(Smallest, Math.Min(expected, limits.StreamBytes)));

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Written => bytes.AsSpan(0, Length);

    /// <summary>Room for at least so many bytes behind those written.</summary>
    public Span<byte> Room(int count)
    {
        if (Length + count > bytes.Length)
        {
            var larger = ArrayPool<byte>.Shared.Rent(Math.Max(Length + count, (int)Math.Min(2L * bytes.Length, limits.StreamBytes + 1L)));
            Written.CopyTo(larger);
            ArrayPool<byte>.Shared.Return(bytes);
            bytes = larger;
        }

        return bytes.AsSpan(Length);
    }

    /// <summary>Counts bytes as written that were put into the room.</summary>
    /// <exception cref="PdfProblemException">They are more than the limit.</exception>
    public void Advance(int count)
    {
        Length += count;
        if (Length > limits.StreamBytes)
        {
            throw new PdfProblemException(PdfProblem.TooLarge, $"a stream of over {limits.StreamBytes} bytes");
        }
    }

    public void Add(byte value)
    {
        Room(1)[0] = value;
        Advance(1);
    }

    public void Add(ReadOnlySpan<byte> values)
    {
        values.CopyTo(Room(values.Length));
        Advance(values.Length);
    }

    public byte[] ToArray() => Written.ToArray();

    public void Dispose() => ArrayPool<byte>.Shared.Return(bytes);
}
