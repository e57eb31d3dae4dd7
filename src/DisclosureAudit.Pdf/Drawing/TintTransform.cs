using DisclosureAudit.Pdf.Syntax;

namespace DisclosureAudit.Pdf.Drawing;

/// <summary>A function of one number (7.10): exponential ones, and sampled ones of 8 bits; between samples the nearest counts.</summary>
internal sealed class TintTransform
{
    private readonly double[] start;
    private readonly double[] end;
    private readonly double exponent;
    private readonly ReadOnlyMemory<byte> samples;

    private TintTransform(double[] start, double[] end, double exponent, ReadOnlyMemory<byte> samples) =>
        (this.start, this.end, this.exponent, this.samples) = (start, end, exponent, samples);

    /// <summary>Null of a function of another kind.</summary>
    public static TintTransform? Of(PdfObject function, int outputs) => function switch
    {
        _ when outputs == 0 => null,
        PdfDictionary dictionary when dictionary.Integer("FunctionType") == 2 =>
            new TintTransform(Numbers(dictionary.Array("C0"), outputs, 0, 1, 0), Numbers(dictionary.Array("C1"), outputs, 0, 1, 1), dictionary.Number("N") ?? 1, default),
        PdfStream stream when IsSampled(stream.Dictionary) && stream.Decode() is var data && data.Length >= outputs =>
            new TintTransform(Numbers(Ends(stream.Dictionary), outputs, 0, 2, 0), Numbers(Ends(stream.Dictionary), outputs, 1, 2, 1), 0, data),
        _ => null,
    };

    /// <summary>False where the function has no such result.</summary>
    public bool TryMap(double input, Span<double> outputs)
    {
        if (outputs.Length != start.Length)
        {
            return false;
        }

        var share = Math.Clamp(input, 0, 1);
        var sample = samples.IsEmpty ? 0 : (int)Math.Round(share * ((samples.Length / outputs.Length) - 1)) * outputs.Length;
        for (var index = 0; index < outputs.Length; index++)
        {
            var part = samples.IsEmpty ? Math.Pow(share, exponent) : samples.Span[sample + index] / 255.0;
            outputs[index] = start[index] + (part * (end[index] - start[index]));
        }

        return true;
    }

    private static bool IsSampled(PdfDictionary function) =>
        function.Integer("FunctionType") == 0 && function.Integer("BitsPerSample") == 8 && function.Array("Size") is { Count: 1 };

    private static PdfArray? Ends(PdfDictionary function) => function.Array("Decode") ?? function.Array("Range");

    private static double[] Numbers(PdfArray? array, int count, int first, int step, double otherwise)
    {
        var numbers = new double[count];
        for (var index = 0; index < count; index++)
        {
            numbers[index] = (array?[first + (index * step)] as PdfNumber)?.Value ?? otherwise;
        }

        return numbers;
    }
}
