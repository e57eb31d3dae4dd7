using System.Text.RegularExpressions;

namespace DisclosureAudit.RuleFiles;

/// <summary>What must not stand in a published document (rules/wordings/hygiene.yaml).</summary>
public sealed class HygieneWords
{
    public const string Path = "wordings/hygiene.yaml";

    private HygieneWords(YamlNode root)
    {
        root.Only("draft", "personal_label", "left_over", "doubled_mark", "doubled_fair", "year_heading", "sheet_date");
        Draft = root["draft"].Pattern;
        PersonalLabel = root["personal_label"].Pattern;
        LeftOver = root["left_over"].Pattern;
        DoubledMark = root["doubled_mark"].Pattern;
        DoubledFair = root.Texts("doubled_fair");
        YearHeading = root["year_heading"].Pattern;
        SheetDate = root["sheet_date"].Text;
    }

    /// <summary>仅供内部审核: a whole line.</summary>
    public Regex Draft { get; }

    /// <summary>联系电话: the digits in the next cell are a person's.</summary>
    public Regex PersonalLabel { get; }

    /// <summary>（请核实…）, ××局: what a template tells its writer or leaves for him to fill in.</summary>
    public Regex LeftOver { get; }

    /// <summary>。。: asked of the text as printed.</summary>
    public Regex DoubledMark { get; }

    /// <summary>人员人员: words that stand twice with good reason.</summary>
    public IReadOnlyList<string> DoubledFair { get; }

    /// <summary>2025年部门预算情况说明: a heading that names the document's own year.</summary>
    public Regex YearHeading { get; }

    /// <summary>填报日期: the field of a sheet that is to hold a date.</summary>
    public string SheetDate { get; }

    public static HygieneWords Read(YamlNode root) => new(root);
}
