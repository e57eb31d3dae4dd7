using System.Globalization;
using DisclosureAudit.Amounts;
using DisclosureAudit.Findings;

namespace DisclosureAudit.Locate;

/// <summary>A figure that laws ask about: an amount of a table, of a sentence or of a sheet, or a rate. Signed: a decrease is negative.</summary>
/// <param name="value">In the printed unit; 0 where nothing is printed.</param>
/// <param name="decimals">Decimals printed.</param>
/// <param name="precision">Decimals that it may have: those of its table, of the document's sentences, of the rate.</param>
/// <param name="unit">What a sentence prints behind it: 万元, %; empty in a table.</param>
/// <param name="isPrinted">False for a blank cell and for a row that is not there.</param>
public sealed class Fact(Operand operand, decimal value, int decimals, int precision, string unit, bool isPrinted)
{
    public Operand Operand { get; } = operand;
    public decimal Value { get; } = value;
    public int Decimals { get; } = decimals;
    public bool IsPrinted { get; } = isPrinted;

    /// <summary>A sentence tells its sign in words.</summary>
    public bool IsSigned { get; } = unit.Length > 0;

    /// <summary>Of a row that its table does not print.</summary>
    public bool IsOfMissingRow => !IsPrinted && Operand.Place.Order is null;

    /// <summary>One unit of the last decimal that it may have, in the printed unit.</summary>
    public decimal Step { get; } = PowersOfTen.Step(Math.Max(precision, decimals));

    /// <summary>Its role and place: T6[合计].合计@L258.</summary>
    public string Name => Operand.Place.At is { Length: > 0 } at ? $"{Operand.Role}@{at}" : Operand.Role;

    /// <summary>A value as it would be printed there.</summary>
    public string Print(decimal other)
    {
        // A sentence tells the sign in words: 减少2.50万元.
        var isSaid = unit.Length > 0 && other < 0m == Value < 0m;
        return (isSaid ? Math.Abs(other) : other).ToString($"F{Math.Max(Decimals, Needed(other))}", CultureInfo.InvariantCulture) + unit;
    }

    /// <summary>The decimals that a value needs.</summary>
    public int Needed(decimal other)
    {
        var needed = 0;
        while (other != Math.Round(other, needed))
        {
            needed++;
        }

        return needed;
    }

    public override string ToString() => $"{Name}={Print(Value)}";
}
