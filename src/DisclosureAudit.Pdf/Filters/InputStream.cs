namespace DisclosureAudit.Pdf.Filters;

/// <summary>Bytes as a stream that knows whether it was asked for more than there are, as cut off data makes a decoder do.</summary>
internal sealed class InputStream(ReadOnlyMemory<byte> bytes) : Stream
{
    private int position;

    public bool IsStarved { get; private set; }

    public override bool CanRead => true;
    public override bool CanSeek => false;
    public override bool CanWrite => false;
    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(Span<byte> buffer)
    {
        var count = Math.Min(buffer.Length, bytes.Length - position);
        IsStarved |= count == 0;
        bytes.Span.Slice(position, count).CopyTo(buffer);
        position += count;
        return count;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
