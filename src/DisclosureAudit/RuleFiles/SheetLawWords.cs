using System.Text.RegularExpressions;

namespace DisclosureAudit.RuleFiles;

/// <summary>Words by which the laws of performance sheets are asked (rules/wordings/sheet-laws.yaml).</summary>
public sealed class SheetLawWords
{
    public const string Path = "wordings/sheet-laws.yaml";

    private SheetLawWords(YamlNode root)
    {
        root.Only("totals", "period_fields", "one_year", "cost", "unit_cost", "amount", "at_least", "rate", "rate_more", "percent", "run_together", "project_table", "carried_table", "no_project", "published", "published_funds", "authority", "staff", "lists", "product", "no_product_before", "no_product", "no_cost", "other_sheets", "counts_overall", "behind_funds", "over_years", "tasks", "item_ends", "item_total", "no_item");
        Totals = root.Texts("totals");
        PeriodFields = root.Texts("period_fields");
        OneYear = root["one_year"].Pattern;
        Cost = root["cost"].Pattern;
        UnitCost = root["unit_cost"].Pattern;
        Amount = root["amount"].Pattern;
        AtLeast = root["at_least"].Pattern;
        Rate = root["rate"].Pattern;
        RateMore = root["rate_more"].Pattern;
        Percent = root["percent"].Pattern;
        RunTogether = root["run_together"].Pattern;
        ProjectTable = root["project_table"].Pattern;
        CarriedTable = root["carried_table"].Pattern;
        NoProject = root["no_project"].Pattern;
        Published = root["published"].Pattern;
        PublishedFunds = root["published_funds"].Pattern;
        Authority = root["authority"].Text;
        var staff = root["staff"].Only("whole", "parts");
        (Staff, StaffParts) = (staff["whole"].Text, staff.Texts("parts"));
        Lists = root.Texts("lists");
        Product = root["product"].Pattern;
        NoProductBefore = root["no_product_before"].Pattern;
        NoProduct = root["no_product"].Pattern;
        NoCost = root["no_cost"].Pattern;
        OtherSheets = root["other_sheets"].Pattern;
        CountsOverall = root["counts_overall"].Pattern;
        BehindFunds = root["behind_funds"].Pattern;
        OverYears = root["over_years"].Pattern;
        Tasks = root["tasks"].Text;
        ItemEnds = root["item_ends"].Pattern;
        ItemTotal = root["item_total"].Pattern;
        NoItem = root["no_item"].Pattern;
    }

    /// <summary>资金总额: rows of funds that are totals of the others.</summary>
    public IReadOnlyList<string> Totals { get; }

    /// <summary>项目期, 项目属性: fields that say how long a project lasts.</summary>
    public IReadOnlyList<string> PeriodFields { get; }

    /// <summary>1年: the project lasts the budget's year.</summary>
    public Regex OneYear { get; }

    /// <summary>成本指标: a level whose indicators are amounts.</summary>
    public Regex Cost { get; }

    /// <summary>单价, 人均: the price of one thing.</summary>
    public Regex UnitCost { get; }

    /// <summary>≤114000元: groups number and unit; % where a slip printed it.</summary>
    public Regex Amount { get; }

    /// <summary>≥: a value that sets no upper bound.</summary>
    public Regex AtLeast { get; }

    /// <summary>完成率: no more than 100 %.</summary>
    public Regex Rate { get; }

    /// <summary>增长率: a rate that may be more.</summary>
    public Regex RateMore { get; }

    /// <summary>≥95%: group number.</summary>
    public Regex Percent { get; }

    /// <summary>30完成: a number and a word run together.</summary>
    public Regex RunTogether { get; }

    /// <summary>Names of templates' tables that list projects.</summary>
    public Regex ProjectTable { get; }

    /// <summary>结转项目表: those of them that list what was carried over.</summary>
    public Regex CarriedTable { get; }

    /// <summary>合计: a row that is no project.</summary>
    public Regex NoProject { get; }

    /// <summary>公开项目绩效目标: right before the number of sheets.</summary>
    public Regex Published { get; }

    /// <summary>涉及项目金额: right behind that number, before the funds of the sheets.</summary>
    public Regex PublishedFunds { get; }

    /// <summary>The field that names the authority above.</summary>
    public string Authority { get; }

    /// <summary>The field of all staff, and those of its parts.</summary>
    public string Staff { get; }
    public IReadOnlyList<string> StaffParts { get; }

    /// <summary>资金来源, 资金方向: lists of one total.</summary>
    public IReadOnlyList<string> Lists { get; }

    /// <summary>23人×360元=8280元: groups factors, result and unit.</summary>
    public Regex Product { get; }

    /// <summary>每, 至: what before a chain of factors makes it a part of something else.</summary>
    public Regex NoProductBefore { get; }

    /// <summary>折, m2: what within a chain of factors is no unit to multiply.</summary>
    public Regex NoProduct { get; }

    /// <summary>投资, 合同: costs that are not of this year's funds.</summary>
    public Regex NoCost { get; }

    /// <summary>上年, 累计, 所属: a sentence that speaks of other sheets than those of the document.</summary>
    public Regex OtherSheets { get; }

    /// <summary>整体: the number of sheets may include the overall one.</summary>
    public Regex CountsOverall { get; }

    /// <summary>其中, （: what behind the funds of a sentence says that they are not all, or of other sources.</summary>
    public Regex BehindFunds { get; }

    /// <summary>跨年: a project that lasts over the end of the year.</summary>
    public Regex OverYears { get; }

    /// <summary>年度主要任务: the list of tasks and what each is to cost.</summary>
    public string Tasks { get; }

    /// <summary>What parts the items of a list: ；, 2.</summary>
    public Regex ItemEnds { get; }

    /// <summary>共计: the item that is the sum of the others.</summary>
    public Regex ItemTotal { get; }

    /// <summary>每人, ×: an item whose amount is a price or has parts of its own.</summary>
    public Regex NoItem { get; }

    public static SheetLawWords Read(YamlNode root) => new(root);
}
