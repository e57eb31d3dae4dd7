namespace DisclosureAudit.Pdf.CMaps;

/// <summary>Reads a CMap that a file brings as its Encoding (9.7.5.3).</summary>
internal static class CMapParser
{
    // Real CMaps have a handful of ranges; one with many would only be slow.
    private const int MostCodespaces = 256;
    private const int MostCid = 0xFFFF;

    /// <param name="parent">The CMap of UseCMap in the stream's dictionary; null where the file alone may name one.</param>
    /// <param name="isVertical">WMode of the stream's dictionary; null where only the file says it.</param>
    public static CMap Parse(ReadOnlySpan<byte> source, CMap? parent, bool? isVertical)
    {
        var rows = new CMapRows(source);
        var codespaces = new List<Codespace>();
        var cids = new CodeTable();
        while (rows.Next())
        {
            if (rows.Section == CMapSection.Codespaces && codespaces.Count < MostCodespaces)
            {
                codespaces.Add(new Codespace(rows.Length, rows.Low, rows.High));
            }
            else if (rows.Section is CMapSection.CidCharacters or CMapSection.CidRanges && rows.TargetNumber is int and <= MostCid and var cid)
            {
                cids.Set(rows.Low, rows.High, cid, 1);
            }
        }

        parent ??= rows.Parent is null ? null : PredefinedCMaps.Find(rows.Parent);
        isVertical ??= rows.WritingMode is null ? parent?.IsVertical : rows.WritingMode == 1;
        return new CMap(isVertical ?? false, CMapCodes.Other, null, codespaces, cids, parent);
    }
}
