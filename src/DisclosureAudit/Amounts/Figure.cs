namespace DisclosureAudit.Amounts;

/// <summary>
/// An amount as it stands in its table, which sets its precision (docs/rounding.md, rule 4): the value printed as 25 in a
/// table of two decimals is 25.00 as long as that explains it.
/// </summary>
/// <param name="precision">Decimals of the table; at least those printed.</param>
public readonly struct Figure(Amount amount, int precision)
{
    public Amount Amount { get; } = amount;
    public int Precision { get; } = precision;

    public decimal InYuan => Amount.InYuan;

    /// <summary>u: one unit of the last decimal, in 元.</summary>
    public decimal Step => PowersOfTen.Step(Precision) * Amount.Unit.InYuan();

    /// <summary>h = u/2, in 元.</summary>
    public decimal HalfStep => Step / 2m;

    public bool IsShort => Amount.Decimals < Precision;

    /// <summary>The same figure with the decimals that it prints itself.</summary>
    public Figure AsPrinted() => new(Amount, Amount.Decimals);
}
