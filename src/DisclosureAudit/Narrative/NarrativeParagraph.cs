namespace DisclosureAudit.Narrative;

/// <summary>A paragraph of the narrative, folded, with the headings that it stands below.</summary>
/// <param name="Section">The last heading of the form 一、 or （一）.</param>
/// <param name="Line">Its first line in the document, from 1.</param>
/// <param name="Page">Null in a text.</param>
/// <param name="Chapter">The heading of the form 一、 that the section stands below, or the section.</param>
/// <param name="Topic">The last line below the section that names something and claims nothing: “1.因公出国（境）费用”.</param>
public sealed record NarrativeParagraph(string Text, string Section, int Line, int? Page, string Chapter = "", string Topic = "");
