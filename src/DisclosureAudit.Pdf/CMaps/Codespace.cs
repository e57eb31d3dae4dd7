namespace DisclosureAudit.Pdf.CMaps;

/// <summary>A codespace range (9.7.6.2): codes of one length, each byte of which is between its own bounds.</summary>
internal readonly record struct Codespace(int Length, uint Low, uint High)
{
    /// <summary>How many bytes at the start of the text are within the bounds: all of <see cref="Length"/> make a code.</summary>
    public int Fit(ReadOnlySpan<byte> text)
    {
        var fit = 0;
        while (fit < Length && fit < text.Length && text[fit] >= ByteOf(Low, fit) && text[fit] <= ByteOf(High, fit))
        {
            fit++;
        }

        return fit;
    }

    private uint ByteOf(uint code, int place) => (code >> (8 * (Length - 1 - place))) & 0xFF;
}
