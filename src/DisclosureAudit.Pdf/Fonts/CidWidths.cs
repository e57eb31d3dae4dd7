using DisclosureAudit.Pdf.CMaps;
using DisclosureAudit.Pdf.Syntax;

namespace DisclosureAudit.Pdf.Fonts;

/// <summary>
/// The numbers that W or W2 give to CIDs (9.7.4.3): “first [numbers of one CID after another]” or “first last numbers”, one
/// number a CID in W and three in W2.
/// </summary>
internal sealed class CidWidths
{
    private const int MostCid = 0xFFFF;

    private readonly CodeTable places = new();
    private readonly List<double> numbers = [];
    private readonly int each;

    public CidWidths(PdfArray? array, int each)
    {
        this.each = each;
        for (var at = 0; at < (array?.Count ?? 0);)
        {
            if (array![at] is not PdfNumber { Integer: >= 0 and <= MostCid and var first })
            {
                at++;
            }
            else if (array[at + 1] is PdfArray list)
            {
                Add(first, Math.Min(first + (list.Count / each) - 1, MostCid), list, 0, 1);
                at += 2;
            }
            else
            {
                Add(first, Math.Min((array[at + 1] as PdfNumber)?.Integer ?? -1, MostCid), array, at + 2, 0);
                at += 2 + each;
            }
        }
    }

    /// <summary>The numbers of a CID; none where it has none.</summary>
    public ReadOnlySpan<double> this[int cid] => places.Find((uint)cid) is { } place
        ? System.Runtime.InteropServices.CollectionsMarshal.AsSpan(numbers).Slice(place * each, each)
        : default;

    private void Add(int first, int last, PdfArray source, int start, int step)
    {
        if (last < first)
        {
            return;
        }

        places.Set((uint)first, (uint)last, numbers.Count / each, step);
        var count = step == 1 ? (last - first + 1) * each : each;
        for (var index = 0; index < count; index++)
        {
            numbers.Add((source[start + index] as PdfNumber)?.Value ?? 0);
        }
    }
}
