namespace DisclosureAudit.Fetch.Send;

/// <summary>How long the network is waited for, in real time.</summary>
/// <param name="Head">Until an answer begins.</param>
/// <param name="Stall">Without a byte of its body.</param>
public sealed record NetworkLimits(TimeSpan Head, TimeSpan Stall)
{
    public static NetworkLimits Default { get; } = new(TimeSpan.FromSeconds(60), TimeSpan.FromSeconds(60));
}
