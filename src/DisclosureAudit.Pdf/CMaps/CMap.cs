namespace DisclosureAudit.Pdf.CMaps;

/// <summary>Cuts a shown string into codes and gives their CIDs (9.7.5).</summary>
/// <param name="cids">CID by code; by code point where the codes are Unicode, so that all forms of UTF share one table.</param>
/// <param name="parent">The CMap this one changes (usecmap).</param>
internal sealed class CMap(bool isVertical, CMapCodes codes, string? ordering, IReadOnlyList<Codespace> codespaces, CodeTable cids, CMap? parent)
{
    private static readonly Codespace[] TwoBytes = [new Codespace(2, 0, 0xFFFF)];

    // Shorter codes first: no code of one length begins like one of another (9.7.6.2).
    private readonly Codespace[] codespaces = Spaces(codespaces, parent);

    // The length of all codes with a first byte, 0 where it differs; made when first needed.
    private byte[]? lengths;

    public bool IsVertical { get; } = isVertical;

    public CMapCodes Codes { get; } = codes;

    /// <summary>The character collection of a predefined CMap (“GB1”); null of Identity and of those a file brings.</summary>
    public string? Ordering { get; } = ordering;

    /// <summary>Identity-H or Identity-V: two bytes are the CID (9.7.5.2).</summary>
    public static CMap Identity(bool isVertical)
    {
        var cids = new CodeTable();
        cids.Set(0, 0xFFFF, 0, 1);
        return new CMap(isVertical, CMapCodes.Other, null, TwoBytes, cids, null);
    }

    /// <summary>The length of the first code of a text that is not empty.</summary>
    public int Read(ReadOnlySpan<byte> text, out uint code)
    {
        lengths ??= Lengths();
        var length = lengths[text[0]] is > 0 and var known ? Math.Min(known, text.Length) : Length(text);
        code = 0;
        foreach (var part in text[..length])
        {
            code = (code << 8) | part;
        }

        return length;
    }

    /// <summary>The CID of a code, 0 where it has none (9.7.6.3).</summary>
    public int Cid(uint code) => cids.Find(UnicodeCode.Point(code, Codes)) ?? parent?.Cid(code) ?? 0;

    // What is no code is as long as the range it begins like, or as the shortest code (9.7.6.3).
    private int Length(ReadOnlySpan<byte> text)
    {
        var best = 0;
        var length = codespaces[0].Length;
        foreach (var codespace in codespaces)
        {
            var fit = codespace.Fit(text);
            if (fit == codespace.Length)
            {
                return fit;
            }

            if (fit > best)
            {
                best = fit;
                length = codespace.Length;
            }
        }

        return Math.Min(length, text.Length);
    }

    private byte[] Lengths()
    {
        var found = new byte[256];
        for (var first = 0; first < found.Length; first++)
        {
            var begun = codespaces.Where(space => space.Fit([(byte)first]) > 0).Select(space => space.Length).Distinct().ToList();
            found[first] = begun is [var only] ? (byte)only : (byte)0;
        }

        return found;
    }

    private static Codespace[] Spaces(IReadOnlyList<Codespace> own, CMap? parent)
    {
        var all = own.Concat(parent?.codespaces ?? []).Distinct().OrderBy(space => space.Length).ToArray();
        return all.Length == 0 ? TwoBytes : all;
    }
}
