using DisclosureAudit.RuleFiles;

namespace DisclosureAudit.Tests.RuleFiles;

/// <summary>Only plain YAML is read; anything else is refused with its line.</summary>
public class YamlFileTests
{
    [Theory]
    [InlineData("", 1)]
    [InlineData("# 只有注释\n\n", 1)]
    public void An_empty_file_is_refused(string text, int line) => AssertRefuses(text, line, "文件是空的");

    [Theory]
    [InlineData("a: &x 1\n", 1)]
    [InlineData("a: 1\nb: &x {c: 1}\n", 2)]
    [InlineData("a: 1\nb: 2\nc: [&x 1]\n", 3)]
    [InlineData("a: 1\n&x b: 2\n", 2)]
    [InlineData("a: 1\nb: *x\n", 2)]
    public void Anchors_and_aliases_are_refused(string text, int line) => AssertRefuses(text, line, "不允许锚点");

    [Theory]
    [InlineData("a: !!str 1\n", 1)]
    [InlineData("a: 1\nb: !made {c: 1}\n", 2)]
    [InlineData("a: 1\nb:\n  - 2\n  - !!int 3\n", 4)]
    [InlineData("!!map\na: 1\n", 1)]
    public void Tags_are_refused(string text, int line) => AssertRefuses(text, line, "不允许标签");

    [Theory]
    [InlineData("a: 1\nb: 2\na: 3\n", 3, "a")]
    [InlineData("a: 1\nb:\n  c: 1\n  d: 2\n  c: 3\n", 5, "c")]
    [InlineData("a: 1\nb: {c: 1,\n  c: 3}\n", 3, "c")]
    public void A_key_that_stands_twice_is_refused(string text, int line, string key) => AssertRefuses(text, line, $"键 {key} 重复");

    [Theory]
    [InlineData("a: 1\n---\nb: 2\n", 2)]
    [InlineData("---\na: 1\n...\n---\nb: 2\n", 4)]
    public void A_second_document_is_refused(string text, int line) => AssertRefuses(text, line, "一个文件只能有一个 YAML 文档");

    [Theory]
    [InlineData("a: 1\n b: 2\n", 2)]
    [InlineData("a: 1\nb: [1, 2\nc: 3\n", 2)]
    [InlineData("a: 1\nb: [1, 2\n", 3)]
    [InlineData("a: 1\n- b\n", 2)]
    [InlineData("a: 1\nb: 'x\n", 2)]
    [InlineData("a: 1\nb: @x\n", 2)]
    [InlineData("a: 1\nb: x]\nc: d: e\n", 3)]
    public void What_is_no_yaml_is_refused(string text, int line) => AssertRefuses(text, line, "YAML 写法有误");

    [Fact]
    public void Nesting_deeper_than_any_rule_is_refused_where_it_goes_too_deep()
    {
        var text = string.Concat(Enumerable.Range(0, 30).Select(depth => $"{new string(' ', depth)}a:\n"));

        AssertRefuses(text, 21, "嵌套过深");
    }

    [Fact]
    public void A_hundred_thousand_brackets_are_refused_like_thirty() => AssertRefuses($"a: {new string('[', 100_000)}", 1, "嵌套过深");

    [Fact]
    public void A_file_as_deep_as_the_rules_are_is_read() => Assert.Equal("1", YamlFile.Parse("a: {b: [{c: 1}]}", Complaint.File)["a"]["b"].Items[0]["c"].Text);

    [Theory]
    [InlineData("a: 1\nb:\n  c: 2\n", "b", 2)]
    [InlineData("a: 1\nb: 2\n", "b", 2)]
    [InlineData("a: 1\n\nb:\n\n  - c\n", "b", 3)]
    public void A_key_that_nothing_reads_is_refused_on_its_own_line(string text, string key, int line) =>
        Complaint.IsMade(Complaint.File, line, $"不认识的键 {key}；可用：a", () => YamlFile.Parse(text, Complaint.File).Only("a"));

    [Theory]
    [InlineData("a: 1\nb: yes\n", 2, "应为 true 或 false")]
    [InlineData("a: 1\nb: [x]\n", 2, "这里应是一个值")]
    public void A_flag_is_true_or_false(string text, int line, string problem) =>
        Complaint.IsMade(Complaint.File, line, problem, () => YamlFile.Parse(text, Complaint.File).Flag("b"));

    [Theory]
    [InlineData("a: -1\n")]
    [InlineData("a: 1.5\n")]
    [InlineData("a: ９\n")]
    [InlineData("a: 99999999999\n")]
    public void A_number_is_a_whole_number(string text) =>
        Complaint.IsMade(Complaint.File, 1, "应为整数", () => YamlFile.Parse(text, Complaint.File).Number("a"));

    [Fact]
    public void What_is_missing_is_named_with_the_line_of_what_lacks_it()
    {
        var root = YamlFile.Parse("a: 1\nb:\n  c: 2\n", Complaint.File);

        Complaint.IsMade(Complaint.File, 3, "缺少 d", () => _ = root["b"]["d"]);
        Complaint.IsMade(Complaint.File, 1, "这里应是一个列表", () => _ = root["a"].Items);
        Complaint.IsMade(Complaint.File, 1, "这里应是“键: 值”", () => root["a"].Find("x"));
    }

    private static void AssertRefuses(string text, int line, string problem) => Complaint.IsMade(Complaint.File, line, problem, () => YamlFile.Parse(text, Complaint.File));
}
