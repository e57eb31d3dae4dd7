using DisclosureAudit.Pdf.Drawing;

namespace DisclosureAudit.Pdf.Words;

/// <summary>Words beside each other, in reading order.</summary>
/// <param name="Angle">Of its words.</param>
public sealed record TextLine(IReadOnlyList<Word> Words, Box Box, int Angle)
{
    /// <summary>The words with a blank between each two.</summary>
    public string Text => string.Join(' ', Words.Select(word => word.Text));
}
