namespace DisclosureAudit.Narrative;

/// <summary>A paragraph of the narrative, folded, with the heading that it stands below.</summary>
/// <param name="Line">Its first line in the document, from 1.</param>
/// <param name="Page">Null in a text.</param>
public sealed record NarrativeParagraph(string Text, string Section, int Line, int? Page);
