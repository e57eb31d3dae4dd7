using DisclosureAudit.Pdf.Syntax;

namespace DisclosureAudit.Pdf.Drawing;

/// <summary>What names of content streams stand for, each looked up once; a name known already allocates nothing.</summary>
internal sealed class NamedCache<T>(Func<string, T> load)
{
    private const int LongestName = 128;
    private const int MostNames = 10_000;

    private readonly Dictionary<string, T> values = [];

    /// <param name="name">The bytes of the name, its escapes not undone.</param>
    public T Find(ReadOnlySpan<byte> name)
    {
        if (name.Length > LongestName)
        {
            return load(string.Create(Escapes.NameLength(name), name, (chars, bytes) => Escapes.Name(bytes, chars)));
        }

        Span<char> buffer = stackalloc char[LongestName];
        ReadOnlySpan<char> chars = buffer[..Escapes.Name(name, buffer)];
        if (values.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(chars, out var value))
        {
            return value;
        }

        if (values.Count >= MostNames)
        {
            values.Clear();
        }

        var text = chars.ToString();
        return values[text] = load(text);
    }
}
