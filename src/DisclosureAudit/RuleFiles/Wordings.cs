using System.Text.RegularExpressions;

namespace DisclosureAudit.RuleFiles;

/// <summary>Words by which a document tells about itself: watermarks, the head of a table, the kind of the unit.</summary>
public sealed class Wordings
{
    private Wordings(YamlNode root)
    {
        root.Only("watermarks", "title_prefixes", "contents_parts", "absence", "absence_subjects", "unit_name_labels", "unit_suffixes", "unit_kinds");
        Watermarks = root.Texts("watermarks");
        TitlePrefixes = root.Texts("title_prefixes").Select(PrintedName.Fold).ToList();
        ContentsParts = Pattern(root["contents_parts"]);
        Absence = Pattern(root["absence"]);
        AbsenceSubjects = root.Texts("absence_subjects");
        UnitNameLabels = root.Texts("unit_name_labels");
        UnitSuffixes = root.Texts("unit_suffixes");
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

    public IReadOnlyList<(string Kind, Regex Pattern)> UnitKinds { get; }


    public static Wordings Read(YamlNode root) => new(root);

    private static (string Kind, Regex Pattern) ReadKind(YamlNode node)
    {
        node.Only("kind", "pattern");
        return (node["kind"].Text, Pattern(node["pattern"]));
    }

    private static Regex Pattern(YamlNode node)
    {
        try
        {
            return new Regex(node.Text, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);
        }
        catch (ArgumentException error)
        {
            throw node.Wrong($"正则表达式有误：{error.Message}", $"not a regular expression: {error.Message}");
        }
        catch (NotSupportedException)
        {
            throw node.Wrong("正则表达式不能用回溯、环视或反向引用", "a regular expression may not use backtracking, lookarounds or back references");
        }
    }
}
