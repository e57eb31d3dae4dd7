namespace DisclosureAudit.Pdf.Security;

/// <summary>How a crypt filter encrypts (table 25; ISO 32000-2 adds AESV3).</summary>
internal enum CryptMethod
{
    /// <summary>Not at all: Identity or None.</summary>
    None,

    /// <summary>RC4 with a key for each object: V2.</summary>
    Rc4,

    /// <summary>AES with a key for each object: AESV2.</summary>
    Aes,

    /// <summary>AES with the key of the file: AESV3.</summary>
    AesOfFile,
}
