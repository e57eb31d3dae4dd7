using System.Globalization;
using System.Text;
using DisclosureAudit.Read;
using DisclosureAudit.Tests.Pdf;

namespace DisclosureAudit.Tests.Read;

/// <summary>Personal data that no page shows keep a PDF out of a report.</summary>
public class PersonalPdfTests
{
    private const string Mobile = "13812345678";

    [Theory]
    [InlineData("<< /Type /Annot /Subtype /Text /Contents (Tel 13812345678) >>")]
    [InlineData("<< /Title <FEFF00310033003800310032003300340035003600370038> >>")]
    [InlineData("[ [ << /V (13812345678) >> ] ]")]
    [InlineData("<< /FT /Tx /V (\\061\\063812345678) >>")]
    public void Strings_of_objects_are_looked_through(string entry)
    {
        var builder = PdfBuilder.OnePage();
        builder.Add(entry);

        Assert.True(PersonalPdf.MayHoldUnshown(builder.Write()));
    }

    [Fact]
    public void Metadata_are_looked_through()
    {
        var builder = PdfBuilder.OnePage();
        builder.AddStream("/Type /Metadata /Subtype /XML /Filter /FlateDecode", PdfBuilder.Deflate(Encoding.UTF8.GetBytes($"电话：{Mobile}")));

        Assert.True(PersonalPdf.MayHoldUnshown(builder.Write()));
    }

    // Of a packed table nothing can be seen.
    [Theory]
    [InlineData("<< /Type /Filespec /F (a.xlsx) /EF << /F {0} 0 R >> >>")]
    [InlineData("<< /Fields [] /XFA {0} 0 R >>")]
    public void Attached_files_and_forms_of_their_own_may_hold_them(string holder)
    {
        var builder = PdfBuilder.OnePage();
        builder.Add(holder.Replace("{0}", builder.AddStream("", [1, 2, 3]).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal));

        Assert.True(PersonalPdf.MayHoldUnshown(builder.Write()));
    }

    [Fact]
    public void What_cannot_be_looked_through_may_hold_them() => Assert.True(PersonalPdf.MayHoldUnshown(Encoding.ASCII.GetBytes("no PDF")));

    [Fact]
    public void A_file_without_is_free()
    {
        var builder = PdfBuilder.OnePage();
        builder.Add("<< /Producer (LibreOffice 7.4) /CreationDate (D:20250213094512+08'00') /ID [<0123456789ABCDEF>] >>");

        Assert.False(PersonalPdf.MayHoldUnshown(builder.Write()));
    }
}
