using System.Globalization;
using DisclosureAudit.Pdf;
using DisclosureAudit.Pdf.Filters;
using DisclosureAudit.Pdf.Syntax;
using DisclosureAudit.Tests.Pdf.Syntax;

namespace DisclosureAudit.Tests.Pdf.Filters;

/// <summary>Each filter undone, whole and broken.</summary>
public class FilterTests
{
    private static readonly string Long = Words(new Random(20_260_401), 20_000);

    [Theory]
    [InlineData("/AHx", "48 65 6c 6C\n6f>ff", "Hello")]
    [InlineData("/ASCIIHexDecode", "4865 6", "He`")]
    [InlineData("/ASCII85Decode", "87cURD]i,\"Ebo80~>", "Hello World!")]
    [InlineData("/A85", "<~87cUR D]i,\"\nEbo7~>rest", "Hello World")]
    [InlineData("/A85", "z87cUR", "\0\0\0\0Hell")]
    [InlineData("/A85", "uuuuu~>", null)]
    [InlineData("/RunLengthDecode", "\u0002abc\u00FEx\u0080rest", "abcxxx")]
    [InlineData("/RL", "\u0005ab", "ab")]
    [InlineData("[/AHx /RL]", "02616263FE7880>", "abcxxx")]
    [InlineData("[]", "plain", "plain")]
    [InlineData("/LZWDecode", "\u0080\u000B\u0060\u0050\u0022\u000C\u000C\u0085\u0001", "-----A---B")]
    public void Filters_are_undone(string filter, string data, string? plain)
    {
        var bytes = PdfBuilder.Text(Decode($"/Filter {filter}", PdfBuilder.Bytes(data)).Bytes);

        Assert.Equal(plain ?? bytes, bytes);
    }

    [Theory]
    [InlineData("DCTDecode")]
    [InlineData("JPXDecode")]
    [InlineData("CCITTFaxDecode")]
    [InlineData("JBIG2Decode")]
    [InlineData("OwnDecode")]
    [InlineData("")]
    public void Images_and_unknown_filters_are_a_problem(string filter) => Assert.Equal(PdfProblem.Filter, Problem($"/Filter /{filter}", [1, 2, 3]));

    [Fact]
    public void Flate_is_undone_with_its_header_whole_wrong_or_missing_and_whatever_its_checksum()
    {
        var packed = PdfBuilder.Deflate(PdfBuilder.Bytes(Long));
        byte[] wrongChecksum = [.. packed[..^4], 1, 2, 3, 4];
        byte[] wrongHeader = [0xFF, 0xFF, .. packed[2..]];
        foreach (var data in (byte[][])[packed, packed[2..], packed[..^4], wrongChecksum, wrongHeader, [.. "\r\n"u8, .. packed], [.. packed, .. "more"u8]])
        {
            var decoded = Decode("/Filter /FlateDecode", data);

            Assert.Null(decoded.Problem);
            Assert.Equal(Long, PdfBuilder.Text(decoded.Bytes));
        }
    }

    [Fact]
    public void Of_flate_cut_off_or_damaged_there_is_what_can_be_read()
    {
        var packed = PdfBuilder.Deflate(PdfBuilder.Bytes(Long));
        var text = PdfBuilder.Text(Decode("/Filter /Fl", packed[..(packed.Length / 2)], out var problem));

        Assert.Equal(PdfProblem.Filter, problem);
        Assert.InRange(text.Length, Long.Length / 3, 2 * Long.Length / 3);
        Assert.StartsWith(text, Long, StringComparison.Ordinal);

        // A block of bytes as they are (RFC 1951, 3.2.4), behind it one of the type that is none.
        byte[] damaged = [0x78, 0x9C, 0, 0x10, 0x27, 0xEF, 0xD8, .. PdfBuilder.Bytes(Long[..10_000]), 0b111];
        Assert.StartsWith(Long[..9_999], PdfBuilder.Text(Decode("/Filter /Fl", damaged, out problem)), StringComparison.Ordinal);
        Assert.Equal(PdfProblem.Filter, problem);
    }

    [Fact]
    public void Flate_of_nothing_is_nothing_and_of_no_flate_a_problem()
    {
        Assert.Empty(PdfBuilder.Text(Decode("/Filter /FlateDecode", []).Bytes));
        Assert.Empty(PdfBuilder.Text(Decode("/Filter /FlateDecode", PdfBuilder.Deflate([])).Bytes));
        Assert.Equal(PdfProblem.Filter, Problem("/Filter /FlateDecode", [0xFF, 0xFF, 0xFF, 0xFF]));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void Lzw_is_undone_through_all_code_lengths_and_new_tables(int early)
    {
        var packed = LzwEncoder.Encode(Long, early);

        var decoded = Decode($"/Filter /LZWDecode /DecodeParms << /EarlyChange {early} >>", packed);
        Assert.Equal(Long, PdfBuilder.Text(decoded.Bytes));
        Assert.Null(decoded.Problem);
        Assert.Equal(Long[..1000], PdfBuilder.Text(Decode($"/Filter /LZW /DecodeParms [<< /EarlyChange {early} >>]", packed[..5000]).Bytes)[..1000]);
    }

    [Fact]
    public void Of_damaged_lzw_there_is_what_can_be_read()
    {
        var decoded = Decode("/Filter /LZW", [0x80, 0x10, 0x7F, 0xE0]);

        Assert.Equal("A", PdfBuilder.Text(decoded.Bytes));
        Assert.Equal(PdfProblem.Filter, decoded.Problem?.Problem);
        Assert.Equal(PdfProblem.Filter, Problem("/Filter /LZW", [0xFF, 0xFF, 0xFF]));
    }

    [Theory]
    [InlineData(1, 8, 7)]
    [InlineData(3, 8, 5)]
    [InlineData(4, 16, 3)]
    [InlineData(1, 1, 13)]
    [InlineData(3, 2, 5)]
    [InlineData(1, 4, 9)]
    [InlineData(1, 16, 6)]
    public void Predictions_are_undone(int colors, int bits, int columns)
    {
        var random = new Random(colors * 100 + bits);
        var row = (colors * bits * columns + 7) / 8;
        var data = new byte[row * 12];
        random.NextBytes(data);
        var parameters = $"/Colors {colors} /BitsPerComponent {bits} /Columns {columns}";
        var png = PredictionWriter.Png(data, row, Math.Max(1, colors * bits / 8));

        Assert.Equal(data, Predicted($"/Predictor 15 {parameters}", png));
        Assert.Equal(data[..^1], Predicted($"/Predictor 10 {parameters}", png[..^1]));
        Assert.Equal(png, Predicted($"/Predictor 1 {parameters}", png));

        // The bits that fill up a row belong to no component.
        var tiff = PredictionWriter.Tiff(data, row, colors, bits, columns);
        var undone = Predicted($"/Predictor 2 {parameters}", tiff);
        Assert.Equal(PredictionWriter.Components(data, row, bits, colors * columns), PredictionWriter.Components(undone, row, bits, colors * columns));
    }

    [Theory]
    [InlineData("/Predictor 12 /Columns 0")]
    [InlineData("/Predictor 12 /Columns -4")]
    [InlineData("/Predictor 2 /Colors 0")]
    [InlineData("/Predictor 15 /BitsPerComponent 7")]
    [InlineData("/Predictor 15 /Columns 2147483647 /Colors 2147483647 /BitsPerComponent 16")]
    public void Predictions_that_cannot_be_are_a_problem(string parameters) =>
        Assert.Equal(PdfProblem.Filter, Problem($"/Filter /FlateDecode /DecodeParms << {parameters} >>", PdfBuilder.Deflate([1, 2, 3, 4])));

    [Fact]
    public void Each_filter_of_an_array_has_its_own_parameters()
    {
        var row = PredictionWriter.Png("abcdefgh"u8.ToArray(), 4, 1);
        var hex = PdfBuilder.Bytes(Convert.ToHexString(PdfBuilder.Deflate(row)));

        Assert.Equal("abcdefgh", PdfBuilder.Text(Decode("/Filter [/AHx /Fl] /DecodeParms [null << /Predictor 15 /Columns 4 >>]", hex).Bytes));
    }

    [Fact]
    public void A_stream_is_held_to_its_limit_at_every_step()
    {
        var limits = PdfLimits.Default with { StreamBytes = 1 << 16 };
        var bomb = PdfBuilder.Deflate(new byte[8 << 20]);
        var twice = PdfBuilder.Deflate(bomb);
        var runs = Enumerable.Repeat((byte)129, 2_000).ToArray();
        foreach (var (filter, data) in ((string, byte[])[])[("/Fl", bomb), ("[/Fl /Fl]", twice), ("[/Fl /AHx]", bomb), ("/RL", runs), ("/A85", PdfBuilder.Bytes(new string('z', 30_000))), ("/LZW", LzwEncoder.Encode(new string('a', 1 << 17), 1))])
        {
            Assert.Equal(PdfProblem.TooLarge, Problem($"/Filter {filter}", data, limits));
        }

        Assert.Equal(1 << 16, Decode("/Filter /Fl", PdfBuilder.Deflate(new byte[1 << 16]), limits).Bytes.Length);
    }

    [Fact]
    public void A_stream_of_very_many_filters_is_a_problem() =>
        Assert.Equal(PdfProblem.Nesting, Problem($"/Filter [{string.Concat(Enumerable.Repeat("/AHx ", 1000))}]", [0x41]));

    private static string Words(Random random, int count) => string.Concat(Enumerable.Range(0, count).Select(_ => random.Next(5_000).ToString(CultureInfo.InvariantCulture)));

    private static byte[] Predicted(string parameters, byte[] data) => Decode($"/Filter /FlateDecode /DecodeParms << {parameters} >>", PdfBuilder.Deflate(data)).Bytes.ToArray();

    private static PdfProblem Problem(string entries, byte[] data, PdfLimits? limits = null) =>
        Assert.Throws<PdfProblemException>(() => Decode(entries, data, limits)).Problem;

    private static ReadOnlyMemory<byte> Decode(string entries, byte[] data, out PdfProblem? problem)
    {
        var decoded = Decode(entries, data);
        problem = decoded.Problem?.Problem;
        return decoded.Bytes;
    }

    private static Decoded Decode(string entries, byte[] data, PdfLimits? limits = null)
    {
        var lexer = new Lexer(PdfBuilder.Bytes($"<< {entries} >>"));
        lexer.Next();
        var dictionary = (PdfDictionary)new ObjectParser(new NoObjects(), PdfLimits.Default).Read(ref lexer);
        return StreamDecoder.Decode(dictionary, data, limits ?? PdfLimits.Default, new StreamMeter());
    }
}
