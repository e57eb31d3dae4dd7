using System.Text;
using DisclosureAudit.Pdf.Data;

namespace DisclosureAudit.Pdf.Encodings;

/// <summary>
/// Replaces characters that look like an ordinary one and mean it: Kangxi and CJK radicals, CJK compatibility ideographs and
/// alphabetic presentation forms (ligatures). Full-width forms stay. The runtime's own normalization is not used: it would fold
/// more, and does nothing without the culture data that this program runs without.
/// </summary>
public static class CharacterFolding
{
    private static readonly Lazy<Dictionary<int, string>> Folded = new(() => DataFile
        .Lines("Folding.bin")
        .ToDictionary(line => Rune.GetRuneAt(line, 0).Value, line => line[Rune.GetRuneAt(line, 0).Utf16SequenceLength..]));

    /// <summary>The text with ordinary characters; the same object where there is nothing to replace.</summary>
    public static string Fold(string text)
    {
        if (!HasFolded(text))
        {
            return text;
        }

        var folded = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            folded.Append(IsFolded(rune) ? Folded.Value[rune.Value] : rune.ToString());
        }

        return folded.ToString();
    }

    /// <summary>Whether a character is one of those replaced.</summary>
    public static bool IsFolded(Rune character) => MayBeFolded(character.Value) && Folded.Value.ContainsKey(character.Value);

    private static bool HasFolded(string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (IsFolded(rune))
            {
                return true;
            }
        }

        return false;
    }

    private static bool MayBeFolded(int point) => point is (>= 0x2E80 and <= 0x2FD5) or (>= 0xF900 and <= 0xFB4F) or (>= 0x2F800 and <= 0x2FA1F);
}
