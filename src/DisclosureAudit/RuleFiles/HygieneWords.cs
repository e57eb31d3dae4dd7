using System.Text.RegularExpressions;

namespace DisclosureAudit.RuleFiles;

/// <summary>What must not stand in a published document (rules/wordings/hygiene.yaml).</summary>
public sealed class HygieneWords
{
    public const string Path = "wordings/hygiene.yaml";

    private HygieneWords(YamlNode root)
    {
        root.Only("draft", "personal_label");
        Draft = root["draft"].Pattern;
        PersonalLabel = root["personal_label"].Pattern;
    }

    /// <summary>仅供内部审核: a whole line.</summary>
    public Regex Draft { get; }

    /// <summary>联系电话: the digits in the next cell are a person's.</summary>
    public Regex PersonalLabel { get; }

    public static HygieneWords Read(YamlNode root) => new(root);
}
