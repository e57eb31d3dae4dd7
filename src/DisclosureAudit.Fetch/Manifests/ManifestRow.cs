namespace DisclosureAudit.Fetch.Manifests;

/// <summary>An address that the user wants to have, and what he knows of it.</summary>
/// <param name="Url">As written.</param>
public sealed record ManifestRow(string Url, string Unit, string Year, string Kind, string Label);
