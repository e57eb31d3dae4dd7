namespace DisclosureAudit.Pdf.Syntax;

/// <summary>A cross-reference table (7.5.4), read token by token as its lines are not 20 bytes in every file.</summary>
internal static class XrefTable
{
    private const int HeadOfFreeList = 65535;

    /// <summary>Reads the entries up to the word "trailer", which follows the keyword "xref"; false when that is not what stands there.</summary>
    public static bool Read(ref Lexer lexer, List<KeyValuePair<int, XrefEntry>> entries)
    {
        while (lexer.Next() == TokenKind.Number)
        {
            var first = lexer.Number;
            if (lexer.Next() != TokenKind.Number || !Subsection(ref lexer, first, lexer.Number, entries))
            {
                return false;
            }
        }

        return lexer.IsKeyword("trailer"u8);
    }

    private static bool Subsection(ref Lexer lexer, double first, double count, List<KeyValuePair<int, XrefEntry>> entries)
    {
        for (var i = 0; i < count; i++)
        {
            var before = lexer.Position;
            if (lexer.Next() != TokenKind.Number)
            {
                // Fewer entries than stated: the trailer is what must come now.
                lexer.Position = before;
                return true;
            }

            var offset = lexer.Number;
            if (lexer.Next() != TokenKind.Number)
            {
                return false;
            }

            var generation = lexer.Number;
            lexer.Next();
            var free = lexer.IsKeyword("f"u8);
            if (!free && !lexer.IsKeyword("n"u8))
            {
                return false;
            }

            // Object 0 heads the list of free objects; a table that calls it 1 is off by one throughout.
            if (entries.Count == 0 && first == 1 && free && offset == 0 && generation == HeadOfFreeList)
            {
                first = 0;
            }

            if (first + i is >= 0 and < int.MaxValue)
            {
                entries.Add(new((int)(first + i), free || offset is <= 0 or >= int.MaxValue ? XrefEntry.Free : new XrefEntry(0, (int)offset)));
            }
        }

        return true;
    }
}
