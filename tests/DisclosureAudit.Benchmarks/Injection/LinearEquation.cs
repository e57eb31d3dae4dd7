using DisclosureAudit.Amounts;
using DisclosureAudit.Recognise;
using DisclosureAudit.RuleFiles;
using DisclosureAudit.Rules;

namespace DisclosureAudit.Benchmarks.Injection;

/// <summary>Σ w·v = 0 within the half units of its terms, or ≤ 0; in 元.</summary>
/// <param name="Key">Of the cell, printed or blank; null for a row that is not printed.</param>
/// <param name="Half">Half a unit of the last decimal of its table.</param>
internal readonly record struct LinearTerm(string? Key, decimal Weight, decimal Value, decimal Unit, decimal Half);

internal sealed record LinearEquation(IReadOnlyList<LinearTerm> Terms, bool IsBound, bool IsRate)
{
    /// <summary>Two cells that are one figure.</summary>
    public bool IsTie => !IsBound && !IsRate && Terms.Where(term => term.Key is not null && term.Value != 0m).Take(3).ToList() is [var one, var other] && one.Value * one.Unit == other.Value * other.Unit;

    public static LinearEquation Of(EquationInstance instance, bool isRate, Dictionary<(TableRow, string), string> keys)
    {
        var isTurned = instance.Formula.Relation == Relation.AtLeast;
        var terms = instance.Left.Select(term => Of(term, isTurned ? -1m : 1m, keys)).Concat(instance.Right.Select(term => Of(term, isTurned ? 1m : -1m, keys))).ToList();
        return new LinearEquation(terms, instance.Formula.Relation != Relation.Equal, isRate);
    }

    public bool Holds(IReadOnlyDictionary<string, decimal> values)
    {
        if (IsRate)
        {
            // Three figures of which any change is far from the rate's rounding, or is not asked.
            return !Terms.Any(term => term.Key is { } key && values.ContainsKey(key));
        }

        var (residue, room) = Sum(values);
        return IsBound ? residue < room || residue <= 0m : Math.Abs(residue) <= room;
    }

    /// <summary>By how much the cells may be more than they are, in 元; null where the equation says nothing of them.</summary>
    public (decimal Low, decimal High)? Shift(HashSet<string> cells)
    {
        var weight = Terms.Where(term => term.Key is { } key && cells.Contains(key)).Sum(term => term.Weight);
        if (weight == 0m || IsRate)
        {
            return null;
        }

        var (residue, room) = Sum(new Dictionary<string, decimal>());
        var (one, other) = ((-room - residue) / weight, (room - residue) / weight);
        return IsBound
            ? weight > 0m ? (decimal.MinValue, other) : (other, decimal.MaxValue)
            : (Math.Min(one, other), Math.Max(one, other));
    }

    private (decimal Residue, decimal Room) Sum(IReadOnlyDictionary<string, decimal> values)
    {
        var (residue, room) = (0m, 0m);
        foreach (var term in Terms)
        {
            var value = term.Key is { } key && values.TryGetValue(key, out var changed) ? changed : term.Value;
            residue += term.Weight * value * term.Unit;
            room += value == 0m ? 0m : Math.Abs(term.Weight) * term.Half;
        }

        return (residue, room);
    }

    private static decimal Scale(int decimals)
    {
        var scale = 1m;
        for (var i = 0; i < decimals; i++)
        {
            scale *= 10m;
        }

        return scale;
    }

    private static LinearTerm Of(BoundTerm term, decimal sign, Dictionary<(TableRow, string), string> keys)
    {
        var unit = term.Table.Unit.InYuan();
        var key = term.Row is { } row ? keys.GetValueOrDefault((row, term.Column)) : null;
        return new LinearTerm(key, sign * term.Weight, term.Cell.Amount?.Value ?? 0m, unit, unit / Scale(term.Table.Precision) / 2m);
    }
}
