namespace DisclosureAudit.Pdf.Syntax;

/// <summary>Each name of a file once: files repeat few names many times.</summary>
internal sealed class NameTable
{
    private const int LongestKept = 128;

    private readonly Dictionary<string, PdfName> names = [];
    private readonly Dictionary<string, PdfName>.AlternateLookup<ReadOnlySpan<char>> lookup;

    public NameTable() => lookup = names.GetAlternateLookup<ReadOnlySpan<char>>();

    public PdfName Of(ReadOnlySpan<byte> text)
    {
        if (text.Length > LongestKept)
        {
            return new PdfName(string.Create(Escapes.NameLength(text), text, (chars, bytes) => Escapes.Name(bytes, chars)));
        }

        Span<char> buffer = stackalloc char[LongestKept];
        ReadOnlySpan<char> chars = buffer[..Escapes.Name(text, buffer)];
        if (!lookup.TryGetValue(chars, out var name))
        {
            name = new PdfName(chars.ToString());
            names.Add(name.Value, name);
        }

        return name;
    }
}
