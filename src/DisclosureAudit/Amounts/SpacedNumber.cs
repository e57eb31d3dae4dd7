namespace DisclosureAudit.Amounts;

/// <summary>
/// Reads a number that printing has split by spaces (“2773. 65”, “30 0,0 00”). The pieces belong together if no cut at
/// the spaces leaves whole numbers on both sides: “1 200,000” may be two numbers and is refused.
/// </summary>
internal static class SpacedNumber
{
    // A number set letter by letter (“2 7 7 3 . 6 5”); fewer single characters could be a list of small numbers.
    private const int FewestLetters = 4;

    public static PlainNumber Read(string text)
    {
        if (!text.Contains(' ', StringComparison.Ordinal))
        {
            return PlainNumber.Read(text);
        }

        var pieces = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var joined = PlainNumber.Read(string.Concat(pieces));
        if (IsSignApart(pieces) || IsLetterSpaced(pieces))
        {
            return joined;
        }

        return CanBeCut(pieces) ? PlainNumber.Refuse("split_or_two_numbers") : joined;
    }

    private static bool IsSignApart(string[] pieces) => pieces.Length == 2 && pieces[0] is "-" or "+" or "(" or "▲" or "△";

    private static bool IsLetterSpaced(string[] pieces) => pieces.Length >= FewestLetters && pieces.All(piece => piece.Length == 1);

    // Whether the pieces fall into two or more groups that are each a number by itself, or behind one the dash of an
    // empty cell.
    private static bool CanBeCut(string[] pieces)
    {
        var reachable = new bool[pieces.Length + 1];
        reachable[0] = true;
        for (var end = 1; end <= pieces.Length; end++)
        {
            for (var start = 0; start < end; start++)
            {
                var isWhole = start == 0 && end == pieces.Length;
                reachable[end] |= !isWhole && reachable[start] && IsCell(string.Concat(pieces[start..end]), isFirst: start == 0);
            }
        }

        return reachable[^1];
    }

    private static bool IsCell(string group, bool isFirst) => (!isFirst && group is "-" or "/") || PlainNumber.Read(group).Problem.Length == 0;
}
