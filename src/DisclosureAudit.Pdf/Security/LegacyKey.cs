using System.Buffers.Binary;
using System.Security.Cryptography;
using DisclosureAudit.Pdf.Syntax;

namespace DisclosureAudit.Pdf.Security;

/// <summary>The key of revisions 2 to 4, made with MD5 and RC4 (7.6.3.3, 7.6.3.4).</summary>
internal static class LegacyKey
{
    private const int FewestBits = 40;
    private const int MostBits = 128;

    /// <summary>What fills a password up to 32 bytes: all of the empty one.</summary>
    private static ReadOnlySpan<byte> Padding =>
    [
        0x28, 0xBF, 0x4E, 0x5E, 0x4E, 0x75, 0x8A, 0x41, 0x64, 0x00, 0x4E, 0x56, 0xFF, 0xFA, 0x01, 0x08,
        0x2E, 0x2E, 0x00, 0xB6, 0xD0, 0x68, 0x3E, 0x80, 0x2F, 0x0C, 0xA9, 0xFE, 0x64, 0x53, 0x69, 0x7A,
    ];

    /// <summary>The key that the empty user password gives; null when the file has another.</summary>
    public static byte[]? Find(PdfDictionary encrypt, PdfDictionary trailer, bool encryptMetadata)
    {
        var revision = encrypt.Integer("R") ?? 0;
        var owner = (encrypt["O"] as PdfString)?.Bytes ?? default;
        var user = (encrypt["U"] as PdfString)?.Bytes ?? default;
        var id = (trailer.Array("ID")?[0] as PdfString)?.Bytes ?? default;
        var key = Make(encrypt, revision, owner.Span, id.Span, encryptMetadata);
        var expected = revision == 2 ? Rc4.Apply(key, Padding) : UserCheck(key, id.Span);
        return user.Length >= expected.Length && user.Span[..expected.Length].SequenceEqual(expected) ? key : null;
    }

    /// <summary>Algorithm 2.</summary>
    private static byte[] Make(PdfDictionary encrypt, int revision, ReadOnlySpan<byte> owner, ReadOnlySpan<byte> id, bool encryptMetadata)
    {
        // P is a signed number of 32 bits that some files write unsigned.
        Span<byte> permissions = stackalloc byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(permissions, unchecked((int)(long)Math.Clamp(encrypt.Number("P") ?? 0, int.MinValue, uint.MaxValue)));
        using var md5 = IncrementalHash.CreateHash(HashAlgorithmName.MD5);
        md5.AppendData(Padding);
        md5.AppendData(owner[..Math.Min(owner.Length, Padding.Length)]);
        md5.AppendData(permissions);
        md5.AppendData(id);
        if (revision >= 4 && !encryptMetadata)
        {
            md5.AppendData([0xFF, 0xFF, 0xFF, 0xFF]);
        }

        var length = KeyLength(encrypt, revision);
        var hash = md5.GetHashAndReset();
        for (var i = 0; revision >= 3 && i < 50; i++)
        {
            hash = MD5.HashData(hash.AsSpan(0, length));
        }

        return hash[..length];
    }

    /// <summary>Algorithm 5; only the first 16 bytes of U are of it.</summary>
    private static byte[] UserCheck(byte[] key, ReadOnlySpan<byte> id)
    {
        using var md5 = IncrementalHash.CreateHash(HashAlgorithmName.MD5);
        md5.AppendData(Padding);
        md5.AppendData(id);
        var check = md5.GetHashAndReset();
        var round = new byte[key.Length];
        for (var i = 0; i < 20; i++)
        {
            for (var k = 0; k < key.Length; k++)
            {
                round[k] = (byte)(key[k] ^ i);
            }

            check = Rc4.Apply(round, check);
        }

        return check;
    }

    /// <summary>Bytes of the key. With crypt filters it has 128 bits, whatever the Length says that is meant for the filter.</summary>
    private static int KeyLength(PdfDictionary encrypt, int revision)
    {
        var version = encrypt.Integer("V");
        var length = version == 4 ? MostBits : version == 1 || revision == 2 ? FewestBits : encrypt.Integer("Length") ?? FewestBits;

        // A length too short for bits is one of bytes.
        return Math.Clamp(length is > 0 and < FewestBits ? length : length / 8, FewestBits / 8, MostBits / 8);
    }
}
