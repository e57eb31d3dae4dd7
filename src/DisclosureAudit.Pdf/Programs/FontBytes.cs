namespace DisclosureAudit.Pdf.Programs;

/// <summary>The bytes of a font program, big-endian; beyond their end all is 0, so that a broken font is read as an empty one.</summary>
internal readonly struct FontBytes(ReadOnlyMemory<byte> bytes)
{
    public int Length => bytes.Length;

    public ReadOnlySpan<byte> Span => bytes.Span;

    public int U8(long at) => at >= 0 && at < bytes.Length ? bytes.Span[(int)at] : 0;

    public int U16(long at) => (U8(at) << 8) | U8(at + 1);

    public int I16(long at) => U16(at) is var value && value >= 0x8000 ? value - 0x10000 : value;

    public uint U32(long at) => ((uint)U16(at) << 16) | (uint)U16(at + 2);

    /// <summary>A part, cut to what there is.</summary>
    public FontBytes Part(long at, long length)
    {
        var start = (int)Math.Clamp(at, 0, bytes.Length);
        return new FontBytes(bytes.Slice(start, (int)Math.Clamp(length, 0, bytes.Length - start)));
    }
}
