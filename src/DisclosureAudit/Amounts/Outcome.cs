namespace DisclosureAudit.Amounts;

/// <summary>A verdict with its arithmetic.</summary>
/// <param name="ResidueUnits">Stated minus computed, in units of the stated figure's last decimal; of the coarser's, where figures of two units or a bound are compared.</param>
/// <param name="AllowedUnits">What rounding alone could explain, in the same units.</param>
/// <param name="Weak">Inside, but the interval is so wide that it proves little.</param>
/// <param name="Reason">Why it could not be asked; a stable word.</param>
public sealed record Outcome(Verdict Verdict, decimal ResidueUnits, decimal AllowedUnits, bool Weak = false, string Reason = "")
{
    public static Outcome NotAssessable(string reason) => new(Verdict.NotAssessable, 0m, 0m, Reason: reason);

    /// <summary>Whether nothing has to be said: equal, or explained by rounding.</summary>
    public bool Passes => Verdict is Verdict.Exact or Verdict.Rounding;
}
