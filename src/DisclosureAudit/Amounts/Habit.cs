namespace DisclosureAudit.Amounts;

/// <summary>Tells a document's habit from what its own sums and rates show (docs/rounding.md, rule 8).</summary>
public static class Habit
{
    // The number that rule 8 asks for.
    private const int Witnesses = 10;

    /// <param name="residues">Of every sum: total minus addends in units, and the number of addends.</param>
    /// <param name="truncatedClaims">Of every claim that tells the two apart: whether it tells truncation.</param>
    public static RoundingHabit Of(IEnumerable<(decimal ResidueUnits, int Addends)> residues, IEnumerable<bool> truncatedClaims)
    {
        // A residue of n units or more is an error and no habit.
        var telling = residues.Where(sum => sum.ResidueUnits != 0m && Math.Abs(sum.ResidueUnits) < sum.Addends).ToList();
        var sumsTruncate = telling.Count >= Witnesses && telling.All(sum => sum.ResidueUnits > 0m);
        var claims = truncatedClaims.ToList();
        var claimsTruncate = claims.Count >= Witnesses && claims.All(isTruncated => isTruncated);
        return sumsTruncate || claimsTruncate ? RoundingHabit.Truncation : RoundingHabit.HalfUp;
    }
}
