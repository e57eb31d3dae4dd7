using DisclosureAudit.Pdf.Syntax;

namespace DisclosureAudit.Pdf.Drawing;

/// <summary>A marked-content sequence that is open (14.6).</summary>
/// <param name="IsHidden">Whether it is optional content that is not shown.</param>
/// <param name="ActualText">What its glyphs stand for; null where they stand for themselves.</param>
/// <param name="FirstGlyph">The place of its first glyph among those of the page.</param>
internal readonly record struct MarkedSpan(bool IsHidden, PdfString? ActualText, int FirstGlyph);
