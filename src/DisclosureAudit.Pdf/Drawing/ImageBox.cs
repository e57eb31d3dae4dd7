namespace DisclosureAudit.Pdf.Drawing;

/// <summary>Where an image is painted (8.9), cut to the clip.</summary>
/// <param name="IsMask">A stencil mask, painted in the fill colour.</param>
public readonly record struct ImageBox(Box Box, bool IsMask, int Order);
