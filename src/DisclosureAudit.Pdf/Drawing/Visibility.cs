namespace DisclosureAudit.Pdf.Drawing;

/// <summary>Whether a glyph can be seen.</summary>
public enum Visibility
{
    Visible,

    /// <summary>Render mode 3 or 7: neither filled nor stroked (9.3.6), or a glyph description that paints nothing (9.6.5); the text layer of a scan is drawn so.</summary>
    RenderMode,

    /// <summary>In the colour of what was painted below it.</summary>
    BackgroundColor,

    /// <summary>Painted over by an opaque box or image drawn later.</summary>
    Covered,
}
