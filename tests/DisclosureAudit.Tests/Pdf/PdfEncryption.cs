using System.Buffers.Binary;
using System.Security.Cryptography;

namespace DisclosureAudit.Tests.Pdf;

/// <summary>Encrypts a made file by the standard security handler: the writing half of ISO 32000-1, 7.6 and ISO 32000-2, 7.6.4.</summary>
internal sealed class PdfEncryption
{
    private static readonly byte[] Padding = Convert.FromHexString("28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A");
    private static readonly byte[] Id = Convert.FromHexString("00112233445566778899AABBCCDDEEFF");
    private static readonly byte[] Owner = [.. Enumerable.Range(1, 32).Select(each => (byte)each)];

    private readonly PdfEncryptionKind kind;
    private readonly byte[] key;
    private readonly string userEntries;

    /// <param name="metadata">EncryptMetadata.</param>
    /// <param name="plainStreams">Whether StmF is Identity.</param>
    public PdfEncryption(PdfEncryptionKind kind, string password = "", bool metadata = true, bool plainStreams = false)
    {
        this.kind = kind;
        PlainStreams = plainStreams;
        Metadata = metadata;
        (key, userEntries) = IsModern ? Modern(PdfBuilder.Bytes(password)) : Legacy(PdfBuilder.Bytes(password));
    }

    public string TrailerEntries => $"/ID [<{Convert.ToHexString(Id)}> <{Convert.ToHexString(Id)}>] /Encrypt << /Filter /Standard /P -4 {userEntries} {Method} >>";

    private bool PlainStreams { get; }

    private bool Metadata { get; }

    private bool IsModern => kind is PdfEncryptionKind.Aes256R5 or PdfEncryptionKind.Aes256R6;

    private bool IsAes => IsModern || kind == PdfEncryptionKind.Aes128;

    private int Revision => kind switch
    {
        PdfEncryptionKind.Rc4Of40 => 2,
        PdfEncryptionKind.Rc4Of128 => 3,
        PdfEncryptionKind.Aes256R5 => 5,
        PdfEncryptionKind.Aes256R6 => 6,
        _ => 4,
    };

    private string Method => kind switch
    {
        PdfEncryptionKind.Rc4Of40 => "/V 1 /R 2",
        PdfEncryptionKind.Rc4Of128 => "/V 2 /R 3 /Length 128",
        PdfEncryptionKind.Rc4Filter => $"/V 4 /R 4 {Filters("V2")}",
        PdfEncryptionKind.Aes128 => $"/V 4 /R 4 {Filters("AESV2")}",
        _ => $"/V 5 /R {Revision} {Filters("AESV3")}",
    };

    public byte[] Encrypt(int number, byte[] data, bool isStream)
    {
        if (isStream && PlainStreams)
        {
            return data;
        }

        var own = IsModern ? key : ObjectKey(number);
        if (!IsAes)
        {
            return Rc4(own, data);
        }

        using var aes = Aes.Create();
        aes.Key = own;
        byte[] vector = [.. Enumerable.Range(number, 16).Select(each => (byte)each)];
        return [.. vector, .. aes.EncryptCbc(data, vector)];
    }

    private static byte[] Rc4(byte[] key, byte[] data)
    {
        var state = Enumerable.Range(0, 256).ToArray();
        var j = 0;
        for (var i = 0; i < 256; i++)
        {
            j = (j + state[i] + key[i % key.Length]) % 256;
            (state[i], state[j]) = (state[j], state[i]);
        }

        var (a, b) = (0, 0);
        return Array.ConvertAll(data, each =>
        {
            a = (a + 1) % 256;
            b = (b + state[a]) % 256;
            (state[a], state[b]) = (state[b], state[a]);
            return (byte)(each ^ state[(state[a] + state[b]) % 256]);
        });
    }

    private string Filters(string method) =>
        $"/CF << /StdCF << /CFM /{method} /AuthEvent /DocOpen >> >> /StrF /StdCF /StmF /{(PlainStreams ? "Identity" : "StdCF")} /EncryptMetadata {(Metadata ? "true" : "false")}";

    private byte[] ObjectKey(int number)
    {
        byte[] input = [.. key, (byte)(number & 0xFF), (byte)(number >> 8 & 0xFF), (byte)(number >> 16), 0, 0];
        return MD5.HashData(IsAes ? [.. input, .. "sAlT"u8] : input)[..Math.Min(16, key.Length + 5)];
    }

    private (byte[] Key, string Entries) Legacy(byte[] password)
    {
        byte[] padded = [.. password, .. Padding[..(32 - password.Length)]];
        var permissions = new byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(permissions, -4);
        byte[] input = [.. padded, .. Owner, .. permissions, .. Id, .. Revision >= 4 && !Metadata ? Enumerable.Repeat((byte)0xFF, 4) : []];
        var length = Revision == 2 ? 5 : 16;
        var hash = MD5.HashData(input);
        for (var i = 0; Revision > 2 && i < 50; i++)
        {
            hash = MD5.HashData(hash);
        }

        var made = hash[..length];
        var user = Revision == 2 ? Rc4(made, Padding) : MD5.HashData([.. Padding, .. Id]);
        for (var i = 0; Revision > 2 && i < 20; i++)
        {
            user = Rc4(Array.ConvertAll(made, each => (byte)(each ^ i)), user);
        }

        return (made, $"/O <{Convert.ToHexString(Owner)}> /U <{Convert.ToHexString(user).PadRight(64, '0')}>");
    }

    private (byte[] Key, string Entries) Modern(byte[] password)
    {
        byte[] made = [.. Enumerable.Range(7, 32).Select(each => (byte)each)];
        var (check, wrap) = ("validate"u8.ToArray(), "wrap-key"u8.ToArray());
        using var aes = Aes.Create();
        aes.Key = Hash(password, wrap);
        var user = Convert.ToHexString([.. Hash(password, check), .. check, .. wrap]);
        var wrapped = Convert.ToHexString(aes.EncryptCbc(made, new byte[16], PaddingMode.None));
        return (made, $"/O <{user}> /OE <{wrapped}> /U <{user}> /UE <{wrapped}> /Perms <{new string('0', 32)}>");
    }

    private byte[] Hash(byte[] password, byte[] salt)
    {
        var hash = SHA256.HashData([.. password, .. salt]);
        var last = 0;
        for (var round = 0; Revision == 6 && (round < 64 || last > round - 32); round++)
        {
            using var aes = Aes.Create();
            aes.Key = hash[..16];
            var encrypted = aes.EncryptCbc([.. Enumerable.Repeat((byte[])[.. password, .. hash], 64).SelectMany(each => each)], hash.AsSpan(16, 16), PaddingMode.None);
            hash = (int)(new System.Numerics.BigInteger(encrypted.AsSpan(0, 16), isUnsigned: true, isBigEndian: true) % 3) switch
            {
                0 => SHA256.HashData(encrypted),
                1 => SHA384.HashData(encrypted),
                _ => SHA512.HashData(encrypted),
            };
            last = encrypted[^1];
        }

        return hash[..32];
    }
}
