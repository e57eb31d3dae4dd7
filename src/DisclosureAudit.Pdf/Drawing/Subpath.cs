namespace DisclosureAudit.Pdf.Drawing;

/// <summary>A part of a path that is connected (8.5.2.1).</summary>
internal record struct Subpath(int Start, int Count, bool IsClosed, bool IsCurved);
