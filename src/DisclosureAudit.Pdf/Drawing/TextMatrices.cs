namespace DisclosureAudit.Pdf.Drawing;

/// <summary>The text matrix and the text line matrix (9.4.2).</summary>
internal struct TextMatrices()
{
    public Matrix Text = Matrix.Identity;
    public Matrix Line = Matrix.Identity;

    public void Set(in Matrix matrix) => Text = Line = matrix;

    public void MoveLine(double x, double y) => Set(Line.Moved(x, y));
}
