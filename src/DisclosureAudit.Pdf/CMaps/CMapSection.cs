namespace DisclosureAudit.Pdf.CMaps;

/// <summary>The sections of a CMap file, between begin… and end… (Adobe Technical Note 5014).</summary>
internal enum CMapSection
{
    None,
    Codespaces,
    CidCharacters,
    CidRanges,
    Characters,
    Ranges,
}
