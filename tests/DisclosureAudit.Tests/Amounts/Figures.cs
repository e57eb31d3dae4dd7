using System.Globalization;
using DisclosureAudit.Amounts;

namespace DisclosureAudit.Tests.Amounts;

/// <summary>Figures written as a document prints them: Wan("25", 2) is 25 in a 万元 table of two decimals.</summary>
internal static class Figures
{
    public static Figure Wan(string printed, int? precision = null) => Of(printed, AmountUnit.WanYuan, precision);

    public static Figure Yuan(string printed, int? precision = null) => Of(printed, AmountUnit.Yuan, precision);

    public static Term[] Sum(params string[] printed) => Added(2, printed);

    /// <summary>Addends of a 万元 table of that many decimals.</summary>
    public static Term[] Added(int precision, params string[] printed) => printed.Select(text => new Term(Wan(text, precision), 1m)).ToArray();

    public static Term[] One(Figure figure) => [new Term(figure, 1m)];

    public static Percentage Percent(string printed) =>
        Percentage.TryRead(printed, out var percentage) ? percentage : throw new ArgumentException(printed, nameof(printed));

    public static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);

    /// <summary>The same figure in 万元; every decimal of 元 becomes one of 万元, four places on.</summary>
    public static Figure YuanInWan(Figure figure) =>
        new(new Amount(figure.Amount.Value / 10_000m, AmountUnit.WanYuan, figure.Amount.Decimals + 4), figure.Precision + 4);

    public static Figure WanInYuan(Figure figure) =>
        new(new Amount(figure.Amount.Value * 10_000m, AmountUnit.Yuan, figure.Amount.Decimals - 4), figure.Precision - 4);

    private static Figure Of(string printed, AmountUnit unit, int? precision)
    {
        var amount = CellReader.Read(printed, unit).Amount ?? throw new ArgumentException(printed, nameof(printed));
        return new Figure(amount, precision ?? amount.Decimals);
    }
}
