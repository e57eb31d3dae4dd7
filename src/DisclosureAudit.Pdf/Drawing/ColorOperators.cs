namespace DisclosureAudit.Pdf.Drawing;

/// <summary>The operators of Table 74: colours.</summary>
internal sealed class ColorOperators(Operands operands, GraphicsStack states)
{
    public bool TryRun(int word, ReadOnlySpan<byte> content, ResourceScope resources)
    {
        ref var state = ref states.Current;
        switch (word)
        {
            case Operators.FillGray:
                return Set(ColorSpace.Gray, ref state.FillSpace, ref state.Fill);
            case Operators.StrokeGray:
                return Set(ColorSpace.Gray, ref state.StrokeSpace, ref state.Stroke);
            case Operators.FillRgb:
                return Set(ColorSpace.Rgb, ref state.FillSpace, ref state.Fill);
            case Operators.StrokeRgb:
                return Set(ColorSpace.Rgb, ref state.StrokeSpace, ref state.Stroke);
            case Operators.FillCmyk:
                return Set(ColorSpace.Cmyk, ref state.FillSpace, ref state.Fill);
            case Operators.StrokeCmyk:
                return Set(ColorSpace.Cmyk, ref state.StrokeSpace, ref state.Stroke);
            case Operators.FillSpace when operands.TryName(0, content, out var name):
                state.FillSpace = resources.ColorSpace(name);
                state.Fill = state.FillSpace.Initial;
                return true;
            case Operators.StrokeSpace when operands.TryName(0, content, out var name):
                state.StrokeSpace = resources.ColorSpace(name);
                state.Stroke = state.StrokeSpace.Initial;
                return true;
            case Operators.FillColor or Operators.FillColorNamed:
                return Set(state.FillSpace, ref state.Fill);
            case Operators.StrokeColor or Operators.StrokeColorNamed:
                return Set(state.StrokeSpace, ref state.Stroke);
            default:
                return false;
        }
    }

    private bool Set(ColorSpace space, ref ColorSpace current, ref Paint paint)
    {
        if (operands.TryNumbers(space.Components, out var values))
        {
            current = space;
            paint = space.Of(values);
        }

        return true;
    }

    private bool Set(ColorSpace space, ref Paint paint)
    {
        if (operands.TryNumbers(space.Components, out var values))
        {
            paint = space.Of(values);
        }

        return true;
    }
}
