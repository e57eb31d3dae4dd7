using System.Buffers;

namespace DisclosureAudit.Amounts;

/// <summary>Takes the spaces of every kind out of a printed text; a text that has none comes back as it is.</summary>
internal static class Spaces
{
    private static readonly SearchValues<char> All = SearchValues.Create(Enumerable.Range(0, char.MaxValue + 1).Select(c => (char)c).Where(char.IsWhiteSpace).ToArray());

    public static string Without(string text)
    {
        if (!text.AsSpan().ContainsAny(All))
        {
            return text;
        }

        var squeezed = new System.Text.StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c))
            {
                squeezed.Append(c);
            }
        }

        return squeezed.ToString();
    }
}
