namespace DisclosureAudit.Collect;

/// <summary>What the arguments name: documents in order, paths that are not there, files that are no documents.</summary>
public sealed record InputList(IReadOnlyList<InputFile> Files, IReadOnlyList<string> Missing, IReadOnlyList<string> Ignored);
