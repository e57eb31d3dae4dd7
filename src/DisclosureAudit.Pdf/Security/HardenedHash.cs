using System.Security.Cryptography;

namespace DisclosureAudit.Pdf.Security;

/// <summary>The hash of revision 6 (ISO 32000-2, algorithm 2.B).</summary>
internal static class HardenedHash
{
    private const int Repeats = 64;
    private const int FewestRounds = 64;
    private const int ResultLength = 32;

    /// <summary>The hash of the empty user password: its input is the salt alone, and so is each round's the hash before.</summary>
    public static byte[] OfEmpty(ReadOnlySpan<byte> salt)
    {
        var hash = SHA256.HashData(salt);
        using var aes = Aes.Create();
        for (var (round, last) = (0, 0); round < FewestRounds || last > round - 32; round++)
        {
            var input = new byte[Repeats * hash.Length];
            for (var i = 0; i < Repeats; i++)
            {
                hash.CopyTo(input, i * hash.Length);
            }

            aes.Key = hash[..16];
            var encrypted = aes.EncryptCbc(input, hash.AsSpan(16, 16), PaddingMode.None);

            // The first 16 bytes as a number, modulo 3: as 256 is 1 modulo 3, so is the sum of them.
            var sum = 0;
            foreach (var each in encrypted.AsSpan(0, 16))
            {
                sum += each;
            }

            hash = (sum % 3) switch
            {
                0 => SHA256.HashData(encrypted),
                1 => SHA384.HashData(encrypted),
                _ => SHA512.HashData(encrypted),
            };
            last = encrypted[^1];
        }

        return hash[..ResultLength];
    }
}
