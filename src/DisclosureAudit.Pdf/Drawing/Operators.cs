namespace DisclosureAudit.Pdf.Drawing;

/// <summary>The operators of content streams (Annex A), each as its letters packed into a number.</summary>
internal static class Operators
{
    public const int Save = 'q', Restore = 'Q', Concatenate = 'c' | 'm' << 8, LineWidth = 'w', ExternalState = 'g' | 's' << 8;

    public const int Move = 'm', Line = 'l', Curve = 'c', CurveFromCurrent = 'v', CurveToFinal = 'y', Close = 'h', Rectangle = 'r' | 'e' << 8;

    public const int Stroke = 'S', CloseStroke = 's', Fill = 'f', FillOld = 'F', FillEvenOdd = 'f' | '*' << 8, FillStroke = 'B', FillStrokeEvenOdd = 'B' | '*' << 8;
    public const int CloseFillStroke = 'b', CloseFillStrokeEvenOdd = 'b' | '*' << 8, EndPath = 'n', Clip = 'W', ClipEvenOdd = 'W' | '*' << 8;

    public const int FillGray = 'g', StrokeGray = 'G', FillRgb = 'r' | 'g' << 8, StrokeRgb = 'R' | 'G' << 8, FillCmyk = 'k', StrokeCmyk = 'K';
    public const int FillSpace = 'c' | 's' << 8, StrokeSpace = 'C' | 'S' << 8, FillColor = 's' | 'c' << 8, StrokeColor = 'S' | 'C' << 8;
    public const int FillColorNamed = 's' | 'c' << 8 | 'n' << 16, StrokeColorNamed = 'S' | 'C' << 8 | 'N' << 16, Shading = 's' | 'h' << 8;

    public const int BeginText = 'B' | 'T' << 8, EndText = 'E' | 'T' << 8, CharacterSpacing = 'T' | 'c' << 8, WordSpacing = 'T' | 'w' << 8;
    public const int HorizontalScale = 'T' | 'z' << 8, Leading = 'T' | 'L' << 8, Font = 'T' | 'f' << 8, RenderMode = 'T' | 'r' << 8, Rise = 'T' | 's' << 8;
    public const int MoveText = 'T' | 'd' << 8, MoveTextLeading = 'T' | 'D' << 8, TextMatrix = 'T' | 'm' << 8, NextLine = 'T' | '*' << 8;
    public const int Show = 'T' | 'j' << 8, ShowArray = 'T' | 'J' << 8, ShowNextLine = '\'', ShowSpaced = '"';

    public const int XObject = 'D' | 'o' << 8, InlineImage = 'B' | 'I' << 8;
    public const int BeginMarked = 'B' | 'M' << 8 | 'C' << 16, BeginMarkedProperties = 'B' | 'D' << 8 | 'C' << 16, EndMarked = 'E' | 'M' << 8 | 'C' << 16;

    /// <summary>The number of an operator; 0 of what cannot be one.</summary>
    public static int Of(ReadOnlySpan<byte> word) => word.Length switch
    {
        1 => word[0],
        2 => word[0] | word[1] << 8,
        3 => word[0] | word[1] << 8 | word[2] << 16,
        _ => 0,
    };
}
