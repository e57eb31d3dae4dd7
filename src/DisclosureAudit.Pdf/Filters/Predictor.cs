using DisclosureAudit.Pdf.Syntax;

namespace DisclosureAudit.Pdf.Filters;

/// <summary>Undoes the prediction of FlateDecode and LZWDecode (7.4.4.4), in place.</summary>
internal sealed class Predictor
{
    private const int Tiff = 2;
    private const int FirstPng = 10;

    private readonly int predictor;
    private readonly int colors;
    private readonly int bits;
    private readonly int row;

    /// <exception cref="PdfProblemException">Rows that cannot be.</exception>
    public Predictor(PdfDictionary? parameters, PdfLimits limits)
    {
        predictor = parameters?.Integer("Predictor") ?? 1;
        if (parameters is null || !IsNeeded)
        {
            return;
        }

        colors = parameters.Integer("Colors") ?? 1;
        bits = parameters.Integer("BitsPerComponent") ?? 8;
        var columns = parameters.Integer("Columns") ?? 1;
        if (colors < 1 || bits is not (1 or 2 or 4 or 8 or 16) || columns < 1 || (double)colors * bits * columns > 8.0 * limits.StreamBytes)
        {
            throw new PdfProblemException(PdfProblem.Filter, "prediction of rows that cannot be");
        }

        row = (int)(((long)colors * bits * columns + 7) / 8);
    }

    private bool IsNeeded => predictor is Tiff or >= FirstPng;

    public ReadOnlyMemory<byte> Undo(byte[] data)
    {
        if (!IsNeeded)
        {
            return data;
        }

        if (predictor >= FirstPng)
        {
            return data.AsMemory(0, PngPrediction.Undo(data, row, Math.Max(1, colors * bits / 8)));
        }

        TiffPrediction.Undo(data, row, colors, bits);
        return data;
    }
}
