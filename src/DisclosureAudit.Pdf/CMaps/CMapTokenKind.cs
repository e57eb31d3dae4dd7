namespace DisclosureAudit.Pdf.CMaps;

/// <summary>The tokens of PostScript that a CMap file is made of.</summary>
internal enum CMapTokenKind
{
    Hex,
    Name,
    Integer,
    Operator,
    ArrayStart,
    ArrayEnd,
    Other,
}
