namespace DisclosureAudit.Pdf.Drawing;

/// <summary>CIE L*a*b* (8.6.5.4), its white taken for that of the page.</summary>
internal sealed class LabSpace() : ColorSpace(3)
{
    public override Paint Of(ReadOnlySpan<double> values)
    {
        var middle = (values[0] + 16) / 116;
        var (x, y, z) = (Cube(middle + (values[1] / 500)), Cube(middle), Cube(middle - (values[2] / 200)));
        // The linear shares of sRGB, for the white of D50.
        return Mix(
            Gamma((3.0210 * x) - (1.6168 * y) - (0.4042 * z)),
            Gamma((-0.9438 * x) + (1.9161 * y) + (0.0277 * z)),
            Gamma((0.0694 * x) - (0.2290 * y) + (1.1596 * z)));
    }

    private static double Cube(double value) => value >= 6.0 / 29 ? value * value * value : 108.0 / 841 * (value - (4.0 / 29));

    private static double Gamma(double share) => share <= 0.0031308 ? 12.92 * share : (1.055 * Math.Pow(share, 1 / 2.4)) - 0.055;
}
