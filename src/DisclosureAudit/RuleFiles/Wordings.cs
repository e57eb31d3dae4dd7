using System.Text.RegularExpressions;

namespace DisclosureAudit.RuleFiles;

/// <summary>Words by which a document tells about itself: watermarks, the head of a table, the kind of the unit.</summary>
public sealed class Wordings
{
    private Wordings(YamlNode root)
    {
        root.Only("watermarks", "title_prefixes", "contents_parts", "absence", "absence_subjects", "unit_name_labels", "unit_suffixes", "unit_parts", "unit_kinds");
        Watermarks = root.Texts("watermarks");
        TitlePrefixes = root.Texts("title_prefixes").Select(PrintedName.Fold).ToList();
        ContentsParts = root["contents_parts"].Pattern;
        Absence = root["absence"].Pattern;
        AbsenceSubjects = root.Texts("absence_subjects");
        UnitNameLabels = root.Texts("unit_name_labels");
        UnitSuffixes = root.Texts("unit_suffixes");
        UnitParts = root["unit_parts"].Pattern;
        UnitKinds = root["unit_kinds"].Items.Select(ReadKind).ToList();
    }

    public IReadOnlyList<string> Watermarks { get; }

    /// <summary>部门, 市级部门 …: what may stand between the unit's name and the title of a table.</summary>
    public IReadOnlyList<string> TitlePrefixes { get; }

    /// <summary>第二部分 部门预算表 …: a line of the contents that names no single table.</summary>
    public Regex ContentsParts { get; }

    /// <summary>没有, 不涉及 …: what a line says of a table that is not there.</summary>
    public Regex Absence { get; }

    /// <summary>政府性基金, 国有资本经营 …: what ties such a line to a table.</summary>
    public IReadOnlyList<string> AbsenceSubjects { get; }

    /// <summary>单位名称, 部门名称 …: what stands before the unit's name in the head of a table.</summary>
    public IReadOnlyList<string> UnitNameLabels { get; }

    /// <summary>Endings of the names of departments and units.</summary>
    public IReadOnlyList<string> UnitSuffixes { get; }

    /// <summary>（本级）, （机关） …: on a line of its own below the name it belongs to the name.</summary>
    public Regex UnitParts { get; }

    public IReadOnlyList<(string Kind, Regex Pattern)> UnitKinds { get; }

    public static Wordings Read(YamlNode root) => new(root);

    private static (string Kind, Regex Pattern) ReadKind(YamlNode node)
    {
        node.Only("kind", "pattern");
        return (node["kind"].Text, node["pattern"].Pattern);
    }
}
