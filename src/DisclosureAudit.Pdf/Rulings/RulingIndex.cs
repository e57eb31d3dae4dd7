namespace DisclosureAudit.Pdf.Rulings;

/// <summary>Tells whether a drawn line passes between two places, without looking at the lines elsewhere on the page.</summary>
internal sealed class RulingIndex
{
    /// <summary>How many bands a page is cut into; a line is listed in all it crosses.</summary>
    private const int Bands = 64;

    private readonly List<RulingLine>[] level = NewBands();
    private readonly List<RulingLine>[] upright = NewBands();
    private readonly double width;
    private readonly double height;

    public RulingIndex(IReadOnlyList<RulingLine> rulings, double width, double height)
    {
        (this.width, this.height) = (width, height);
        foreach (var ruling in rulings)
        {
            if (!ruling.IsEdge)
            {
                var (bands, extent) = ruling.IsHorizontal ? (level, width) : (upright, height);
                for (var band = Band(ruling.Start, extent); band <= Band(ruling.End, extent); band++)
                {
                    bands[band].Add(ruling);
                }
            }
        }

        foreach (var band in level.Concat(upright))
        {
            band.Sort(static (a, b) => a.Position.CompareTo(b.Position));
        }
    }

    /// <summary>Whether an upright line stands between two x at the height y.</summary>
    public bool HasUpright(double from, double to, double y) => Has(upright[Band(y, height)], from, to, y);

    /// <summary>Whether a level line lies between two y at the place x.</summary>
    public bool HasLevel(double from, double to, double x) => Has(level[Band(x, width)], from, to, x);

    private static bool Has(List<RulingLine> band, double from, double to, double at)
    {
        var (low, high) = (0, band.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = band[middle].Position < from ? (middle + 1, high) : (low, middle);
        }

        for (; low < band.Count && band[low].Position <= to; low++)
        {
            if (band[low].Start <= at && at <= band[low].End)
            {
                return true;
            }
        }

        return false;
    }

    private static int Band(double at, double extent) => extent > 0 ? (int)Math.Clamp(at / extent * Bands, 0, Bands - 1) : 0;

    private static List<RulingLine>[] NewBands()
    {
        var bands = new List<RulingLine>[Bands];
        for (var i = 0; i < Bands; i++)
        {
            bands[i] = [];
        }

        return bands;
    }
}
