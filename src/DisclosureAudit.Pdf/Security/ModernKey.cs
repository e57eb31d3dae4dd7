using System.Security.Cryptography;
using DisclosureAudit.Pdf.Syntax;

namespace DisclosureAudit.Pdf.Security;

/// <summary>The key of revisions 5 (Adobe Supplement to ISO 32000, extension level 3) and 6 (ISO 32000-2, 7.6.4.3.3), for AES-256.</summary>
internal static class ModernKey
{
    private const int HashLength = 32;
    private const int SaltLength = 8;
    private const int KeyLength = 32;

    /// <summary>The key that the empty user password opens; null when the file has another (algorithms 2.A and 11).</summary>
    public static byte[]? Find(PdfDictionary encrypt)
    {
        var user = ((encrypt["U"] as PdfString)?.Bytes ?? default).Span;
        var wrapped = ((encrypt["UE"] as PdfString)?.Bytes ?? default).Span;
        if (user.Length < HashLength + 2 * SaltLength || wrapped.Length < KeyLength)
        {
            throw new PdfProblemException(PdfProblem.Encryption, "an encryption whose keys are damaged");
        }

        var revision = encrypt.Integer("R") ?? 0;
        if (!Hash(user.Slice(HashLength, SaltLength), revision).SequenceEqual(user[..HashLength]))
        {
            return null;
        }

        using var aes = Aes.Create();
        aes.Key = Hash(user.Slice(HashLength + SaltLength, SaltLength), revision);
        return aes.DecryptCbc(wrapped[..KeyLength], stackalloc byte[16], PaddingMode.None);
    }

    private static byte[] Hash(ReadOnlySpan<byte> salt, int revision) => revision == 5 ? SHA256.HashData(salt) : HardenedHash.OfEmpty(salt);
}
