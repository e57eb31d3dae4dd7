namespace DisclosureAudit.Pdf.Drawing;

/// <summary>The operators of Tables 59 to 61: paths, painting them, clipping by them.</summary>
internal sealed class PathOperators(Operands operands, GraphicsStack states, PageCanvas canvas)
{
    private readonly PathBuilder path = new();
    private bool isClip;

    private PathPainter Painter => field ??= new PathPainter(path, states, canvas);

    public void Clear()
    {
        path.Clear();
        isClip = false;
    }

    public bool TryRun(int word) => TryBuild(word) || TryPaint(word);

    private bool TryBuild(int word)
    {
        ref readonly var ctm = ref states.Current.Ctm;
        switch (word)
        {
            case Operators.Move when operands.TryNumbers(2, out var p):
                path.Move(ctm.X(p[0], p[1]), ctm.Y(p[0], p[1]));
                return true;
            case Operators.Line when operands.TryNumbers(2, out var p):
                path.Line(ctm.X(p[0], p[1]), ctm.Y(p[0], p[1]));
                return true;
            case Operators.Curve when operands.TryNumbers(6, out var p):
                path.Curve(ctm.X(p[0], p[1]), ctm.Y(p[0], p[1]), ctm.X(p[2], p[3]), ctm.Y(p[2], p[3]), ctm.X(p[4], p[5]), ctm.Y(p[4], p[5]));
                return true;
            case Operators.CurveFromCurrent or Operators.CurveToFinal when operands.TryNumbers(4, out var p):
                path.Curve(ctm.X(p[0], p[1]), ctm.Y(p[0], p[1]), ctm.X(p[2], p[3]), ctm.Y(p[2], p[3]));
                return true;
            case Operators.Close:
                path.Close();
                return true;
            case Operators.Rectangle when operands.TryNumbers(4, out var p):
                path.Rectangle(ctm, p[0], p[1], p[2], p[3]);
                return true;
            default:
                return false;
        }
    }

    private bool TryPaint(int word)
    {
        switch (word)
        {
            case Operators.Stroke:
                return Paint(close: false, fill: false, stroke: true);
            case Operators.CloseStroke:
                return Paint(close: true, fill: false, stroke: true);
            case Operators.Fill or Operators.FillOld:
                return Paint(close: false, fill: true, stroke: false);
            case Operators.FillEvenOdd:
                return Paint(close: false, fill: true, stroke: false, isEvenOdd: true);
            case Operators.FillStroke:
                return Paint(close: false, fill: true, stroke: true);
            case Operators.FillStrokeEvenOdd:
                return Paint(close: false, fill: true, stroke: true, isEvenOdd: true);
            case Operators.CloseFillStroke:
                return Paint(close: true, fill: true, stroke: true);
            case Operators.CloseFillStrokeEvenOdd:
                return Paint(close: true, fill: true, stroke: true, isEvenOdd: true);
            case Operators.EndPath:
                return Paint(close: false, fill: false, stroke: false);
            case Operators.Clip or Operators.ClipEvenOdd:
                isClip = true;
                return true;
            default:
                return false;
        }
    }

    /// <summary>Paints the path and ends it; the clip that W announced counts from here on (8.5.4).</summary>
    private bool Paint(bool close, bool fill, bool stroke, bool isEvenOdd = false)
    {
        if (close)
        {
            path.Close();
        }

        if (fill)
        {
            Painter.Fill(isEvenOdd);
        }

        if (stroke)
        {
            Painter.Stroke();
        }

        // Without any path W n does nothing in viewers; a path without area clips all.
        if (isClip && !path.IsEmpty)
        {
            Painter.Clip();
        }

        Clear();
        return true;
    }
}
