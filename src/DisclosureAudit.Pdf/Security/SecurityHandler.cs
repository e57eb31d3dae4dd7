using System.Buffers.Binary;
using System.Security.Cryptography;
using DisclosureAudit.Pdf.Syntax;

namespace DisclosureAudit.Pdf.Security;

/// <summary>The standard security handler, opened with the empty user password (7.6.3; ISO 32000-2, 7.6.4).</summary>
internal sealed class SecurityHandler
{
    private readonly byte[] key;
    private readonly CryptFilters filters;

    private SecurityHandler(byte[] key, CryptFilters filters)
    {
        this.key = key;
        this.filters = filters;
    }

    /// <exception cref="PdfProblemException">An encryption that is not known, or one that asks for a password.</exception>
    public static SecurityHandler Open(PdfDictionary? encrypt, PdfDictionary trailer)
    {
        if (encrypt?.Name("Filter") != "Standard")
        {
            throw new PdfProblemException(PdfProblem.Encryption, "an encryption other than by passwords");
        }

        var filters = CryptFilters.Of(encrypt);
        var isModern = encrypt.Integer("V") == 5;
        var key = encrypt.Integer("R") switch
        {
            2 or 3 or 4 when !isModern => LegacyKey.Find(encrypt, trailer, filters.EncryptMetadata),
            5 or 6 when isModern => ModernKey.Find(encrypt),
            _ => throw new PdfProblemException(PdfProblem.Encryption, "an unknown revision of the encryption by passwords"),
        };
        return new SecurityHandler(key ?? throw new PdfProblemException(PdfProblem.Password, "a password is needed to open the file"), filters);
    }

    /// <summary>What undoes the strings of an object; null when they are not encrypted.</summary>
    public Cipher? StringCipher(int number, int generation) => Cipher(filters.Strings, number, generation);

    public ReadOnlyMemory<byte> Decrypt(PdfStream stream) => stream.Number == 0
        ? stream.Raw
        : Cipher(filters.OfStream(stream.Dictionary), stream.Number, stream.Generation)?.Decrypt(stream.Raw.Span) ?? stream.Raw;

    /// <summary>Algorithm 1: the key of an object is made of that of the file and the object's number.</summary>
    private Cipher? Cipher(CryptMethod method, int number, int generation)
    {
        if (method is CryptMethod.None)
        {
            return null;
        }

        if (method is CryptMethod.AesOfFile)
        {
            return new Cipher(true, key);
        }

        Span<byte> input = stackalloc byte[key.Length + 9];
        key.CopyTo(input);
        var end = input[key.Length..];
        BinaryPrimitives.WriteInt32LittleEndian(end, number);
        BinaryPrimitives.WriteInt16LittleEndian(end[3..], unchecked((short)generation));
        "sAlT"u8.CopyTo(end[5..]);
        var hash = MD5.HashData(method is CryptMethod.Aes ? input : input[..^4]);
        return new Cipher(method is CryptMethod.Aes, hash[..Math.Min(key.Length + 5, hash.Length)]);
    }
}
