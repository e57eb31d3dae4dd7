using DisclosureAudit.Findings;

namespace DisclosureAudit.Collect;

/// <summary>What the arguments name: documents in order, paths that are not there, files that are no documents.</summary>
/// <param name="Notes">What is to be said of the folders of downloads among them.</param>
public sealed record InputList(IReadOnlyList<InputFile> Files, IReadOnlyList<string> Missing, IReadOnlyList<string> Ignored, IReadOnlyList<Sentence> Notes);
