namespace DisclosureAudit.Pdf.Drawing;

/// <summary>What a fill or a stroke is painted with.</summary>
/// <param name="Color">0xRRGGBB.</param>
/// <param name="IsUnsure">Whether the colour is only a stand-in, as of a pattern.</param>
internal readonly record struct Paint(int Color, bool IsUnsure)
{
    public static readonly Paint Black = new(0, false);

    /// <summary>Stands for a pattern: neither of paper nor of ink (8.7).</summary>
    public static readonly Paint Pattern = new(0x808080, true);

    /// <summary>What is seen of it on white paper when it covers only a part (11.3.3), 0 to 1.</summary>
    public int OnPaper(double alpha)
    {
        if (alpha >= 1)
        {
            return Color;
        }

        var mixed = 0;
        for (var shift = 16; shift >= 0; shift -= 8)
        {
            var channel = 255 + ((((Color >> shift) & 0xFF) - 255) * Math.Max(0, alpha));
            mixed = (mixed << 8) | (int)Math.Round(channel);
        }

        return mixed;
    }
}
