namespace DisclosureAudit.Pdf.Drawing;

/// <summary>Separation and DeviceN (8.6.6.4, 8.6.6.5): amounts of inks.</summary>
/// <param name="inks">Which of cyan, magenta, yellow and black each component is; null where one is another ink.</param>
/// <param name="transform">To the alternate space; null where it is not known, which a grey as dark as the ink stands for.</param>
internal sealed class TintSpace(int components, int[]? inks, ColorSpace alternate, TintTransform? transform) : ColorSpace(components)
{
    /// <summary>Full of all inks (8.6.8).</summary>
    public override Paint Initial
    {
        get
        {
            Span<double> full = stackalloc double[Components];
            full.Fill(1);
            return Of(full);
        }
    }

    public override Paint Of(ReadOnlySpan<double> values)
    {
        if (inks is not null)
        {
            Span<double> process = stackalloc double[4];
            for (var component = 0; component < inks.Length; component++)
            {
                process[inks[component]] = values[component];
            }

            return Cmyk.Of(process);
        }

        Span<double> color = stackalloc double[alternate.Components];
        if (values.Length == 1 && transform is not null && transform.TryMap(values[0], color))
        {
            return alternate.Of(color);
        }

        var most = 0.0;
        foreach (var value in values)
        {
            most = Math.Max(most, value);
        }

        return Mix(1 - most, 1 - most, 1 - most);
    }
}
