using DisclosureAudit.Narrative;

namespace DisclosureAudit.Tests.Narrative;

/// <summary>A sentence is folded for reading, and reads as it was printed.</summary>
public class NarrativeTextTests
{
    [Theory]
    [InlineData("公用经费 464.27 万 元", "公用经费464.27万元")]
    [InlineData("“三公”经费2,773.65万元,比上年", "“三公”经费2,773.65万元，比上年")]
    [InlineData("\"三公\"经费与\"两费\"", "“三公”经费与“两费”")]
    [InlineData("「三公」经费（含 会议费）", "“三公”经费（含会议费）")]
    [InlineData("占１２．５％;其中", "占12.5%；其中")]
    public void Spaces_go_and_each_sign_is_of_one_kind(string printed, string folded) => Assert.Equal(folded, NarrativeText.Fold(printed));
}
