using DisclosureAudit.Pdf.Encodings;

namespace DisclosureAudit.Pdf.Drawing;

/// <summary>Puts replacement text in the place of glyphs (14.9.4).</summary>
internal static class ReplacementText
{
    /// <param name="text">What the glyphs from a place on to the last one stand for.</param>
    public static void Apply(string text, List<Glyph> glyphs, int from)
    {
        if (from >= glyphs.Count || IsSame(text, glyphs, from) || (text.Length > 0 && PrintableText.Of(text) is null))
        {
            return;
        }

        var first = glyphs[from];
        var (box, ink) = (first.Box, first.Ink);
        for (var index = from + 1; index < glyphs.Count; index++)
        {
            var next = glyphs[index];
            if (next.Box.Top < first.Box.Bottom && next.Box.Bottom > first.Box.Top)
            {
                (box, ink) = (box.Union(next.Box), ink.Union(next.Ink));
            }
        }

        var isKept = text.Length > 0;
        if (isKept)
        {
            glyphs[from] = first with { Text = CharacterFolding.Fold(text), Printed = text, Box = box, Ink = ink };
        }

        glyphs.RemoveRange(from + (isKept ? 1 : 0), glyphs.Count - from - (isKept ? 1 : 0));
    }

    /// <summary>
    /// Whether the glyphs say the same but for blanks, as they do in most tagged files: then they are left as they are, each
    /// at its place. An empty text says the same as blanks.
    /// </summary>
    private static bool IsSame(string text, List<Glyph> glyphs, int from)
    {
        var rest = CharacterFolding.Fold(text).AsSpan();
        for (var index = from; index < glyphs.Count; index++)
        {
            if (glyphs[index].Text is not { } own)
            {
                return false;
            }

            foreach (var character in own)
            {
                if (char.IsWhiteSpace(character))
                {
                    continue;
                }

                rest = rest.TrimStart();
                if (rest.IsEmpty || rest[0] != character)
                {
                    return false;
                }

                rest = rest[1..];
            }
        }

        return rest.Trim().IsEmpty;
    }
}
