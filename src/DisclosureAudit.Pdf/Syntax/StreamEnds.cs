namespace DisclosureAudit.Pdf.Syntax;

/// <summary>Where the bytes of a stream end: where its Length says, or, when that cannot be, at its "endstream".</summary>
internal sealed class StreamEnds(ReadOnlyMemory<byte> bytes)
{
    /// <summary>White space before "endstream"; the lengths of a made file may all lead to where much of it begins.</summary>
    private const int MostWhite = 1024;

    /// <summary>All of the file, found at once when first needed: a search for each stream could reach to the end each time.</summary>
    private List<int>? keywords;

    public int Of(int start, double? length)
    {
        if (length is >= 0 && start + length <= bytes.Length)
        {
            var end = start + (int)length;
            if (IsEnd(end))
            {
                return end;
            }
        }

        return Searched(start);
    }

    private bool IsEnd(int at)
    {
        var span = bytes.Span;
        var last = Math.Min(span.Length, at + MostWhite);
        while (at < last && Characters.IsWhite(span[at]))
        {
            at++;
        }

        return span[at..].StartsWith("endstream"u8) || span[at..].StartsWith("endobj"u8);
    }

    private int Searched(int start)
    {
        keywords ??= FindKeywords();
        var index = keywords.BinarySearch(start);
        index = index < 0 ? ~index : index;
        return index < keywords.Count ? WithoutLineEnd(start, keywords[index]) : bytes.Length;
    }

    /// <summary>The line end before the keyword is not of the data (7.3.8.1).</summary>
    private int WithoutLineEnd(int start, int end)
    {
        var data = bytes.Span[start..end];
        return start + (data.EndsWith("\r\n"u8) ? data.Length - 2 : data.EndsWith("\n"u8) || data.EndsWith("\r"u8) ? data.Length - 1 : data.Length);
    }

    private List<int> FindKeywords()
    {
        var found = new List<int>();
        var span = bytes.Span;
        for (var at = 0; ; at += "endstream".Length)
        {
            var step = span[at..].IndexOf("endstream"u8);
            if (step < 0)
            {
                return found;
            }

            at += step;
            found.Add(at);
        }
    }
}
