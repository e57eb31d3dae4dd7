using System.Buffers;
using DisclosureAudit.Amounts;
using DisclosureAudit.Read;

namespace DisclosureAudit.Tables.Printed;

/// <summary>What a line tells about whether it stands in a table that no lines are drawn for.</summary>
internal static class OpenLine
{
    // Integers below may be page numbers, years and dates of lists.
    private const int FewestDigits = 5;
    private static readonly SearchValues<char> Sentence = SearchValues.Create("。；！？…");

    /// <summary>A label, and behind it an amount that stands alone: with decimals, grouped or long; or nothing but zeros.</summary>
    public static bool IsRow(AlignedLine line) =>
        line.Chunks.Count > 1 && MayStandInTable(line) && (line.Chunks.Skip(1).Any(IsAmount) || line.Chunks.Skip(1).Count(IsZero) > 1);

    public static bool IsMoney(Chunk chunk) => chunk.IsAmount && chunk.Text.AsSpan().IndexOfAny('.', ',') >= 0;

    public static bool IsAmount(Chunk chunk) =>
        chunk.IsAmount && (IsMoney(chunk) || chunk.Text.Count(char.IsAsciiDigit) >= FewestDigits);

    public static bool IsZero(Chunk chunk) => chunk.Text == "0";

    public static bool MayStandInTable(AlignedLine line) =>
        line.Text.AsSpan().IndexOfAny(Sentence) < 0
        && !line.Text.Contains("....", StringComparison.Ordinal)
        && !line.Text.StartsWith('注')
        && TableHead.UnitOf(line.Text) is null
        && Headings.PartNumber(line.Text) == 0;

    /// <summary>Rows of one table are less than two letters apart.</summary>
    public static bool AreNear(AlignedLine above, AlignedLine below) => below.Box.Top - above.Box.Bottom < 2 * Math.Max(above.Box.Height, below.Box.Height);

    /// <summary>Behind a blank row: two amounts at least end below those of a row above; behind several of them, three.</summary>
    public static bool GoesOn(AlignedLine row, AlignedLine above, AlignedLine line)
    {
        var same = line.Chunks.Where(chunk => chunk.IsAmount).Count(chunk => row.Chunks.Any(other => other.IsAmount && Math.Abs(other.Right - chunk.Right) <= SamePlace));
        return IsRow(line) && same > 1 && line.Box.Top - above.Box.Bottom < (same > 2 ? 12 : 5) * above.Box.Height;
    }

    // In hundredths of a point.
    private const int SamePlace = 150;
}
