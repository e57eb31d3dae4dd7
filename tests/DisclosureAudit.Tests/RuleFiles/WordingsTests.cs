using DisclosureAudit.RuleFiles;

namespace DisclosureAudit.Tests.RuleFiles;

/// <summary>The words of a document are data; a pattern that could run for ever is refused.</summary>
public class WordingsTests
{
    private const string Text = """
        watermarks: [草稿]
        unit_name_labels: 单位名称
        unit_suffixes: [局, 厅]
        unit_kinds:
          - {kind: 行政, pattern: "行政(单位|机关)"}
          - {kind: 参公, pattern: 参公}
        title_prefixes: [部门, 市级部门]
        contents_parts: "^部门预算表$"
        absence: "没有|无"
        absence_subjects: [政府性基金]
        unit_parts: "^（本级）"
        """;

    [Fact]
    public void Words_read_as_they_are_written()
    {
        var wordings = Wordings.Read(YamlFile.Parse(Text, Complaint.File));

        Assert.Equal(["草稿"], wordings.Watermarks);
        Assert.Equal(["单位名称"], wordings.UnitNameLabels);
        Assert.Equal(["局", "厅"], wordings.UnitSuffixes);
        Assert.Equal(["部门", "市级部门"], wordings.TitlePrefixes);
        Assert.Matches(wordings.ContentsParts, "部门预算表");
        Assert.Matches(wordings.Absence, "没有政府性基金");
        Assert.Equal(["政府性基金"], wordings.AbsenceSubjects);
        Assert.Equal(["行政", "参公"], wordings.UnitKinds.Select(kind => kind.Kind));
        Assert.Matches(wordings.UnitKinds[0].Pattern, "属行政机关");
    }

    [Theory]
    [InlineData("(?=行政)单位")]
    [InlineData("(?<!非)行政")]
    [InlineData(@"(行政|事业)\\1")]
    [InlineData("(?>行政)单位")]
    public void A_pattern_that_needs_to_go_back_is_refused(string pattern) => AssertRefuses(pattern, "不能用回溯、环视或反向引用");

    [Theory]
    [InlineData("行政(单位")]
    [InlineData("行政[单位")]
    [InlineData("*行政")]
    [InlineData(@"行政\\")]
    public void What_is_no_pattern_is_refused(string pattern) => AssertRefuses(pattern, "正则表达式有误");

    [Theory]
    [InlineData("kind: 参公, ", "", "{pattern: 参公}", "缺少 kind")]
    [InlineData("watermarks: [草稿]", "watermarks: [草稿]\nstamps: [样稿]", "stamps", "不认识的键 stamps")]
    [InlineData("watermarks: [草稿]", "watermarks: [草稿, [样稿]]", "样稿", "这里应是一个值")]
    [InlineData("unit_kinds:", "unit_kind:", "unit_kind:", "不认识的键 unit_kind")]
    public void A_slip_is_told_with_its_line(string passage, string changed, string words, string problem)
    {
        var text = Complaint.Change(Text, passage, changed);

        Complaint.IsMade(Complaint.File, Complaint.LineOf(text, words), problem, () => Wordings.Read(YamlFile.Parse(text, Complaint.File)));
    }

    private static void AssertRefuses(string pattern, string problem)
    {
        var text = Complaint.Change(Text, "行政(单位|机关)", pattern);

        Complaint.IsMade(Complaint.File, 5, problem, () => Wordings.Read(YamlFile.Parse(text, Complaint.File)));
    }
}
