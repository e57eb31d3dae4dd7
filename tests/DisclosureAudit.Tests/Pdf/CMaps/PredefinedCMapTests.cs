using System.Text;
using DisclosureAudit.Pdf.CMaps;
using DisclosureAudit.Pdf.Encodings;

namespace DisclosureAudit.Tests.Pdf.CMaps;

/// <summary>The predefined CMaps: bytes as a file shows them, to CIDs, to characters.</summary>
public sealed class PredefinedCMapTests
{
    private const string Unread = "□";
    private static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;

    [Theory]
    [InlineData("GB-EUC-H", "D4A4CBE3", "预算")]
    [InlineData("GBpc-EUC-H", "D4A4CBE3", "预算")]
    [InlineData("GBK-EUC-H", "D4A4CBE3", "预算")]
    [InlineData("GBK-EUC-V", "D4A4CBE3", "预算")]
    [InlineData("GBKp-EUC-H", "D4A4CBE3", "预算")]
    [InlineData("GBK2K-H", "D4A4CBE3", "预算")]
    [InlineData("GBK2K-V", "D4A48139EE39", "预㐀")]
    [InlineData("GBK-EUC-H", "41D4A432", "A预2")]
    [InlineData("GBK-EUC-H", "E946", "镕")]
    [InlineData("UniGB-UCS2-H", "98847B97", "预算")]
    [InlineData("UniGB-UCS2-V", "98847B97", "预算")]
    [InlineData("UniGB-UTF16-H", "98847B97D840DC870041", "预算𠂇A")]
    [InlineData("UniGB-UTF16-V", "D840DC87", "𠂇")]
    [InlineData("UniGB-UTF8-H", "E9A284E7AE9741F0A08287", "预算A𠂇")]
    [InlineData("UniGB-UTF32-H", "0000988400007B9700020087", "预算𠂇")]
    [InlineData("ETen-B5-H", "B977BAE2", "預算")]
    [InlineData("UniCNS-UTF16-H", "98107B97", "預算")]
    [InlineData("90ms-RKSJ-H", "975C8E5A", "予算")]
    [InlineData("EUC-H", "CDBDBBBB", "予算")]
    [InlineData("H", "4D3D3B3B", "予算")]
    [InlineData("V", "4D3D3B3B", "予算")]
    [InlineData("UniJIS-UTF16-H", "4E887B97", "予算")]
    [InlineData("KSCms-UHC-H", "BFB9BBEA", "예산")]
    [InlineData("UniKS-UCS2-H", "C608C0B0", "예산")]
    public void Reads_the_codes_of_every_collection(string name, string bytes, string expected) =>
        Assert.Equal(expected, Text(name, Convert.FromHexString(bytes)));

    // CIDs by the character tables of Adobe Technical Note 5079.
    [Theory]
    [InlineData("GBK-EUC-H", 0x20, 7716)]
    [InlineData("GBK-EUC-H", 0x21, 814)]
    [InlineData("GBKp-EUC-H", 0x20, 1)]
    [InlineData("GBK-EUC-H", 0xB0A1, 940)]
    [InlineData("UniGB-UCS2-H", 0x554A, 940)]
    [InlineData("UniGB-UCS2-H", 0x3000, 96)]
    [InlineData("Identity-H", 0x1234, 0x1234)]
    public void Codes_have_the_cids_of_adobe_gb1(string name, uint code, int cid) => Assert.Equal(cid, PredefinedCMaps.Find(name)!.Cid(code));

    [Theory]
    [InlineData("GBK-EUC-V")]
    [InlineData("GBK2K-V")]
    [InlineData("UniGB-UCS2-V")]
    [InlineData("UniGB-UTF16-V")]
    [InlineData("UniGB-UTF8-V")]
    [InlineData("Identity-V")]
    public void A_vertical_map_writes_downwards(string name) => Assert.True(PredefinedCMaps.Find(name)!.IsVertical);

    [Fact]
    public void A_vertical_map_has_its_own_forms_of_marks_and_the_horizontal_map_for_the_rest()
    {
        var (across, down) = (PredefinedCMaps.Find("GBK-EUC-H")!, PredefinedCMaps.Find("GBK-EUC-V")!);

        Assert.NotEqual(across.Cid(0xA3A8), down.Cid(0xA3A8));
        Assert.Equal(across.Cid(0xD4A4), down.Cid(0xD4A4));
        Assert.Equal("（", PredefinedCMaps.Characters("GB1")!.Text(down.Cid(0xA3A8)));
    }

    // Compared but for what one of the two has not: GB18030 has private characters where GBK has none yet; its vertical marks
    // (A6E0 to A6F4, A955) are characters of their own, in the collection the usual marks in vertical form; the euro (A2E3)
    // came later; and what GBK has as compatibility ideographs (FD9C to FE49) is folded in the collection.
    [Fact]
    public void Every_code_of_gbk_says_what_gb18030_says()
    {
        var differ = new List<string>();
        var compared = 0;
        foreach (var bytes in DoubleBytes())
        {
            var expected = Gb18030.GetString(bytes);
            if (expected[0] is not ('?' or (>= '\uE000' and <= '\uF8FF') or (>= '\uFE10' and <= '\uFE4F')))
            {
                compared++;
                if (CharacterFolding.Fold(expected) != CharacterFolding.Fold(Text("GBK-EUC-H", bytes)))
                {
                    differ.Add(Convert.ToHexString(bytes));
                }
            }
        }

        Assert.Equal(["A2E3"], differ);
        Assert.InRange(compared, 21_000, 22_000);
    }

    [Fact]
    public void An_unknown_name_is_no_map() => Assert.Null(PredefinedCMaps.Find("GBK-EUC-X"));

    [Fact]
    public void Bytes_that_are_no_code_are_passed_over_as_long_as_the_codes_they_begin_like()
    {
        var map = PredefinedCMaps.Find("GBK-EUC-H")!;

        Assert.Equal(2, map.Read([0xD4, 0x20, 0x41], out _));
        Assert.Equal(1, map.Read([0xD4], out _));
        Assert.Equal(1, map.Read([0xFF, 0x41], out var code));
        Assert.Equal(0, map.Cid(code));
    }

    [Fact]
    public void A_code_of_four_bytes_cut_off_is_read_to_the_end() => Assert.Equal(3, PredefinedCMaps.Find("GBK2K-H")!.Read([0x81, 0x39, 0xEE], out _));

    private static IEnumerable<byte[]> DoubleBytes() =>
        from high in Enumerable.Range(0x81, 0x7E)
        from low in Enumerable.Range(0x40, 0xBF)
        where low != 0x7F
        select new[] { (byte)high, (byte)low };

    private static string Text(string name, byte[] bytes)
    {
        var map = PredefinedCMaps.Find(name)!;
        var characters = PredefinedCMaps.Characters(map.Ordering!)!;
        var text = new StringBuilder();
        for (var at = 0; at < bytes.Length;)
        {
            at += map.Read(bytes.AsSpan(at), out var code);
            text.Append(characters.Text(map.Cid(code)) ?? Unread);
        }

        return text.ToString();
    }
}
