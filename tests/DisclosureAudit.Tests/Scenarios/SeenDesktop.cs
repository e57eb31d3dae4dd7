using DisclosureAudit.Cli;

namespace DisclosureAudit.Tests.Scenarios;

/// <summary>Writes down what would have been opened and waited for, in order.</summary>
internal sealed class SeenDesktop : IDesktop
{
    public const string Waited = "(key)";

    public List<string> Seen { get; } = [];

    public bool IsInteractive { get; init; } = true;

    public bool CanOpen { get; init; } = true;

    public bool TryOpen(string ownFile)
    {
        Seen.Add(ownFile);
        return CanOpen;
    }

    public void WaitForKey() => Seen.Add(Waited);
}
