namespace DisclosureAudit.Pdf.Filters;

/// <summary>The bytes of a stream, and what kept them from being undone to their end.</summary>
internal readonly record struct Decoded(ReadOnlyMemory<byte> Bytes, PdfProblemException? Problem);
