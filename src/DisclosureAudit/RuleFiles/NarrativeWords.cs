using System.Text.RegularExpressions;

namespace DisclosureAudit.RuleFiles;

/// <summary>Words by which sentences claim something of their numbers (rules/wordings/narrative.yaml).</summary>
public sealed class NarrativeWords
{
    public const string Path = "wordings/narrative.yaml";

    private NarrativeWords(YamlNode root)
    {
        root.Only("amounts", "percents", "counts", "vague_before", "vague_behind", "up", "down", "change", "base", "share", "dealt_out", "completion", "own_completion", "same", "prior", "budget", "account", "spent", "which_budget", "item", "own_budget", "reason", "reason_turned", "list", "nested", "no_whole", "first_part", "list_goes_on", "item_list", "and", "respectively", "subject_lead", "figure_kind", "bare_change", "change_fill", "whole_fill", "unsure", "same_as_year", "wholes", "used_for", "purposes", "several_purposes", "residue", "incomplete");
        Amounts = root.Texts("amounts");
        Percents = root.Texts("percents");
        Counts = root.Texts("counts");
        VagueBefore = root.Texts("vague_before");
        VagueBehind = root.Texts("vague_behind");
        Up = root["up"].Pattern;
        Down = root["down"].Pattern;
        Change = root["change"].Pattern;
        Base = root["base"].Pattern;
        DealtOut = root["dealt_out"].Pattern;
        Share = root["share"].Pattern;
        OwnCompletion = root["own_completion"].Pattern;
        Completion = root["completion"].Pattern;
        Same = root["same"].Pattern;
        Prior = root["prior"].Pattern;
        Budget = root["budget"].Pattern;
        Account = root["account"].Pattern;
        Spent = root["spent"].Pattern;
        WhichBudget = root["which_budget"].Pattern;
        Item = root["item"].Pattern;
        OwnBudget = root["own_budget"].Pattern;
        ReasonTurned = root["reason_turned"].Pattern;
        Reason = root["reason"].Pattern;
        List = root["list"].Pattern;
        Respectively = root["respectively"].Pattern;
        And = root["and"].Pattern;
        ItemList = root["item_list"].Pattern;
        ListGoesOn = root["list_goes_on"].Pattern;
        FirstPart = root["first_part"].Pattern;
        NoWhole = root["no_whole"].Pattern;
        Nested = root["nested"].Pattern;
        SubjectLead = root["subject_lead"].Pattern;
        FigureKind = root["figure_kind"].Pattern;
        BareChange = root["bare_change"].Pattern;
        ChangeFill = root["change_fill"].Pattern;
        WholeFill = root["whole_fill"].Pattern;
        Unsure = root["unsure"].Pattern;
        SameAsYear = root["same_as_year"].Pattern;
        Wholes = root["wholes"].Items.Select(node => new WholeWords(node.Only("whole", "parts", "optional")["whole"].Pattern, node["parts"].Items.Select(part => part.Pattern).ToList(), node.Find("optional")?.Items.Select(part => part.Pattern).ToList() ?? [])).ToList();
        UsedFor = root["used_for"].Pattern;
        Purposes = root["purposes"].Items.Select(node => new PurposeWords(node.Only("name", "account", "purpose")["name"].Text, node["account"].Pattern, node["purpose"].Pattern)).ToList();
        SeveralPurposes = root["several_purposes"].Pattern;
        Incomplete = root["incomplete"].Pattern;
        Residue = root["residue"].Pattern;
    }

    public IReadOnlyList<string> Amounts { get; }
    public IReadOnlyList<string> Percents { get; }
    public IReadOnlyList<string> Counts { get; }
    public IReadOnlyList<string> VagueBefore { get; }
    public IReadOnlyList<string> VagueBehind { get; }

    /// <summary>增加, 增长 …: in the words before a change.</summary>
    public Regex Up { get; }
    public Regex Down { get; }

    /// <summary>The words right before the figure of a change: 比上年增加, 增幅.</summary>
    public Regex Change { get; }

    /// <summary>比上年, 较2024年预算: what a change is measured by.</summary>
    public Regex Base { get; }

    /// <summary>占…的: right before a percentage that is a share.</summary>
    public Regex Share { get; }

    /// <summary>分别占: as many percentages follow as names stand before.</summary>
    public Regex DealtOut { get; }

    /// <summary>完成年初预算的: right before a percentage of the budget.</summary>
    public Regex Completion { get; }

    /// <summary>，完成预算的: right behind the amount that the percentage is of.</summary>
    public Regex OwnCompletion { get; }

    /// <summary>与上年持平, 无变化: behind the amount that is the same.</summary>
    public Regex Same { get; }

    /// <summary>上年执行数: the subject of the figure that was before.</summary>
    public Regex Prior { get; }

    /// <summary>年初预算, 预算数: the subject of the figure that a final account is measured by.</summary>
    public Regex Budget { get; }

    /// <summary>决算: the subject of a figure of the final account.</summary>
    public Regex Account { get; }

    /// <summary>支出决算, 执行数: what was spent of a budget.</summary>
    public Regex Spent { get; }

    /// <summary>年初, 调整: which of two budgets.</summary>
    public Regex WhichBudget { get; }

    /// <summary>…（款）住房公积金（项）: the amount behind it is that of the account; the first group is its name.</summary>
    public Regex Item { get; }

    /// <summary>2024年预算安排: the amount of the year named.</summary>
    public Regex OwnBudget { get; }

    /// <summary>主要原因是, 由于: what follows is a change of something else.</summary>
    public Regex Reason { get; }

    /// <summary>上年一次性, 退休: in a reason that may go the other way.</summary>
    public Regex ReasonTurned { get; }

    /// <summary>其中, 包括: parts of the amount before follow.</summary>
    public Regex List { get; }

    /// <summary>其中示范工作经费: an amount that is a part of the one before it.</summary>
    public Regex Nested { get; }

    /// <summary>结余, 原值, 单价: amounts that are no sum of parts.</summary>
    public Regex NoWhole { get; }

    /// <summary>，其中：: between a whole and the first of its parts.</summary>
    public Regex FirstPart { get; }

    /// <summary>等, 其他: a list that names not all.</summary>
    public Regex ListGoesOn { get; }

    /// <summary>，主要包括：: names of accounts follow.</summary>
    public Regex ItemList { get; }

    /// <summary>、 and 和: between the names or amounts of a list.</summary>
    public Regex And { get; }

    /// <summary>分别为: as many amounts follow as names stand before.</summary>
    public Regex Respectively { get; }

    /// <summary>What stands before a subject and is no part of its name: 其中：, 主要包括.</summary>
    public Regex SubjectLead { get; }

    /// <summary>执行, 决算, 预算: which figure of a year is meant.</summary>
    public Regex FigureKind { get; }

    /// <summary>同比增长: a change that names no subject of its own.</summary>
    public Regex BareChange { get; }

    /// <summary>What the words before a change may hold beside a subject of its own.</summary>
    public Regex ChangeFill { get; }

    /// <summary>What the name of a whole behind 占 may hold beside the name itself.</summary>
    public Regex WholeFill { get; }

    /// <summary>新增, 按单位, 截至: what follows may be a part of what is named.</summary>
    public Regex Unsure { get; }

    /// <summary>与上年持平: nothing else than the same of the year before.</summary>
    public Regex SameAsYear { get; }

    /// <summary>Amounts whose parts are known: 政府采购 is 货物, 工程 and 服务.</summary>
    public IReadOnlyList<WholeWords> Wholes { get; }

    /// <summary>，主要用于: right behind the amount of an account.</summary>
    public Regex UsedFor { get; }
    public IReadOnlyList<PurposeWords> Purposes { get; }

    /// <summary>等, 社会保险: a use that names several things, or all of a kind.</summary>
    public Regex SeveralPurposes { get; }

    /// <summary>增加（减少）: words of a template that were not filled in.</summary>
    public Regex Residue { get; }

    /// <summary>增长8.86，: a figure without unit, a sentence that breaks off.</summary>
    public Regex Incomplete { get; }

    public static NarrativeWords Read(YamlNode root) => new(root);
}

/// <param name="Whole">The words right before the amount of the whole.</param>
/// <param name="Parts">Those before each part; all together they are the whole.</param>
/// <param name="Optional">Those before parts that not every list has.</param>
public sealed record WholeWords(Regex Whole, IReadOnlyList<Regex> Parts, IReadOnlyList<Regex> Optional);

/// <param name="Account">The words right before the amount of the account.</param>
/// <param name="Purpose">What its use says, and no other account's.</param>
public sealed record PurposeWords(string Name, Regex Account, Regex Purpose);
