using DisclosureAudit.Amounts;
using DisclosureAudit.Read;

namespace DisclosureAudit.Tables.Printed;

/// <summary>Words of one line that stand so near to each other that one cell holds them.</summary>
internal sealed class Chunk
{
    /// <param name="words">From left to right.</param>
    /// <param name="line">Of the lines of an area the how manieth, from 0.</param>
    public Chunk(IReadOnlyList<PrintedWord> words, int line)
    {
        Words = words;
        Line = line;
        Text = string.Join(' ', words.Select(word => word.Text));
        Left = words[0].Box.Left;
        Right = words.Max(word => word.Box.Right);
        var state = CellReader.Read(Text, AmountUnit.Yuan).State;
        IsAmount = state == CellState.Amount;
        IsDash = state == CellState.Dash;
    }

    public IReadOnlyList<PrintedWord> Words { get; }
    public int Line { get; }
    public string Text { get; }

    /// <summary>In hundredths of a point, as all places.</summary>
    public int Left { get; }
    public int Right { get; }
    public int Width => Right - Left;
    public int Middle => (Left + Right) / 2;

    /// <summary>A number alone: an amount, a code, a count.</summary>
    public bool IsAmount { get; }
    public bool IsDash { get; }
}
