using DisclosureAudit.Findings;

namespace DisclosureAudit.Tests.Findings;

public class PlaceTests
{
    [Theory]
    [InlineData(258, null, "L258", 258)]
    [InlineData(258, 12, "p12", null)]
    [InlineData(null, null, "", null)]
    public void A_text_is_told_by_lines_and_a_pdf_by_pages(int? order, int? page, string at, int? line)
    {
        var place = new Place("T1", "合计", "合计", order, page);

        Assert.Equal((at, line), (place.At, place.Line));
    }
}
