using DisclosureAudit.Pdf;
using DisclosureAudit.Pdf.Syntax;
using DisclosureAudit.Tests.Pdf.Syntax;

namespace DisclosureAudit.Tests.Pdf.Security;

/// <summary>Encrypted files open when the user password is empty.</summary>
public class EncryptionTests
{
    private const string Secret = "a secret that is longer than one block";

    public static TheoryData<PdfEncryptionKind, string> KindsAndLayouts()
    {
        var cases = new TheoryData<PdfEncryptionKind, string>();
        foreach (var kind in Enum.GetValues<PdfEncryptionKind>())
        {
            foreach (var layout in Enum.GetNames<PdfLayout>())
            {
                cases.Add(kind, layout);
            }
        }

        return cases;
    }

    public static TheoryData<PdfEncryptionKind> Kinds => [.. Enum.GetValues<PdfEncryptionKind>()];

    [Theory]
    [MemberData(nameof(KindsAndLayouts))]
    public void The_empty_password_opens_strings_and_streams(PdfEncryptionKind kind, string layout)
    {
        var builder = Build(new PdfEncryption(kind));
        var file = Made.Open(builder.Write(Enum.Parse<PdfLayout>(layout)));

        Assert.Equal([Made.Content], Made.Contents(file));
        Assert.Equal([Secret, "", "direct"], Strings(file));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Another_password_is_asked_for(PdfEncryptionKind kind) =>
        Assert.Equal(PdfProblem.Password, Made.Problem(Build(new PdfEncryption(kind, password: "secret")).Write()));

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_damaged_file_is_scanned_and_opened(PdfEncryptionKind kind)
    {
        foreach (var layout in (PdfLayout[])[PdfLayout.Table, PdfLayout.Stream])
        {
            var file = Made.Open(XrefTests.Replace(Build(new PdfEncryption(kind)).Write(layout), "startxref\n", "startxref\n9"));

            Assert.Equal([Made.Content], Made.Contents(file));
            Assert.Equal([Secret, "", "direct"], Strings(file));
        }
    }

    [Theory]
    [InlineData(PdfEncryptionKind.Rc4Filter)]
    [InlineData(PdfEncryptionKind.Aes128)]
    [InlineData(PdfEncryptionKind.Aes256R6)]
    public void Streams_may_be_left_as_they_are(PdfEncryptionKind kind)
    {
        var file = Made.Open(Build(new PdfEncryption(kind, plainStreams: true)).Write());

        Assert.Equal([Made.Content], Made.Contents(file));
        Assert.Equal([Secret, "", "direct"], Strings(file));
    }

    [Theory]
    [InlineData(PdfEncryptionKind.Rc4Filter)]
    [InlineData(PdfEncryptionKind.Aes128)]
    [InlineData(PdfEncryptionKind.Aes256R5)]
    public void Metadata_may_be_left_as_it_is(PdfEncryptionKind kind)
    {
        var builder = Build(new PdfEncryption(kind, metadata: false));
        builder.CatalogEntries += " /Metadata 90 0 R";
        var bytes = PdfBuilder.Update(builder.Write(), builder.Encryption!.TrailerEntries, (90, "<< /Type /Metadata /Length 5 >>\nstream\nplain\nendstream"));

        Assert.Equal("plain", PdfBuilder.Text(Made.Open(bytes).Catalog.Stream("Metadata")!.Decode()));
    }

    [Fact]
    public void A_stream_may_name_a_filter_of_its_own()
    {
        var builder = Build(new PdfEncryption(PdfEncryptionKind.Aes128));
        builder.CatalogEntries += " /Own 90 0 R /Other 91 0 R";
        var bytes = PdfBuilder.Update(
            builder.Write(),
            builder.Encryption!.TrailerEntries,
            (90, "<< /Filter [/Crypt] /DecodeParms [<< /Name /Identity >>] /Length 5 >>\nstream\nplain\nendstream"),
            (91, "<< /Filter /Crypt /Length 5 >>\nstream\nplain\nendstream"));
        var catalog = Made.Open(bytes).Catalog;

        Assert.Equal("plain", PdfBuilder.Text(catalog.Stream("Own")!.Decode()));
        Assert.Equal("plain", PdfBuilder.Text(catalog.Stream("Other")!.Decode()));
    }

    [Theory]
    [InlineData("/Filter /Standard", "/Filter /Adobe.PubSec")]
    [InlineData("/V 4", "/V 3")]
    [InlineData("/V 4", "/V 5")]
    [InlineData("/R 4", "/R 6")]
    [InlineData("/R 4", "/R 9")]
    [InlineData("/CFM /AESV2", "/CFM /AESV9")]
    [InlineData("/Encrypt <<", "/Encrypt 77 0 R /Lost <<")]
    public void An_unknown_encryption_is_told(string known, string unknown) =>
        Assert.Equal(PdfProblem.Encryption, Made.Problem(XrefTests.Replace(Build(new PdfEncryption(PdfEncryptionKind.Aes128)).Write(), known, unknown)));

    [Theory]
    [InlineData(PdfEncryptionKind.Aes256R5, PdfProblem.Encryption)]
    [InlineData(PdfEncryptionKind.Aes256R6, PdfProblem.Encryption)]
    [InlineData(PdfEncryptionKind.Aes128, PdfProblem.Password)]
    [InlineData(PdfEncryptionKind.Rc4Of40, PdfProblem.Password)]
    public void Keys_that_are_missing_are_told(PdfEncryptionKind kind, PdfProblem problem)
    {
        var bytes = Build(new PdfEncryption(kind)).Write();

        Assert.Equal(problem, Made.Problem(XrefTests.Replace(bytes, "/U <", "/X <")));
    }

    [Fact]
    public void Data_shorter_than_a_block_is_nothing()
    {
        var builder = Build(new PdfEncryption(PdfEncryptionKind.Aes128));
        builder.CatalogEntries += " /Short 90 0 R";
        var bytes = PdfBuilder.Update(builder.Write(), builder.Encryption!.TrailerEntries, (90, "<< /Of (too short) /Length 5 >>\nstream\nshort\nendstream"));
        var stream = Made.Open(bytes).Catalog.Stream("Short")!;

        Assert.Equal(0, stream.Decode().Length);
        Assert.Equal(0, ((PdfString)stream.Dictionary["Of"]).Bytes.Length);
    }

    private static PdfBuilder Build(PdfEncryption encryption)
    {
        var builder = PdfBuilder.OnePage();
        var strings = builder.Add($"[({Secret}) ()]");
        builder.CatalogEntries = $"/Strings {strings} 0 R /Direct (direct)";
        builder.Encryption = encryption;
        return builder;
    }

    private static IEnumerable<string> Strings(PdfFile file)
    {
        var strings = file.Catalog.Array("Strings")!;
        return new[] { strings[0], strings[1], file.Catalog["Direct"] }.Select(each => PdfBuilder.Text(((PdfString)each).Bytes));
    }
}
