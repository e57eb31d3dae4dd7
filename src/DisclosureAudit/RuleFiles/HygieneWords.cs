using System.Text.RegularExpressions;

namespace DisclosureAudit.RuleFiles;

/// <summary>What must not stand in a published document (rules/wordings/hygiene.yaml).</summary>
public sealed class HygieneWords
{
    public const string Path = "wordings/hygiene.yaml";

    private HygieneWords(YamlNode root)
    {
        root.Only("draft", "personal_label", "left_over", "doubled_mark", "doubled_fair", "year_heading", "year_note", "other_year", "no_person_before", "no_person_behind", "sheet_date");
        Draft = root["draft"].Pattern;
        PersonalLabel = root["personal_label"].Pattern;
        LeftOver = root["left_over"].Pattern;
        DoubledMark = root["doubled_mark"].Pattern;
        DoubledFair = root.Texts("doubled_fair");
        YearHeading = root["year_heading"].Pattern;
        YearNote = root["year_note"].Pattern;
        OtherYear = root["other_year"].Pattern;
        NoPersonBefore = root["no_person_before"].Pattern;
        NoPersonBehind = root["no_person_behind"].Pattern;
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

    /// <summary>2025年没有政府性基金: a note that names its year and what there is nothing of.</summary>
    public Regex YearNote { get; }

    /// <summary>上年结转, 决算: a note that means another year.</summary>
    public Regex OtherYear { get; }

    /// <summary>编码: what stands before digits that are no person's.</summary>
    public Regex NoPersonBefore { get; }

    /// <summary>元: what stands behind digits that are no person's.</summary>
    public Regex NoPersonBehind { get; }

    /// <summary>填报日期: the field of a sheet that is to hold a date.</summary>
    public string SheetDate { get; }

    public static HygieneWords Read(YamlNode root) => new(root);
}
