namespace DisclosureAudit.Fetch.Send;

/// <summary>How long the network is waited for, in real time.</summary>
/// <param name="Connect">Until a connection stands.</param>
/// <param name="Head">Until an answer begins.</param>
/// <param name="Stall">Without a byte of its body.</param>
public sealed record NetworkLimits(TimeSpan Connect, TimeSpan Head, TimeSpan Stall)
{
    public static NetworkLimits Default { get; } = new(TimeSpan.FromSeconds(30), TimeSpan.FromSeconds(60), TimeSpan.FromSeconds(60));
}
