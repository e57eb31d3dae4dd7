namespace DisclosureAudit.Pdf.Drawing;

/// <summary>Colours by their numbers in a table (8.6.6.3).</summary>
internal sealed class IndexedSpace(ColorSpace basis, ReadOnlyMemory<byte> table) : ColorSpace(1)
{
    public override Paint Of(ReadOnlySpan<double> values)
    {
        var index = (int)Math.Clamp(values[0], 0, 255);
        var size = basis.Components;
        if ((index + 1) * size > table.Length)
        {
            return Paint.Pattern;
        }

        Span<double> color = stackalloc double[size];
        for (var component = 0; component < size; component++)
        {
            color[component] = table.Span[(index * size) + component] / 255.0;
        }

        return basis.Of(color);
    }
}
