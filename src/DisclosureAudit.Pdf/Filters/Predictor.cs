using DisclosureAudit.Pdf.Syntax;

namespace DisclosureAudit.Pdf.Filters;

/// <summary>Undoes the prediction of FlateDecode and LZWDecode (7.4.4.4), in place.</summary>
internal static class Predictor
{
    private const int Tiff = 2;
    private const int FirstPng = 10;

    public static ReadOnlyMemory<byte> Undo(PdfDictionary parameters, byte[] data, PdfLimits limits)
    {
        var predictor = parameters.Integer("Predictor") ?? 1;
        if (predictor != Tiff && predictor < FirstPng)
        {
            return data;
        }

        var (colors, bits, columns) = (parameters.Integer("Colors") ?? 1, parameters.Integer("BitsPerComponent") ?? 8, parameters.Integer("Columns") ?? 1);
        if (colors < 1 || bits is not (1 or 2 or 4 or 8 or 16) || columns < 1 || (double)colors * bits * columns > 8.0 * limits.StreamBytes)
        {
            throw new PdfProblemException(PdfProblem.Filter, "prediction of rows that cannot be");
        }

        var pixel = Math.Max(1, colors * bits / 8);
        var row = (int)(((long)colors * bits * columns + 7) / 8);
        if (predictor != Tiff)
        {
            return data.AsMemory(0, PngPrediction.Undo(data, row, pixel));
        }

        TiffPrediction.Undo(data, row, colors, bits);
        return data;
    }
}
