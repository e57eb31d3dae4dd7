namespace DisclosureAudit.Pdf.Drawing;

/// <summary>What a fill or a stroke is painted with.</summary>
/// <param name="Color">0xRRGGBB.</param>
/// <param name="IsUnsure">Whether the colour is only a stand-in, as of a pattern.</param>
internal readonly record struct Paint(int Color, bool IsUnsure)
{
    public static readonly Paint Black = new(0, false);

    /// <summary>Stands for a pattern: neither of paper nor of ink (8.7).</summary>
    public static readonly Paint Pattern = new(0x808080, true);
}
