namespace DisclosureAudit.Pdf.Drawing;

/// <summary>What is large and can be used again for the next page.</summary>
internal sealed class DrawingTools
{
    public Operands Operands { get; } = new();

    public GraphicsStack States { get; } = new();

    public PageCanvas Canvas { get; } = new();
}
