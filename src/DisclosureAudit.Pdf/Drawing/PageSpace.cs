namespace DisclosureAudit.Pdf.Drawing;

/// <summary>From the user space of a page to upright points, origin at the top left of its crop box (7.7.3.3, 8.3.2).</summary>
internal readonly record struct PageSpace(double Width, double Height, Matrix Matrix)
{
    /// <summary>More than the largest UserUnit that viewers accept allows; further out coordinates lose their hundredths.</summary>
    private const double LongestSide = 10_000_000;

    public Box Box => new(0, 0, Width, Height);

    /// <exception cref="PdfProblemException">A page whose size cannot be meant.</exception>
    public static PageSpace Of(PageDictionary page)
    {
        var (crop, unit, rotate) = (page.CropBox, page.UserUnit, page.Rotate);
        var (width, height) = (crop.Width * unit, crop.Height * unit);
        if (!(Math.Max(width, height) <= LongestSide))
        {
            throw new PdfProblemException(PdfProblem.Damaged, $"a page of over {LongestSide:F0} points");
        }

        var matrix = rotate switch
        {
            90 => new Matrix(0, unit, unit, 0, -crop.Bottom * unit, -crop.Left * unit),
            180 => new Matrix(-unit, 0, 0, unit, crop.Right * unit, -crop.Bottom * unit),
            270 => new Matrix(0, -unit, -unit, 0, crop.Top * unit, crop.Right * unit),
            _ => new Matrix(unit, 0, 0, -unit, -crop.Left * unit, crop.Top * unit),
        };
        return rotate is 90 or 270 ? new PageSpace(height, width, matrix) : new PageSpace(width, height, matrix);
    }
}
