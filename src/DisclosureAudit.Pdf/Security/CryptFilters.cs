using DisclosureAudit.Pdf.Syntax;

namespace DisclosureAudit.Pdf.Security;

/// <summary>Which method encrypts the strings and which the streams of a file (7.6.5).</summary>
internal sealed class CryptFilters
{
    private readonly PdfDictionary encrypt;

    /// <summary>Below version 4 everything is encrypted with RC4.</summary>
    private readonly bool isNamed;

    private readonly CryptMethod streams;

    private CryptFilters(PdfDictionary encrypt, bool isNamed)
    {
        this.encrypt = encrypt;
        this.isNamed = isNamed;
        Strings = isNamed ? Method(encrypt.Name("StrF")) : CryptMethod.Rc4;
        streams = isNamed ? Method(encrypt.Name("StmF")) : CryptMethod.Rc4;
        EncryptMetadata = (encrypt["EncryptMetadata"] as PdfBoolean)?.Value ?? true;
    }

    public CryptMethod Strings { get; }

    public bool EncryptMetadata { get; }

    public static CryptFilters Of(PdfDictionary encrypt) => encrypt.Integer("V") switch
    {
        1 or 2 => new CryptFilters(encrypt, isNamed: false),
        4 or 5 => new CryptFilters(encrypt, isNamed: true),
        _ => throw new PdfProblemException(PdfProblem.Encryption, "an unknown version of encryption"),
    };

    /// <summary>Cross-reference streams are never encrypted (7.5.8.2); a stream may name a filter of its own (7.4.10).</summary>
    public CryptMethod OfStream(PdfDictionary dictionary)
    {
        var type = dictionary.Name("Type");
        if (type == "XRef" || (type == "Metadata" && isNamed && !EncryptMetadata))
        {
            return CryptMethod.None;
        }

        var filter = dictionary["Filter"];
        var parameters = dictionary["DecodeParms"];
        if (filter is PdfArray filters)
        {
            filter = filters[0];
            parameters = (parameters as PdfArray)?[0] ?? parameters;
        }

        return isNamed && filter is PdfName { Value: "Crypt" } ? Method((parameters as PdfDictionary)?.Name("Name")) : streams;
    }

    private CryptMethod Method(string? name)
    {
        if (name is null or "Identity")
        {
            return CryptMethod.None;
        }

        return encrypt.Dictionary("CF")?.Dictionary(name)?.Name("CFM") switch
        {
            null or "None" => CryptMethod.None,
            "V2" => CryptMethod.Rc4,
            "AESV2" => CryptMethod.Aes,
            "AESV3" => CryptMethod.AesOfFile,
            _ => throw new PdfProblemException(PdfProblem.Encryption, "an unknown method of encryption"),
        };
    }
}
