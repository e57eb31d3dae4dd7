namespace DisclosureAudit.Pdf.Programs;

/// <summary>An INDEX of a CFF font (Adobe Technical Note 5176, 5): a number of byte strings.</summary>
internal readonly struct CffIndex
{
    private readonly FontBytes font;
    private readonly long at;
    private readonly int offsetSize;

    public CffIndex(FontBytes font, long at)
    {
        this.font = font;
        this.at = at;
        offsetSize = Math.Clamp(font.U8(at + 2), 1, 4);
        Count = Math.Min(font.U16(at), font.Length);
    }

    public int Count { get; }

    /// <summary>Where the next structure begins.</summary>
    public long End => Count == 0 ? at + 2 : Data + Offset(Count);

    public FontBytes this[int index] => index >= 0 && index < Count ? font.Part(Data + Offset(index), Offset(index + 1) - Offset(index)) : default;

    // Offsets count from the byte before the data.
    private long Data => at + 2 + ((Count + 1L) * offsetSize);

    private long Offset(int index)
    {
        long offset = 0;
        for (var part = 0; part < offsetSize; part++)
        {
            offset = (offset << 8) | (long)font.U8(at + 3 + ((long)index * offsetSize) + part);
        }

        return offset;
    }
}
