using System.Security.Cryptography;
using DisclosureAudit.Findings;

namespace DisclosureAudit.Read;

/// <summary>Reads a text disclosure: decode, cut into lines, mark what printing laid over them.</summary>
public sealed class TextSource(LineMarks marks)
{
    /// <exception cref="UnreadableDocumentException">Too large, empty, binary, or another kind of file under a text's name.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public SourceText Read(Stream stream)
    {
        var bytes = ReadAll(stream);
        if (bytes.AsSpan().StartsWith("%PDF-"u8))
        {
            throw new UnreadableDocumentException("unsupported_kind", new Sentence("内容是 PDF；请存为以 .pdf 结尾的文件再试", "its content is a PDF; save it under a name that ends in .pdf and try again"));
        }

        var text = TextDecoder.Decode(bytes);
        var lines = SplitLines(text, out var pages);
        return new SourceText(marks.Mark(lines), Convert.ToHexStringLower(SHA256.HashData(bytes)), bytes.Length, pages);
    }

    private static byte[] ReadAll(Stream stream)
    {
        if (stream.CanSeek && stream.Length > TextLimits.Bytes)
        {
            throw TooLarge();
        }

        using var buffer = new MemoryStream(stream.CanSeek ? (int)stream.Length : 0);
        Span<byte> chunk = stackalloc byte[16384];
        int read;
        while ((read = stream.Read(chunk)) > 0)
        {
            if (buffer.Length + read > TextLimits.Bytes)
            {
                throw TooLarge();
            }

            buffer.Write(chunk[..read]);
        }

        return buffer.ToArray();
    }

    private static List<SourceLine> SplitLines(string text, out int pages)
    {
        var lines = new List<SourceLine>();
        pages = 1;
        var start = 0;
        while (start < text.Length)
        {
            var length = text.AsSpan(start).IndexOfAny('\n', '\r', '\f');
            var end = length < 0 ? text.Length : start + length;
            if (end - start > TextLimits.LineCharacters)
            {
                throw LineTooLong(lines.Count + 1, end - start);
            }

            if (lines.Count == TextLimits.Lines)
            {
                throw TooManyLines();
            }

            lines.Add(new SourceLine(lines.Count + 1, text[start..end], Page: pages));
            if (end < text.Length && text[end] == '\f')
            {
                pages++;
            }

            start = end + (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1);
        }

        return lines;
    }

    private static UnreadableDocumentException TooLarge() => new(
        "too_large",
        new Sentence(
            $"超过文本上限 {TextLimits.Bytes / 1_000_000} MB，一份公开文本不会这么大；请检查文件或拆分后再试",
            $"larger than the limit of {TextLimits.Bytes / 1_000_000} MB for a text, which no disclosure reaches; check the file or split it"));

    private static UnreadableDocumentException TooManyLines() => new(
        "too_many_lines",
        new Sentence(
            FormattableString.Invariant($"超过 {TextLimits.Lines} 行，一份公开文本不会这么长；请检查文件"),
            FormattableString.Invariant($"more than {TextLimits.Lines} lines, which no disclosure has; check the file")));

    private static UnreadableDocumentException LineTooLong(int line, int length) => new(
        "line_too_long",
        new Sentence(
            FormattableString.Invariant($"第 {line} 行有 {length} 个字符，超过上限 {TextLimits.LineCharacters}；请检查文件是否损坏"),
            FormattableString.Invariant($"line {line} has {length} characters, over the limit of {TextLimits.LineCharacters}; check whether the file is damaged")));
}
