namespace DisclosureAudit.Pdf.CMaps;

/// <summary>What the codes of a CMap are.</summary>
internal enum CMapCodes
{
    /// <summary>Codes of a character set of a country, or of the file's own.</summary>
    Other,

    /// <summary>UTF-16 or UCS-2, big-endian.</summary>
    Utf16,

    Utf8,

    Utf32,
}
