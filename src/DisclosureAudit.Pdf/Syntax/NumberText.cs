namespace DisclosureAudit.Pdf.Syntax;

/// <summary>Numbers as real files write them (7.3.3).</summary>
internal static class NumberText
{
    /// <summary>Beyond these a mantissa takes no more digits; all numbers of fewer digits are exact.</summary>
    private const long FullMantissa = 10_000_000_000_000_000;

    /// <summary>The greatest real number of Annex C: arithmetic on larger ones could end in infinity.</summary>
    private const double Greatest = 3.403e38;

    private static readonly double[] Powers = [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17];

    /// <summary>Reads digits, signs and points; gives how many bytes they are.</summary>
    /// <remarks>
    /// As viewers do: a minus among the digits is passed over ("12-34" is 1234), two of them before the digits are one
    /// ("--5" is -5), nothing counts behind a second point ("1.2.3" is 1.2), and no digit at all is 0.
    /// </remarks>
    public static int Read(ReadOnlySpan<byte> text, out double value)
    {
        var mantissa = 0L;
        var (negative, point, ended) = (false, false, false);
        var (fraction, dropped, digits) = (0, 0, false);
        var length = 0;
        for (; length < text.Length; length++)
        {
            var each = text[length];
            if (Characters.IsDigit(each))
            {
                digits = true;
                if (ended)
                {
                    continue;
                }

                if (mantissa < FullMantissa)
                {
                    mantissa = mantissa * 10 + (each - '0');
                    fraction += point ? 1 : 0;
                }
                else
                {
                    dropped += point ? 0 : 1;
                }
            }
            else if (each == (byte)'.')
            {
                ended |= point;
                point = true;
            }
            else if (each == (byte)'-')
            {
                negative |= !digits && !point;
            }
            else if (each != (byte)'+')
            {
                break;
            }
        }

        // Fractions of more than 17 digits have a mantissa of leading zeros.
        value = fraction < Powers.Length ? mantissa / Powers[fraction] : mantissa / Math.Pow(10, fraction);
        value = dropped == 0 ? value : Math.Min(value * Math.Pow(10, dropped), Greatest);
        value = negative ? -value : value;
        return length;
    }
}
