using System.Text;
using DisclosureAudit.Pdf.Encodings;

namespace DisclosureAudit.Pdf.CMaps;

/// <summary>
/// The characters of codes as a ToUnicode CMap has them (9.10.3), as far as they can be what is printed.
/// The map is trusted, as every reader does: a wrong but likely text cannot be told from a right one here. Three things are
/// provable rubbish, and such a code is unmapped, so that the next source is asked: a text that nothing printed can have
/// (<see cref="PrintableText"/>); more than eight codes with one and the same character, since a font has a few forms of a
/// character (widths of a space, forms of a digit) and a map that was made for want of a better has one for all; and a map that
/// gives each code itself where the font program disagrees wholly (<see cref="IsEcho"/>, the font asks).
/// </summary>
internal sealed class ToUnicodeMap
{
    private const int MostCodesOfOneText = 8;

    // Each target takes as many places as it has codes; a code holds its place, so that a range is one target.
    private readonly CodeTable places = new();
    private readonly List<int> starts = [];
    private readonly List<string> targets = [];
    private readonly Dictionary<string, int> codesOf = new(StringComparer.Ordinal);
    private int next;
    private bool isEcho = true;

    /// <summary>Whether every code is said to be the character of its own number.</summary>
    public bool IsEcho => isEcho && starts.Count > 0;

    /// <summary>Gives the codes from low to high the target, its last character rising by one with each code.</summary>
    public void Add(uint low, uint high, string target)
    {
        var taken = low <= high ? places.Set(low, high, next, 1) : 0;
        if (taken == 0)
        {
            return;
        }

        starts.Add(next);
        targets.Add(target);
        next += taken;
        isEcho &= target.Length == 1 && target[0] == low;
        if (taken == 1)
        {
            codesOf[target] = codesOf.GetValueOrDefault(target) + 1;
        }
    }

    /// <summary>The characters of a code; null where there are none or none that can be printed.</summary>
    public string? Text(uint code)
    {
        if (places.Find(code) is not { } place)
        {
            return null;
        }

        var index = starts.BinarySearch(place) is var found && found >= 0 ? found : ~found - 1;
        var target = Risen(targets[index], place - starts[index]);
        return target is null || codesOf.GetValueOrDefault(target) > MostCodesOfOneText ? null : PrintableText.Of(target);
    }

    /// <summary>The codes that have a target, in no order.</summary>
    public IEnumerable<uint> Codes() => places.Codes();

    private static string? Risen(string target, int steps)
    {
        if (steps == 0 || target.Length == 0)
        {
            return target;
        }

        var last = target.Length > 1 && char.IsSurrogatePair(target, target.Length - 2) ? target.Length - 2 : target.Length - 1;
        return Rune.TryGetRuneAt(target, last, out var rune) && Rune.TryCreate(rune.Value + steps, out rune)
            ? string.Concat(target.AsSpan(0, last), rune.ToString())
            : null;
    }
}
