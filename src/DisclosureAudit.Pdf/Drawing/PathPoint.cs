namespace DisclosureAudit.Pdf.Drawing;

/// <summary>A point of a path, on the page.</summary>
/// <param name="IsCurve">Whether a curve leads to it, or it is a control point of one.</param>
internal readonly record struct PathPoint(double X, double Y, bool IsCurve);
