namespace DisclosureAudit.Pdf;

/// <summary>The content streams of a page, undone and joined by line feeds as if they were one (ISO 32000-1, 7.7.3.3).</summary>
/// <param name="Problems">Why streams, or the ends of them, are missing in <paramref name="Bytes"/>; empty when nothing is.</param>
public sealed record PageContents(ReadOnlyMemory<byte> Bytes, IReadOnlyList<PdfProblemException> Problems);
