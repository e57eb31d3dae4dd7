using System.Security.Cryptography;

namespace DisclosureAudit.Pdf.Security;

/// <summary>Undoes the encryption of the strings or the stream of one object (7.6.2).</summary>
/// <param name="key">The key of the object.</param>
internal sealed class Cipher(bool isAes, byte[] key)
{
    private const int Block = 16;

    public byte[] Decrypt(ReadOnlySpan<byte> data)
    {
        if (!isAes)
        {
            return Rc4.Apply(key, data);
        }

        // The first block is the initialization vector; a last one cut short cannot be read.
        var length = (data.Length - Block) / Block * Block;
        if (length <= 0)
        {
            return [];
        }

        using var aes = Aes.Create();
        aes.Key = key;
        var plain = aes.DecryptCbc(data.Slice(Block, length), data[..Block], PaddingMode.None);
        return plain[..^Padding(plain)];
    }

    /// <summary>Bytes of padding (RFC 8018); 0 when it is damaged, so that no data is lost.</summary>
    private static int Padding(ReadOnlySpan<byte> plain)
    {
        var count = plain[^1];
        return count is 0 or > Block || plain[^count..].ContainsAnyExcept(count) ? 0 : count;
    }
}
