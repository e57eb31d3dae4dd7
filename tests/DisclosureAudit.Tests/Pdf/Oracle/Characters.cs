using System.Text;
using DisclosureAudit.Pdf.Encodings;

namespace DisclosureAudit.Tests.Pdf.Oracle;

/// <summary>How often each character occurs, whatever form it is written in; blanks do not count.</summary>
internal sealed class Characters
{
    private const int FullWidthOffset = 0xFEE0;
    private readonly Dictionary<Rune, int> counts = [];

    public int Total => counts.Values.Sum();

    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var rune in CharacterFolding.Fold(text).EnumerateRunes())
        {
            if (!Rune.IsWhiteSpace(rune) && !Rune.IsControl(rune))
            {
                folded.Append(rune.Value is >= 0xFF01 and <= 0xFF5E ? new Rune(rune.Value - FullWidthOffset) : rune);
            }
        }

        return folded.ToString();
    }

    public static Characters Of(string text)
    {
        var characters = new Characters();
        foreach (var rune in Fold(text).EnumerateRunes())
        {
            characters.counts[rune] = characters.counts.GetValueOrDefault(rune) + 1;
        }

        return characters;
    }

    public Characters Both(Characters other) => Combine(other, Math.Min);

    public Characters Without(Characters other) => Combine(other, (own, taken) => Math.Max(0, own - taken));

    public override string ToString() => string.Concat(counts.OrderBy(each => each.Key).Select(each => each.Value == 1 ? each.Key.ToString() : $"{each.Key}×{each.Value} "));

    private Characters Combine(Characters other, Func<int, int, int> count)
    {
        var combined = new Characters();
        foreach (var (rune, own) in counts)
        {
            if (count(own, other.counts.GetValueOrDefault(rune)) is > 0 and var left)
            {
                combined.counts[rune] = left;
            }
        }

        return combined;
    }
}
