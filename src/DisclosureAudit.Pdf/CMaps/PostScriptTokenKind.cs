namespace DisclosureAudit.Pdf.CMaps;

/// <summary>The tokens of PostScript, as far as CMap files and Type 1 fonts need them.</summary>
internal enum PostScriptTokenKind
{
    Hex,
    Name,
    Integer,
    Operator,
    ArrayStart,
    ArrayEnd,
    Other,
}
