namespace DisclosureAudit.Pdf.Programs;

/// <summary>A DICT of a CFF font (Adobe Technical Note 5176, 4): operands before each operator; only whole numbers are kept.</summary>
internal static class CffDictionary
{
    /// <summary>The operands by operator; an operator of two bytes is 1200 and its second byte.</summary>
    public static Dictionary<int, List<int>> Read(FontBytes dictionary)
    {
        var entries = new Dictionary<int, List<int>>();
        var operands = new List<int>();
        for (var at = 0; at < dictionary.Length;)
        {
            var first = dictionary.U8(at);
            if (first <= 21)
            {
                entries[first == 12 ? 1200 + dictionary.U8(at + 1) : first] = operands;
                operands = [];
                at += first == 12 ? 2 : 1;
                continue;
            }

            operands.Add(first switch
            {
                28 => dictionary.I16(at + 1),
                29 => unchecked((int)dictionary.U32(at + 1)),
                >= 32 and <= 246 => first - 139,
                >= 247 and <= 250 => ((first - 247) * 256) + dictionary.U8(at + 1) + 108,
                >= 251 and <= 254 => (-(first - 251) * 256) - dictionary.U8(at + 1) - 108,
                _ => 0,
            });
            at += first switch
            {
                28 => 3,
                29 => 5,
                30 => RealLength(dictionary, at),
                >= 247 and <= 254 => 2,
                _ => 1,
            };
        }

        return entries;
    }

    // A real number goes on to the half byte 15.
    private static int RealLength(FontBytes dictionary, int at)
    {
        var end = at + 1;
        while (end < dictionary.Length && (dictionary.U8(end) & 0x0F) != 0x0F && dictionary.U8(end) >> 4 != 0x0F)
        {
            end++;
        }

        return end + 1 - at;
    }
}
