using DisclosureAudit.Pdf.Drawing;

namespace DisclosureAudit.Tests.Pdf.Drawing;

/// <summary>Glyphs that the clip drops, and those that are there and not seen.</summary>
public sealed class VisibilityTests
{
    private const string A = "BT /F1 10 Tf 20 50 Td (A) Tj ET";

    // The box of the glyph is 20 to 25 across and 42 to 52 down; its ink at most 42 to 51.2.
    [Theory]
    [InlineData("", "A")]
    [InlineData("0 0 200 100 re W n", "A")]
    [InlineData("0 0 22 100 re W n", "A")]
    [InlineData("0 0 21 100 re W n", "")]
    [InlineData("0 0 10 100 re W n", "")]
    [InlineData("0 0 200 53 re W n", "A")]
    [InlineData("0 0 200 50.5 re W n", "")]
    [InlineData("0 56 200 44 re W n", "")]
    [InlineData("0 0 0 0 re W n", "")]
    [InlineData("5 5 m W n", "")]
    [InlineData("W n", "A")]
    [InlineData("0 0 10 10 re W n Q", "")]
    [InlineData("q 0 0 10 10 re W n Q", "A")]
    [InlineData("1 0 0 1 -23.9 0 cm", "")]
    [InlineData("1 0 0 1 -22 0 cm", "A")]
    [InlineData("BT /F1 10 Tf 100 50 Td 7 Tr (B) Tj ET 0 Tr", "B")]
    public void What_the_clip_lets_through_is_kept(string before, string text) => Assert.Equal(text, Drawn.Text(Drawn.Page($"{before} {A}")));

    [Fact]
    public void Ink_is_what_the_clip_leaves()
    {
        var glyph = Assert.Single(Drawn.Page($"0 0 23 55 re W n {A}").Glyphs);

        Drawn.AssertBox(20, 42, 25, 52, glyph.Box);
        Drawn.AssertBox(20, 45, 23, 52, glyph.Ink);
    }

    [Theory]
    [InlineData("3 Tr", "", Visibility.RenderMode)]
    [InlineData("7 Tr", "", Visibility.RenderMode)]
    [InlineData("1 Tr", "", Visibility.Visible)]
    [InlineData("2 Tr 1 g", "", Visibility.Visible)]
    [InlineData("/A0 gs", "", Visibility.RenderMode)]
    [InlineData("/A5 gs", "", Visibility.Visible)]
    [InlineData("1 g", "", Visibility.BackgroundColor)]
    [InlineData("0.98 g", "", Visibility.BackgroundColor)]
    [InlineData("0.9 g", "", Visibility.Visible)]
    [InlineData("0 0 1 rg 0 0 200 100 re f 1 g", "", Visibility.Visible)]
    [InlineData("0 0 1 rg 0 0 200 100 re f 0 0.01 1 rg", "", Visibility.BackgroundColor)]
    [InlineData("0 0 1 rg 0 0 200 100 re f 1 g 10 40 50 50 re f", "", Visibility.BackgroundColor)]
    [InlineData("0 0 1 rg 100 0 100 100 re f 1 g", "", Visibility.BackgroundColor)]
    [InlineData("0 0 1 rg 0 0 m 200 50 l 0 100 l f 1 g", "", Visibility.Visible)]
    [InlineData("q 200 0 0 100 0 0 cm /Im Do Q 1 g", "", Visibility.Visible)]
    [InlineData("q /Sh sh Q 1 g", "", Visibility.Visible)]
    [InlineData("/A5 gs 0 0 200 100 re f 1 g", "", Visibility.Visible)]
    [InlineData("/Pattern cs /P1 scn", "", Visibility.Visible)]
    [InlineData("", "1 g 10 40 50 50 re f", Visibility.Covered)]
    [InlineData("", "10 40 50 50 re f", Visibility.Covered)]
    [InlineData("", "1 g 10 40 12 50 re f", Visibility.Visible)]
    [InlineData("", "/A5 gs 10 40 50 50 re f", Visibility.Visible)]
    [InlineData("", "/Mu gs 10 40 50 50 re f", Visibility.Visible)]
    [InlineData("", "q 10 40 12 50 re W n 10 40 50 50 re f Q", Visibility.Visible)]
    [InlineData("", "10 40 50 50 re 15 45 20 20 re f*", Visibility.Visible)]
    [InlineData("", "q 200 0 0 100 0 0 cm /Im Do Q", Visibility.Covered)]
    [InlineData("", "q 200 0 0 100 0 0 cm /Mask Do Q", Visibility.Visible)]
    [InlineData("", "q 200 0 0 100 0 0 cm /Soft Do Q", Visibility.Visible)]
    public void A_glyph_that_cannot_be_seen_is_told(string before, string after, Visibility expected)
    {
        var builder = new PdfBuilder();
        builder.AddPage($"{before} {A} {after}", Drawn.Entries("/ExtGState << /A0 << /ca 0 >> /A5 << /ca 0.5 >> /Mu << /BM /Multiply >> >> /XObject << /Im 50 0 R /Mask 51 0 R /Soft 52 0 R >>"));
        builder.SetStream(50, "/Subtype /Image /Width 1 /Height 1", [0]);
        builder.SetStream(51, "/Subtype /Image /Width 1 /Height 1 /ImageMask true", [0]);
        builder.SetStream(52, "/Subtype /Image /Width 1 /Height 1 /SMask 50 0 R", [0]);

        Assert.Equal(expected, Assert.Single(Drawn.Page(builder).Glyphs).Visibility);
    }
}
