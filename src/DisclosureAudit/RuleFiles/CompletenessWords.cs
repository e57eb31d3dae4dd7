using System.Text.RegularExpressions;

namespace DisclosureAudit.RuleFiles;

/// <summary>Words by which a document is asked whether it is complete (rules/wordings/completeness.yaml).</summary>
public sealed class CompletenessWords
{
    public const string Path = "wordings/completeness.yaml";

    private readonly Regex emptyNote;
    private readonly Regex condition;

    private CompletenessWords(YamlNode root)
    {
        root.Only("empty_note", "condition", "zero", "funds", "explains", "institutions", "sections");
        emptyNote = root["empty_note"].Pattern;
        condition = root["condition"].Pattern;
        Zero = root["zero"].Pattern;
        Funds = root.Texts("funds");
        Institutions = root.Texts("institutions");
        var explains = root["explains"].Pattern;
        Sections = root["sections"].Items.Select(node => ReadSection(node, explains)).ToDictionary(section => section.Name, StringComparer.Ordinal);
    }

    /// <summary>医院: what the names of institutions end with.</summary>
    public IReadOnlyList<string> Institutions { get; }

    /// <summary>政府性基金: funds that have tables of their own.</summary>
    public IReadOnlyList<string> Funds { get; }

    /// <summary>政府性基金支出预算为0: says that there is nothing as well as 没有.</summary>
    public Regex Zero { get; }

    /// <summary>The sections that a form may require, by name.</summary>
    public IReadOnlyDictionary<string, SectionWords> Sections { get; }

    /// <summary>“注：本表无数据”; not “如无数字则表示…”.</summary>
    public bool IsEmptyNote(string folded) => emptyNote.IsMatch(folded) && !condition.IsMatch(folded);

    private static SectionWords ReadSection(YamlNode node, Regex explains)
    {
        node.Only("name", "pattern", "explained", "offices", "gradual");
        return new SectionWords(node["name"].Text, node["pattern"].Pattern, node.Flag("explained") ? null : explains, node.Flag("offices"), node.Flag("gradual"));
    }

    public static CompletenessWords Read(YamlNode root) => new(root);
}
