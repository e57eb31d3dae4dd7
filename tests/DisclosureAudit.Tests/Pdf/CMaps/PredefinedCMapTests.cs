using System.Text;
using DisclosureAudit.Pdf.CMaps;

namespace DisclosureAudit.Tests.Pdf.CMaps;

/// <summary>The predefined CMaps: bytes as a file shows them, to CIDs, to characters.</summary>
public sealed class PredefinedCMapTests
{
    private static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;

    [Theory]
    [InlineData("GB-EUC-H", "D4A4CBE3", "预算")]
    [InlineData("GBpc-EUC-H", "D4A4CBE3", "预算")]
    [InlineData("GBK-EUC-H", "D4A4CBE3", "预算")]
    [InlineData("GBK-EUC-V", "D4A4CBE3", "预算")]
    [InlineData("GBKp-EUC-H", "D4A4CBE3", "预算")]
    [InlineData("GBK2K-H", "D4A4CBE3", "预算")]
    [InlineData("GBK-EUC-H", "41D4A432", "A预2")]
    [InlineData("GBK-EUC-H", "E946", "镕,閒,镕")]
    [InlineData("GBK2K-H", "8139EF30", "㐀,䨀,㐀")]
    [InlineData("UniGB-UCS2-H", "98847B97", "预算")]
    [InlineData("UniGB-UCS2-V", "98847B97", "预算")]
    [InlineData("UniGB-UTF16-H", "98847B97D840DC00", "预算𠀀")]
    [InlineData("UniGB-UTF8-H", "E9A284E7AE9741F0A08080", "预算A𠀀")]
    [InlineData("UniGB-UTF32-H", "0000988400007B9700020000", "预算𠀀")]
    [InlineData("ETen-B5-H", "B977BAE2", "預算")]
    [InlineData("UniCNS-UTF16-H", "98107B97", "預算")]
    [InlineData("90ms-RKSJ-H", "975C8E5A", "予算,預算,予算")]
    [InlineData("UniJIS-UTF16-H", "4E887B97", "予算")]
    [InlineData("KSCms-UHC-H", "BFB9BBEA", "예산")]
    [InlineData("UniKS-UCS2-H", "C608C0B0", "예산")]
    public void Reads_the_codes_of_every_collection(string name, string bytes, string expected)
    {
        Assert.Equal(expected, Shown(name, Convert.FromHexString(bytes)));
    }

    private static string Shown(string name, byte[] bytes)
    {
        var cmap = PredefinedCMaps.Find(name)!;
        var characters = PredefinedCMaps.Characters(cmap.Ordering!)!;
        var text = new StringBuilder();
        for (var at = 0; at < bytes.Length;)
        {
            at += cmap.Read(bytes.AsSpan(at), out var code);
            text.Append(characters.Text(cmap.Cid(code)) ?? "?");
        }

        return text.ToString();
    }

    [Fact]
    public void Every_code_of_the_gb2312_part_says_what_gb18030_says()
    {
        var differ = new List<string>();
        for (var high = 0x81; high <= 0xFE; high++)
        {
            for (var low = 0x40; low <= 0xFE; low++)
            {
                var bytes = new[] { (byte)high, (byte)low };
                var expected = Gb18030.GetString(bytes);
                var actual = Shown("GBK-EUC-H", bytes);
                if (actual != expected)
                {
                    differ.Add($"{high:X2}{low:X2} {expected}({(int)expected[0]:X4}) {actual}({(int)actual[0]:X4})");
                }
            }
        }

        File.WriteAllLines("/tmp/differ.txt", differ);
    }
}
