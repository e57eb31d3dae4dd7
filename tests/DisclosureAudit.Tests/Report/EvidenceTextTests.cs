using DisclosureAudit.Findings;
using DisclosureAudit.Report;

namespace DisclosureAudit.Tests.Report;

/// <summary>The evidence field is written to be read again, whatever a document calls its rows.</summary>
public class EvidenceTextTests
{
    [Fact]
    public void Operands_are_joined_as_the_contract_says() => Assert.Equal(
        "T6[合计].合计=438.68@L258; T5[合计].基本支出=172.13@p12; T5[201].合计=",
        EvidenceText.Of([Operand("T6[合计].合计", "438.68", 258), new Operand("T5[合计].基本支出", "172.13", new Place("T5", "合计", "基本支出", null, 12)), Operand("T5[201].合计", "", null)]));

    [Theory]
    [InlineData("T6[合计].合计", "438.68", 258)]
    [InlineData("T6[合计].合计", "-438.68", 258)]
    [InlineData("T6[合计].合计", "", 258)]
    [InlineData("T6[合计].合计", "", null)]
    [InlineData("T12[甲=乙].合计", "5.00", 7)]
    [InlineData("T12[甲@乙.cn].合计", "5.00", 7)]
    [InlineData("T12[甲@乙.cn].合计", "", null)]
    [InlineData("T12[甲;乙，[丙]=1.00@L3].合计", "5.00", 7)]
    [InlineData("T2[2010301]", "2010301行政运行", 7)]
    [InlineData("T2[2010301]", "2010301甲=乙", 7)]
    [InlineData("T2[2010301]", "2010301甲@L乙", 7)]
    [InlineData("T2[2010301]", "2010301甲@L9", 7)]
    public void What_is_written_is_read_back(string role, string printed, int? line)
    {
        var written = EvidenceText.Of([Operand(role, printed, line), Operand("T1[合计].合计", "1.00", 2)]);

        var read = EvidenceText.Read(written);

        Assert.Equal([(role, printed.Replace('=', '＝'), line is { } number ? $"L{number}" : ""), ("T1[合计].合计", "1.00", "L2")], read);
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("无法辨认", 1)]
    [InlineData("=", 1)]
    [InlineData("@", 1)]
    public void A_field_that_was_changed_by_hand_is_read_all_the_same(string field, int operands) => Assert.Equal(operands, EvidenceText.Read(field).Count);

    private static Operand Operand(string role, string printed, int? line) => new(role, printed, new Place("T1", "合计", "合计", line));
}
