namespace DisclosureAudit.Pdf.CMaps;

/// <summary>A number for each of many codes, in small pages, since the codes of a subset lie scattered; a later entry overrides an earlier one.</summary>
/// <param name="mostWork">One for every code, and as many for its pages: a whole two-byte map takes 131 072. What a file has beyond is hostile and not kept.</param>
internal sealed class CodeTable(int mostWork = 1 << 18)
{
    private const int PageBits = 5;
    private const int PageSize = 1 << PageBits;
    private const uint InPage = PageSize - 1;

    private readonly Dictionary<uint, int[]> pages = [];
    private int work;

    /// <summary>Gives the codes from low to high the same value (step 0) or rising ones (step 1); returns how many codes were taken.</summary>
    public int Set(uint low, uint high, int value, int step)
    {
        var taken = 0;
        var code = low;
        while (code <= high)
        {
            var page = Page(code);
            if (page is null)
            {
                break;
            }

            var end = (int)Math.Min(high - (code & ~InPage), PageSize - 1);
            for (var place = (int)(code & InPage); place <= end; place++)
            {
                page[place] = value + taken * step + 1;
                taken++;
                work++;
            }

            if (code > uint.MaxValue - PageSize)
            {
                break;
            }

            code = (code & ~InPage) + PageSize;
        }

        return taken;
    }

    public int? Find(uint code) => pages.TryGetValue(code >> PageBits, out var page) && page[code & InPage] is > 0 and var value ? value - 1 : null;

    /// <summary>The codes that have a value, in no order.</summary>
    public IEnumerable<uint> Codes() => pages.SelectMany(page => Enumerable
        .Range(0, PageSize)
        .Where(place => page.Value[place] > 0)
        .Select(place => (page.Key << PageBits) + (uint)place));

    private int[]? Page(uint code)
    {
        if (work >= mostWork)
        {
            return null;
        }

        if (!pages.TryGetValue(code >> PageBits, out var page))
        {
            page = new int[PageSize];
            pages.Add(code >> PageBits, page);
            work += PageSize;
        }

        return page;
    }
}
