namespace DisclosureAudit.Pdf.Drawing;

/// <summary>A colour space (8.6), as near as a comparison of colours needs it.</summary>
internal abstract class ColorSpace(int components)
{
    public static readonly ColorSpace Gray = new GraySpace();
    public static readonly ColorSpace Rgb = new RgbSpace();
    public static readonly ColorSpace Cmyk = new CmykSpace();
    public static readonly ColorSpace Pattern = new PatternSpace();

    /// <summary>How many numbers a colour is made of.</summary>
    public int Components => components;

    /// <summary>What it starts with (8.6.8).</summary>
    public virtual Paint Initial => Of(stackalloc double[components]);

    /// <param name="values">As many as there are components.</param>
    public abstract Paint Of(ReadOnlySpan<double> values);

    /// <summary>The colour of three shares of 1; what is no number is 0.</summary>
    protected static Paint Mix(double red, double green, double blue) => new(Level(red) << 16 | Level(green) << 8 | Level(blue), false);

    private static int Level(double share) => share >= 1 ? 255 : share > 0 ? (int)((share * 255) + 0.5) : 0;

    private sealed class GraySpace() : ColorSpace(1)
    {
        public override Paint Of(ReadOnlySpan<double> values) => Mix(values[0], values[0], values[0]);
    }

    private sealed class RgbSpace() : ColorSpace(3)
    {
        public override Paint Of(ReadOnlySpan<double> values) => Mix(values[0], values[1], values[2]);
    }

    /// <summary>By the formula of 10.3.5.</summary>
    private sealed class CmykSpace() : ColorSpace(4)
    {
        public override Paint Initial => Paint.Black;

        public override Paint Of(ReadOnlySpan<double> values) => Mix(1 - values[0] - values[3], 1 - values[1] - values[3], 1 - values[2] - values[3]);
    }

    private sealed class PatternSpace() : ColorSpace(0)
    {
        public override Paint Initial => Paint.Pattern;

        public override Paint Of(ReadOnlySpan<double> values) => Paint.Pattern;
    }
}
