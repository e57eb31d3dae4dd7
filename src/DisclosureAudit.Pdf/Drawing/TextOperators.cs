namespace DisclosureAudit.Pdf.Drawing;

/// <summary>The operators of Tables 105 to 109: text.</summary>
internal sealed class TextOperators(Operands operands, GraphicsStack states, TextPainter painter)
{
    private TextMatrices matrices = new();

    /// <summary>The matrices, for a form that stands within a text object of its page.</summary>
    public TextMatrices Matrices
    {
        get => matrices;
        set => matrices = value;
    }

    public bool TryRun(int word, ReadOnlySpan<byte> content, ResourceScope resources) =>
        TryPosition(word) || TryState(word, content, resources) || TryShow(word, content);

    private bool TryPosition(int word)
    {
        ref var state = ref states.Current;
        switch (word)
        {
            case Operators.BeginText:
                matrices.Set(Matrix.Identity);
                return true;
            case Operators.EndText:
                painter.EndClip(ref state);
                return true;
            case Operators.MoveText when operands.TryNumbers(2, out var offset):
                matrices.MoveLine(offset[0], offset[1]);
                return true;
            case Operators.MoveTextLeading when operands.TryNumbers(2, out var offset):
                state.Leading = -offset[1];
                matrices.MoveLine(offset[0], offset[1]);
                return true;
            case Operators.TextMatrix when operands.TryNumbers(6, out var m):
                matrices.Set(new Matrix(m[0], m[1], m[2], m[3], m[4], m[5]));
                return true;
            case Operators.NextLine:
                matrices.MoveLine(0, -state.Leading);
                return true;
            default:
                return false;
        }
    }

    private bool TryState(int word, ReadOnlySpan<byte> content, ResourceScope resources)
    {
        if (!operands.TryNumber(out var value))
        {
            return false;
        }

        ref var state = ref states.Current;
        switch (word)
        {
            case Operators.CharacterSpacing:
                state.CharacterSpacing = value;
                return true;
            case Operators.WordSpacing:
                state.WordSpacing = value;
                return true;
            case Operators.HorizontalScale:
                state.HorizontalScale = value / 100;
                return true;
            case Operators.Leading:
                state.Leading = value;
                return true;
            case Operators.Rise:
                state.Rise = value;
                return true;
            case Operators.RenderMode:
                state.RenderMode = value is >= 0 and <= 7 ? (int)value : state.RenderMode;
                return true;
            case Operators.Font when operands.TryName(1, content, out var name):
                state.FontSize = value;
                state.Font = resources.Font(name);
                return true;
            default:
                return false;
        }
    }

    private bool TryShow(int word, ReadOnlySpan<byte> content)
    {
        ref var state = ref states.Current;
        switch (word)
        {
            case Operators.ShowArray when operands.TryGet(0, OperandKind.Array, out var array):
                ShowArray(array, content);
                return true;
            case Operators.Show when operands.TryString(content, out var text):
                ShowOne(text);
                return true;
            case Operators.ShowNextLine when operands.TryString(content, out var text):
                matrices.MoveLine(0, -state.Leading);
                ShowOne(text);
                return true;
            case Operators.ShowSpaced when operands.TryString(content, out var text):
                if (operands.TrySpacing(out var wordSpacing, out var characterSpacing))
                {
                    (state.WordSpacing, state.CharacterSpacing) = (wordSpacing, characterSpacing);
                }

                matrices.MoveLine(0, -state.Leading);
                ShowOne(text);
                return true;
            default:
                return false;
        }
    }

    private void ShowOne(ReadOnlySpan<byte> text)
    {
        painter.StartRun();
        painter.Show(text, states.Current, ref matrices.Text);
    }

    private void ShowArray(in Operand array, ReadOnlySpan<byte> content)
    {
        painter.StartRun();
        foreach (ref readonly var element in operands.Elements(array))
        {
            if (element.Kind == OperandKind.Number)
            {
                TextPainter.Shift(element.Number, states.Current, ref matrices.Text);
            }
            else
            {
                painter.Show(operands.String(element, content), states.Current, ref matrices.Text);
            }
        }
    }
}
