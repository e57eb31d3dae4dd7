using DisclosureAudit.Findings;

namespace DisclosureAudit.Tests.Findings;

/// <summary>Suspects and repairs go into two fields and come back together.</summary>
public class CauseTextTests
{
    [Fact]
    public void Alternatives_and_what_belongs_together_come_back()
    {
        var (suspects, repairs) = (CauseText.Of([["T1[合计].收入@L3", "T4[合计].收入@L9"], ["甲; 乙 | 丙@L5"]]), CauseText.Of([["1.00", "1.00"], ["2.00万元"]]));

        Assert.Equal("T1[合计].收入@L3; T4[合计].收入@L9 | 甲；乙｜丙@L5", suspects);
        var read = CauseText.Read(suspects, repairs);
        Assert.Equal([("T1[合计].收入@L3", "1.00"), ("T4[合计].收入@L9", "1.00")], read[0]);
        Assert.Equal([("甲；乙｜丙@L5", "2.00万元")], read[1]);
        Assert.Equal(2, read.Count);
    }

    [Fact]
    public void A_table_as_a_whole_has_no_repair() => Assert.Equal([("T6", "")], Assert.Single(CauseText.Read("T6", "")));

    [Fact]
    public void Nothing_named_is_nothing() => Assert.Empty(CauseText.Read("", ""));
}
