using System.Globalization;

namespace DisclosureAudit.Amounts;

/// <summary>A printed percentage: 4.28 for “4.28%”, with its decimals.</summary>
public readonly struct Percentage(decimal value, int decimals)
{
    public decimal Value { get; } = value;
    public int Decimals { get; } = decimals;

    /// <summary>One unit of the last decimal, in percentage points.</summary>
    public decimal Step => PowersOfTen.Step(Decimals);

    /// <summary>The same share with the decimals of its list: “100%” beside “23.01%” is 100.00%.</summary>
    public Percentage WithDecimals(int decimals) => new(Value, decimals);

    public static bool TryRead(string raw, out Percentage percentage)
    {
        var text = raw.Trim();
        var value = text is [.., '%' or '％'] ? CellReader.Read(text[..^1], AmountUnit.Yuan) : default;
        percentage = value.Amount is { } amount ? new Percentage(amount.Value, amount.Decimals) : default;
        return value.State == CellState.Amount;
    }

    /// <summary>A cell of a column of rates, whose head may hold the sign: “4.28%” and “4.28”.</summary>
    public static bool TryReadCell(string raw, out Percentage percentage) =>
        TryRead(raw, out percentage) || TryRead(raw + "%", out percentage);

    public override string ToString() => Value.ToString($"F{Decimals}", CultureInfo.InvariantCulture) + "%";
}
