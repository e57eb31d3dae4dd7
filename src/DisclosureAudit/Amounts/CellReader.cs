using System.Buffers;

namespace DisclosureAudit.Amounts;

/// <summary>Reads one cell of an amount column: a value or a reason, never a guess.</summary>
public static class CellReader
{
    // The widest amount of a real disclosure has 18 characters; spaced out, 40.
    private const int LongestNumber = 100;
    private static readonly SearchValues<char> Plain = SearchValues.Create("0123456789.,-");
    private static readonly SearchValues<char> Dashes = SearchValues.Create("-/ ");

    public static CellValue Read(string raw, AmountUnit unit)
    {
        if (string.IsNullOrWhiteSpace(raw))
        {
            return CellValue.Without(CellState.Blank, raw);
        }

        if (raw.Length > LongestNumber)
        {
            return raw.Any(IsDigit) ? CellValue.Unreadable(raw, "too_long") : CellValue.Without(CellState.Text, raw);
        }

        var folded = Fold(raw);
        if (!folded.AsSpan().ContainsAnyExcept(Dashes))
        {
            return CellValue.Without(CellState.Dash, raw);
        }

        if (!folded.AsSpan().ContainsAnyInRange('0', '9'))
        {
            return CellValue.Without(CellState.Text, raw);
        }

        var reading = SpacedNumber.Read(folded);
        return reading.Problem.Length > 0
            ? CellValue.Unreadable(raw, reading.Problem)
            : CellValue.Of(new Amount(reading.Value, unit, reading.Decimals), raw);
    }

    /// <summary>Full-width digits and signs to half-width, every kind of space to one, every minus to “-”.</summary>
    private static string Fold(string raw) => raw.AsSpan().ContainsAnyExcept(Plain) ? FoldAll(raw.Trim()) : raw;

    private static string FoldAll(string trimmed) => string.Create(trimmed.Length, trimmed, (span, text) =>
    {
        for (var i = 0; i < text.Length; i++)
        {
            span[i] = text[i] switch
            {
                >= '！' and <= '～' => (char)(text[i] - '！' + '!'),
                >= '\u2010' and <= '\u2015' or '−' or '─' or '﹘' or '﹣' => '-',
                var c when char.IsWhiteSpace(c) => ' ',
                var c => c,
            };
        }
    });

    private static bool IsDigit(char c) => char.IsAsciiDigit(c) || c is >= '０' and <= '９';
}
