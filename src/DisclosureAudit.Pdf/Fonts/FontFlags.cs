namespace DisclosureAudit.Pdf.Fonts;

/// <summary>Flags of a font descriptor (9.8.2, Table 123), those needed.</summary>
[Flags]
internal enum FontFlags
{
    None = 0,
    FixedPitch = 1,
    Serif = 2,
    Symbolic = 4,
    Nonsymbolic = 32,
}
