using DisclosureAudit.Pdf.Syntax;

namespace DisclosureAudit.Pdf.Drawing;

/// <summary>Reads colour spaces (8.6.3).</summary>
internal static class ColorSpaces
{
    private const int Deepest = 8;

    /// <summary>As many inks as DeviceN may have (Annex C).</summary>
    private const int MostInks = 32;

    private static readonly string[] Inks = ["Cyan", "Magenta", "Yellow", "Black"];

    /// <summary>The space that cs names; an unknown one is grey.</summary>
    public static ColorSpace Named(string name, PdfDictionary? resources) => Of(name) ?? Of(resources?[name] ?? PdfNull.Instance, resources, 0);

    public static ColorSpace Of(PdfObject space, PdfDictionary? resources, int depth) => space switch
    {
        _ when depth > Deepest => ColorSpace.Gray,
        PdfName name => Of(name.Value) ?? Of(resources?[name.Value] ?? PdfNull.Instance, resources, depth + 1),
        PdfArray array when array[0] is PdfName family => OfFamily(family.Value, array, resources, depth + 1),
        _ => ColorSpace.Gray,
    };

    private static ColorSpace? Of(string name) => name switch
    {
        "DeviceGray" or "CalGray" or "G" => ColorSpace.Gray,
        "DeviceRGB" or "CalRGB" or "RGB" => ColorSpace.Rgb,
        "DeviceCMYK" or "CMYK" => ColorSpace.Cmyk,
        "Pattern" => ColorSpace.Pattern,
        _ => null,
    };

    private static ColorSpace OfFamily(string family, PdfArray array, PdfDictionary? resources, int depth) => family switch
    {
        "ICCBased" => (array[1] as PdfStream)?.Dictionary.Integer("N") switch
        {
            3 => ColorSpace.Rgb,
            4 => ColorSpace.Cmyk,
            _ => ColorSpace.Gray,
        },
        "Lab" => new LabSpace(),
        "Indexed" or "I" => new IndexedSpace(Of(array[1], resources, depth), Table(array[3])),
        "Separation" => Tint([(array[1] as PdfName)?.Value ?? ""], array, resources, depth),
        "DeviceN" => Tint(Names(array[1] as PdfArray), array, resources, depth),
        _ => Of(family) ?? ColorSpace.Gray,
    };

    private static TintSpace Tint(string[] names, PdfArray array, PdfDictionary? resources, int depth)
    {
        var alternate = Of(array[2], resources, depth);
        var inks = Array.ConvertAll(names, name => Array.IndexOf(Inks, name));
        return new TintSpace(names.Length, Array.TrueForAll(inks, ink => ink >= 0) ? inks : null, alternate, TintTransform.Of(array[3], alternate.Components));
    }

    private static string[] Names(PdfArray? names)
    {
        var all = new string[Math.Clamp(names?.Count ?? 0, 1, MostInks)];
        for (var index = 0; index < all.Length; index++)
        {
            all[index] = (names?[index] as PdfName)?.Value ?? "";
        }

        return all;
    }

    private static ReadOnlyMemory<byte> Table(PdfObject table) => table switch
    {
        PdfString text => text.Bytes,
        PdfStream stream => stream.Decode(),
        _ => default,
    };
}
