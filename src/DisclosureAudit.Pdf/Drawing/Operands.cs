using DisclosureAudit.Pdf.Syntax;

namespace DisclosureAudit.Pdf.Drawing;

/// <summary>
/// The operands of the operator to come (7.8.2). As viewers do, an operator takes its operands from the last one back, and
/// superfluous ones before them are passed over.
/// </summary>
internal sealed class Operands
{
    /// <summary>More than any operator takes: a DeviceN colour has up to 32 components.</summary>
    private const int Most = 64;

    /// <summary>More than the glyphs of a page and the numbers between them.</summary>
    private const int MostElements = 1 << 19;

    private readonly double[] numbers = new double[Most];
    private readonly Operand[] stack = new Operand[Most];
    private Operand[] elements = new Operand[256];
    private byte[] scratch = new byte[256];
    private int elementCount;
    private int openArray = -1;

    public int Count { get; private set; }

    public void Clear()
    {
        Count = 0;
        elementCount = 0;
        openArray = -1;
    }

    /// <exception cref="PdfProblemException">An array longer than any that is meant.</exception>
    public void Push(in Operand operand)
    {
        if (openArray >= 0)
        {
            PushElement(operand);
            return;
        }

        if (Count == Most)
        {
            Clear();
        }

        numbers[Count] = operand.Number;
        stack[Count++] = operand;
    }

    public void OpenArray()
    {
        if (openArray < 0)
        {
            openArray = elementCount;
        }
    }

    public void CloseArray()
    {
        if (openArray >= 0)
        {
            var first = openArray;
            openArray = -1;
            Push(new Operand(OperandKind.Array, 0, first, elementCount - first));
        }
    }

    /// <summary>The last operands, when there are as many and all are numbers.</summary>
    public bool TryNumbers(int count, out ReadOnlySpan<double> values)
    {
        values = default;
        if (Count < count)
        {
            return false;
        }

        for (var index = Count - count; index < Count; index++)
        {
            if (stack[index].Kind != OperandKind.Number)
            {
                return false;
            }
        }

        values = numbers.AsSpan(Count - count, count);
        return true;
    }

    public bool TryNumber(out double value)
    {
        value = Count > 0 ? numbers[Count - 1] : 0;
        return Count > 0 && stack[Count - 1].Kind == OperandKind.Number;
    }

    /// <summary>An operand counted from the last, which is 0.</summary>
    public bool TryGet(int fromLast, OperandKind kind, out Operand operand)
    {
        operand = fromLast < Count ? stack[Count - 1 - fromLast] : default;
        return fromLast < Count && operand.Kind == kind;
    }

    /// <summary>The bytes of a name, its escapes not undone.</summary>
    public bool TryName(int fromLast, ReadOnlySpan<byte> content, out ReadOnlySpan<byte> name)
    {
        var found = TryGet(fromLast, OperandKind.Name, out var operand);
        name = found ? content.Slice(operand.Start, operand.Length) : default;
        return found;
    }

    /// <summary>The bytes of the last operand, a string; good until the next string is asked for.</summary>
    public bool TryString(ReadOnlySpan<byte> content, out ReadOnlySpan<byte> text)
    {
        text = Count > 0 ? String(stack[Count - 1], content) : default;
        return Count > 0 && stack[Count - 1].Kind is OperandKind.String or OperandKind.HexString;
    }

    /// <summary>The two numbers before the last operand, a string.</summary>
    public bool TrySpacing(out double first, out double second)
    {
        var found = TryGet(2, OperandKind.Number, out var one) & TryGet(1, OperandKind.Number, out var other);
        (first, second) = (one.Number, other.Number);
        return found;
    }

    public ReadOnlySpan<Operand> Elements(in Operand array) => elements.AsSpan(array.Start, array.Length);

    /// <summary>The bytes of a string with its escapes undone; good until the next one is asked for.</summary>
    public ReadOnlySpan<byte> String(in Operand operand, ReadOnlySpan<byte> content)
    {
        if (operand.Kind is not (OperandKind.String or OperandKind.HexString))
        {
            return default;
        }

        var text = content.Slice(operand.Start, operand.Length);
        if (operand.Kind == OperandKind.String && text.IndexOfAny((byte)'\\', (byte)'\r') < 0)
        {
            return text;
        }

        if (scratch.Length < text.Length)
        {
            scratch = new byte[text.Length];
        }

        return scratch.AsSpan(0, operand.Kind == OperandKind.HexString ? Escapes.Hex(text, scratch) : Escapes.Literal(text, scratch));
    }

    private void PushElement(in Operand operand)
    {
        if (elementCount == elements.Length)
        {
            if (elementCount >= MostElements)
            {
                throw new PdfProblemException(PdfProblem.TooLarge, $"an operand of over {MostElements} elements");
            }

            Array.Resize(ref elements, elementCount * 2);
        }

        elements[elementCount++] = operand;
    }
}
