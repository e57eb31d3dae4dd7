using DisclosureAudit.Amounts;
using FsCheck;
using FsCheck.Fluent;

namespace DisclosureAudit.Tests.Amounts;

public sealed class CellReaderProperties
{
    [Fact]
    public void Read_print_read_is_stable() => Seeded.ForAll(Dressed(), 5000, each =>
    {
        var (plain, raw) = each;
        var read = CellReader.Read(raw, AmountUnit.WanYuan).Amount;
        Assert.NotNull(read);
        var again = CellReader.Read(read.Value.ToString(), AmountUnit.WanYuan).Amount;

        Assert.Equal(plain, read.Value.ToString());
        Assert.Equal(plain, again?.ToString());
        Assert.Equal((read.Value.Value, read.Value.Decimals), (again!.Value.Value, again.Value.Decimals));
    });

    // Whatever a cell holds: reading never throws, and no digit is lost, added or moved.
    [Fact]
    public void A_value_has_the_digits_of_its_cell()
    {
        var seen = new HashSet<CellState>();

        Seeded.ForAll(Junk(), 20_000, raw =>
        {
            var cell = CellReader.Read(raw, AmountUnit.Yuan);
            seen.Add(cell.State);
            if (cell.Amount is { } amount)
            {
                Assert.Equal(DigitsOf(raw).TrimStart('0'), DigitsOf(amount.ToString()).TrimStart('0'));
            }
        });

        Assert.Equal(Enum.GetValues<CellState>(), seen.Order());
    }

    [Fact]
    public void Two_whole_numbers_are_never_read_as_one() => Seeded.ForAll(
        Plain().Two().Zip(Gen.Elements(" ", "  ", "\n", "\u3000")),
        3000,
        each =>
        {
            var ((first, second), space) = each;

            Assert.Equal(CellState.Unreadable, CellReader.Read(first + space + second, AmountUnit.Yuan).State);
        });

    private static Gen<string> Plain() =>
        from whole in Gen.Choose(0, 999_999_999)
        from decimals in Gen.Choose(0, 6)
        from fraction in Gen.Choose(0, 999_999)
        select Invariant($"{whole}") + (decimals == 0 ? "" : "." + Invariant($"{fraction:D6}")[..decimals]);

    /// <summary>A number as it is plainly written, and as a document may dress it.</summary>
    private static Gen<(string Plain, string Raw)> Dressed() =>
        from plain in Plain()
        from isGrouped in Gen.Elements(false, true)
        from isWide in Gen.Elements(false, true)
        from gap in Gen.Elements("", " ", "\u00A0", "\u3000")
        from sign in Gen.Elements("", "+", "-", "−", "–", "▲", "△", "()", "（）", "behind")
        let grouped = (isGrouped ? Grouped(plain) : plain).Replace(".", "." + gap, StringComparison.Ordinal)
        let number = isWide ? Wide(grouped) : grouped
        let isNegative = sign is not ("" or "+") && plain.Any(c => c is >= '1' and <= '9')
        select (isNegative ? "-" + plain : plain, Signed(number, sign));

    private static string Grouped(string plain)
    {
        var whole = plain.Split('.')[0];
        for (var i = whole.Length - 3; i > 0; i -= 3)
        {
            whole = whole.Insert(i, ",");
        }

        return whole + plain[plain.Split('.')[0].Length..];
    }

    private static string Wide(string text) => string.Concat(text.Select(c => c is >= '!' and <= '~' ? (char)(c - '!' + '！') : c));

    private static string Signed(string number, string sign) => sign switch
    {
        "()" or "（）" => sign[0] + number + sign[1],
        "behind" => number + "-",
        _ => sign + number,
    };

    private static Gen<string> Junk() => Gen.OneOf(
        Gen.Elements([.. "0123456789.,-()+ ％%±▲５０－，．（）\u3000元"]).ArrayOf().Select(chars => new string(chars)),
        Gen.Elements([.. "0123456789., "]).ArrayOf().Select(chars => new string(chars)),
        Gen.Elements([.. "-— /\u00A0"]).ArrayOf().Select(chars => new string(chars)));

    private static string DigitsOf(string text) =>
        string.Concat(text.Select(c => c is >= '０' and <= '９' ? (char)(c - '０' + '0') : c).Where(char.IsAsciiDigit));

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
