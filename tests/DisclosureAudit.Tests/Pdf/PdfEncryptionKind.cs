namespace DisclosureAudit.Tests.Pdf;

/// <summary>The kinds of encryption by password.</summary>
public enum PdfEncryptionKind
{
    /// <summary>Version 1, revision 2: a key of 40 bits.</summary>
    Rc4Of40,

    /// <summary>Version 2, revision 3.</summary>
    Rc4Of128,

    /// <summary>Version 4 with the crypt filter V2.</summary>
    Rc4Filter,

    /// <summary>Version 4 with the crypt filter AESV2.</summary>
    Aes128,

    /// <summary>Version 5, revision 5.</summary>
    Aes256R5,

    /// <summary>Version 5, revision 6.</summary>
    Aes256R6,
}
