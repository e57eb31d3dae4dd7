using System.Globalization;
using DisclosureAudit.Pdf.Drawing;

namespace DisclosureAudit.Tests.Pdf.Drawing;

/// <summary>Lines and rectangles that paths leave on the page, and the clip.</summary>
public sealed class PathTests
{
    [Theory]
    [InlineData("10 10 50 20 re f", "F 10 70 60 90 000000")]
    [InlineData("10 10 50 20 re F", "F 10 70 60 90 000000")]
    [InlineData("10 10 50 20 re f*", "F 10 70 60 90 000000")]
    [InlineData("60 30 -50 -20 re f", "F 10 70 60 90 000000")]
    [InlineData("10 10 m 60 10 l 60 30 l 10 30 l f", "F 10 70 60 90 000000")]
    [InlineData("10 10 m 60 10 l 60 30 l 10 30 l 10 10 l h f", "F 10 70 60 90 000000")]
    [InlineData("0 1 -1 0 100 0 cm 10 10 50 20 re f", "F 70 40 90 90 000000")]
    [InlineData("10 10 50 20 re 70 10 5 5 re f", "F 10 70 60 90 000000|F 70 85 75 90 000000")]
    [InlineData("10 10 50 20 re 12 12 46 16 re f*", "F 10 70 60 72 000000|F 10 88 60 90 000000|F 10 72 12 88 000000|F 58 72 60 88 000000")]
    [InlineData("12 12 46 16 re 10 30 50 -20 re f", "F 10 70 60 72 000000|F 10 88 60 90 000000|F 10 72 12 88 000000|F 58 72 60 88 000000")]
    [InlineData("12 12 46 16 re 10 10 50 20 re f", "F 12 72 58 88 000000|F 10 70 60 90 000000")]
    [InlineData("10 50 100 0 re f", "F 10 50 110 50 000000")]
    [InlineData("10 10 m 60 10 l 60 40 l f", "")]
    [InlineData("10 10 m 60 15 l 60 40 l 10 30 l f", "")]
    [InlineData("10 10 50 20 re n", "")]
    [InlineData("10 50 m 110 50 l S", "S 10 49.5 110 50.5 000000")]
    [InlineData("2 w 10 50 m 110 50 l S", "S 10 49 110 51 000000")]
    [InlineData("0 w 10 50 m 110 50 l S", "S 10 50 110 50 000000")]
    [InlineData("2 0 0 0.5 0 0 cm 4 w 10 100 m 55 100 l S", "S 20 49 110 51 000000")]
    [InlineData("2 0 0 0.5 0 0 cm 4 w 10 40 m 10 100 l S", "S 16 50 24 80 000000")]
    [InlineData("10 10 m 10 50 l 60 50 l S", "S 9.5 50 10.5 90 000000|S 10 49.5 60 50.5 000000")]
    [InlineData("10 10 m 10 50 l 60 50 l 60 10 l s", "S 9.5 50 10.5 90 000000|S 10 49.5 60 50.5 000000|S 59.5 50 60.5 90 000000|S 10 89.5 60 90.5 000000")]
    [InlineData("10 10 50 20 re S", "S 10 89.5 60 90.5 000000|S 59.5 70 60.5 90 000000|S 10 69.5 60 70.5 000000|S 9.5 70 10.5 90 000000")]
    [InlineData("10 10 m 60 60 l S", "")]
    [InlineData("10 10 m 60 10 30 40 80 50 c S", "")]
    [InlineData("10 10 m 60 10 l 65 10 65 20 v 70 20 70 30 y 70 40 l S", "S 10 89.5 60 90.5 000000|S 69.5 60 70.5 70 000000")]
    [InlineData("1 0 0 rg 0 0 1 RG 10 10 50 20 re 10 50 m 60 50 l b", "F 10 70 60 90 FF0000|S 10 89.5 60 90.5 0000FF|S 59.5 70 60.5 90 0000FF|S 10 69.5 60 70.5 0000FF|S 9.5 70 10.5 90 0000FF|S 10 49.5 60 50.5 0000FF")]
    [InlineData("1 g -50 -50 900 900 re f", "F 0 0 200 100 FFFFFF")]
    [InlineData("300 300 9 9 re f 250 10 m 300 10 l S", "")]
    [InlineData("q 20 20 10 10 re W n 10 10 50 20 re f Q", "F 20 70 30 80 000000")]
    [InlineData("q 20 20 10 10 re W* n 10 25 m 90 25 l S Q 10 50 m 90 50 l S", "S 20 74.5 30 75.5 000000|S 10 49.5 90 50.5 000000")]
    [InlineData("20 20 10 10 re 50 20 10 10 re W n 10 25 m 90 25 l S", "S 20 74.5 60 75.5 000000")]
    [InlineData("20 20 m 30 40 l 40 20 l W n 10 25 m 90 25 l S", "S 20 74.5 40 75.5 000000")]
    [InlineData("20 20 10 10 re W n 50 50 10 10 re W n 0 0 200 100 re f", "")]
    [InlineData("20 20 10 10 re W n 30 10 50 20 re f 30 10 m 90 10 l S", "")]
    [InlineData("20 20 50 10 re W n 20 30 m 70 30 l S", "S 20 70 70 70.5 000000")]
    [InlineData("20 20 50 10 re W n 0 w 20 30 m 70 30 l S 20 30.02 m 70 30.02 l S 20 30.2 m 70 30.2 l S", "S 20 70 70 70 000000|S 20 70 70 70 000000")]
    [InlineData("W n 10 50 m 110 50 l S", "S 10 49.5 110 50.5 000000")]
    [InlineData("Q Q 10 50 m 110 50 l S q q", "S 10 49.5 110 50.5 000000")]
    [InlineData("50 l 10 50 l 110 50 l S", "S 10 49.5 110 50.5 000000")]
    [InlineData("/A0 gs 10 10 50 20 re B", "")]
    [InlineData("/W3 gs 10 50 m 110 50 l S", "S 10 48.5 110 51.5 000000")]
    public void Paths_leave_lines_and_rectangles(string content, string boxes)
    {
        var page = Drawn.Page(content, resources: "/ExtGState << /A0 << /ca 0 /CA 0 >> /W3 << /LW 3 >> >>");

        Assert.Equal(boxes, string.Join('|', page.Boxes.Select(Describe)));
        Assert.Empty(page.Problems);
    }

    [Theory]
    [InlineData("0.5 g", "808080")]
    [InlineData("1 0.5 0 rg", "FF8000")]
    [InlineData("0 1 1 0 k", "FF0000")]
    [InlineData("0 0 0 0.5 k", "808080")]
    [InlineData("9 -5 0 rg", "FF0000")]
    [InlineData("/DeviceRGB cs", "000000")]
    [InlineData("/DeviceRGB cs 0 1 0 sc", "00FF00")]
    [InlineData("/DeviceCMYK cs", "000000")]
    [InlineData("/DeviceCMYK cs 1 0 0 0 scn", "00FFFF")]
    [InlineData("/Icc cs 0 0 1 scn", "0000FF")]
    [InlineData("/Cal cs 0.2 scn", "333333")]
    [InlineData("/Lab cs 100 0 0 scn", "FFFFFF")]
    [InlineData("/Index cs 1 sc", "0A0B0C")]
    [InlineData("/Index cs 99 sc", "808080")]
    [InlineData("/Spot cs", "FF0000")]
    [InlineData("/Spot cs 0.5 scn", "FF8080")]
    [InlineData("/Table cs 1 scn", "102030")]
    [InlineData("/Unknown cs 0.75 scn", "404040")]
    [InlineData("/Process cs 1 0.5 scn", "008080")]
    [InlineData("/Pattern cs /P1 scn", "808080")]
    [InlineData("/Missing cs 0.5 scn", "808080")]
    [InlineData("/NoAlternate cs 0.5 scn", "808080")]
    [InlineData("1 0 0 rg /DeviceGray cs scn", "000000")]
    public void Colours_are_those_of_their_spaces(string color, string expected)
    {
        const string spaces = "/ColorSpace << /Icc [/ICCBased << /N 3 >>] /Cal [/CalGray << >>] /Lab [/Lab << >>] /Index [/Indexed /DeviceRGB 1 <0102030A0B0C>]"
            + " /Spot [/Separation /Red /DeviceRGB << /FunctionType 2 /N 1 /C0 [1 1 1] /C1 [1 0 0] >>] /Unknown [/Separation /Gold /DeviceRGB << /FunctionType 4 >>]"
            + " /Process [/DeviceN [/Cyan /Black] /DeviceCMYK null] /Table [/Separation /Blue /DeviceRGB 50 0 R] /NoAlternate [/Separation /Blue /Pattern 50 0 R] >>";
        var builder = new PdfBuilder();
        builder.AddPage($"{color} 10 10 50 20 re f", Drawn.Entries(spaces.Replace("/ICCBased << /N 3 >>", "/ICCBased 51 0 R", StringComparison.Ordinal)));
        builder.SetStream(50, "/FunctionType 0 /BitsPerSample 8 /Size [2] /Domain [0 1] /Range [0 1 0 1 0 1]", [0xFF, 0xFF, 0xFF, 0x10, 0x20, 0x30]);
        builder.SetStream(51, "/N 3", []);
        var page = Drawn.Page(builder);

        Assert.Equal(expected, Assert.Single(page.Boxes).Color.ToString("X6", CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("0 0 m 1e9 99999999999999999999999999999999999999999 l S")]
    [InlineData("99999999999999999999999999999999999999 0 0 99999999999999999999999999999999999999 0 0 cm 99999999999999999999999999999999999999 0 0 99999999999999999999999999999999999999 0 0 cm 1 1 50 20 re B BT /F1 99999999999999999999999999999999 Tf (A) Tj ET")]
    [InlineData("0 0 0 0 0 0 cm 1 1 50 20 re B BT /F1 0 Tf (A) Tj ET 50 50 m 50 50 l S")]
    [InlineData("BT /F1 10 Tf 99999999999999999999999999999999999999 Tc (AAAA) Tj 99999999999999999999999999999999999999 Tr -1 Tr (A) Tj ET")]
    [InlineData("/Index cs -5 sc 99999999999999999999999 sc 1 1 5 5 re f -9 w 1 1 m 5 1 l S")]
    [InlineData("] >> >> ] ) } { << [ << /A [ (b) >> Tj [ ] TJ <")]
    public void Numbers_and_tokens_made_to_harm_do_none(string content) =>
        Assert.All(Drawn.Page(content, resources: "/ColorSpace << /Index [/Indexed /DeviceRGB 1 <0102030A0B0C>] >>").Boxes, box => Assert.True(box.Box.Width >= 0 && box.Box.Right <= 200));

    private static string Describe(PaintedBox box) => string.Create(
        CultureInfo.InvariantCulture,
        $"{(box.IsStroke ? 'S' : 'F')} {box.Box.Left:0.##} {box.Box.Top:0.##} {box.Box.Right:0.##} {box.Box.Bottom:0.##} {box.Color:X6}");
}
