namespace DisclosureAudit.Collect.Stores;

/// <summary>The pull that a store is being filled by, or was filled by last.</summary>
/// <param name="Started">Whatever was looked at since is not asked for again by a pull that goes on.</param>
/// <param name="Asked">What it was asked for, so that another question begins another pull.</param>
public sealed record PullMark(DateTimeOffset Started, IReadOnlyList<string> Asked, bool Complete);
