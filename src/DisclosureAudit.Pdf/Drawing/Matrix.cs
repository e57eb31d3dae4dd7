using DisclosureAudit.Pdf.Syntax;

namespace DisclosureAudit.Pdf.Drawing;

/// <summary>Takes (x, y) to (A·x + C·y + E, B·x + D·y + F) (ISO 32000-1, 8.3.3).</summary>
internal readonly record struct Matrix(double A, double B, double C, double D, double E, double F)
{
    public static readonly Matrix Identity = new(1, 0, 0, 1, 0, 0);

    /// <summary>The six numbers of an array; null when it has fewer.</summary>
    public static Matrix? Of(PdfArray? array) => array is { Count: >= 6 }
        ? new Matrix(Number(array, 0), Number(array, 1), Number(array, 2), Number(array, 3), Number(array, 4), Number(array, 5))
        : null;

    /// <summary>This first, the other on what it gives.</summary>
    public Matrix Then(in Matrix next) => new(
        A * next.A + B * next.C,
        A * next.B + B * next.D,
        C * next.A + D * next.C,
        C * next.B + D * next.D,
        E * next.A + F * next.C + next.E,
        E * next.B + F * next.D + next.F);

    /// <summary>This, with its origin moved to a point of its own coordinates.</summary>
    public Matrix Moved(double x, double y) => this with { E = X(x, y), F = Y(x, y) };

    public double X(double x, double y) => A * x + C * y + E;

    public double Y(double x, double y) => B * x + D * y + F;

    /// <summary>The upright box around a rectangle once it is mapped.</summary>
    public Box Around(double x1, double y1, double x2, double y2)
    {
        var (left, right) = Range(A * x1, A * x2, C * y1, C * y2);
        var (top, bottom) = Range(B * x1, B * x2, D * y1, D * y2);
        return new Box(left + E, top + F, right + E, bottom + F);
    }

    private static (double Least, double Most) Range(double a1, double a2, double b1, double b2) =>
        (Math.Min(a1, a2) + Math.Min(b1, b2), Math.Max(a1, a2) + Math.Max(b1, b2));

    private static double Number(PdfArray array, int index) => (array[index] as PdfNumber)?.Value ?? 0;
}
