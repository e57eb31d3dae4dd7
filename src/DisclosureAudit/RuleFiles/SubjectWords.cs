using System.Text.RegularExpressions;

namespace DisclosureAudit.RuleFiles;

/// <summary>How the subject of an amount is known for a cell (rules/wordings/subjects.yaml).</summary>
public sealed class SubjectWords
{
    public const string Path = "wordings/subjects.yaml";

    private SubjectWords(YamlNode root)
    {
        root.Only("lead", "behind", "account", "year", "before_short", "drop", "remainder", "generic", "last_year", "carry_over", "same", "budget", "budget_column", "account_column", "change_column", "unit", "column_totals", "scopes", "plain_lead", "plain_heading", "goes_on", "tables");
        Lead = root["lead"].Pattern;
        Behind = root["behind"].Pattern;
        Account = root["account"].Pattern;
        Year = root["year"].Pattern;
        BeforeShort = root["before_short"].Pattern;
        Drop = root.Texts("drop");
        Remainder = root["remainder"].Pattern;
        Generic = root["generic"].Pattern;
        LastYear = root["last_year"].Pattern;
        CarryOver = root["carry_over"].Pattern;
        Same = root["same"].Items.Select(node => (node.Only("name", "as")["name"].Text, node["as"].Text)).ToList();
        Budget = root["budget"].Pattern;
        BudgetColumn = root["budget_column"].Pattern;
        AccountColumn = root["account_column"].Pattern;
        ChangeColumn = root["change_column"].Pattern;
        Unit = root["unit"].Pattern;
        ColumnTotals = root.Texts("column_totals").ToHashSet(StringComparer.Ordinal);
        Scopes = root.Texts("scopes");
        PlainLead = root["plain_lead"].Pattern;
        PlainHeading = root["plain_heading"].Pattern;
        GoesOn = root["goes_on"].Pattern;
        Tables = root["tables"].Items.Select(node => new SubjectTable(node.Only("name", "total", "sure", "plain", "heading")["name"].Pattern, node["total"].Pattern, node.Find("sure")?.Pattern, node.Find("plain")?.Pattern, node["heading"].Pattern)).ToList();
    }

    /// <summary>What stands before the name of a subject: its number, code, year.</summary>
    public Regex Lead { get; }

    /// <summary>What stands behind the name and does not tell it from others.</summary>
    public Regex Behind { get; }

    /// <summary>…（款）住房公积金（项）: the first group is the account meant.</summary>
    public Regex Account { get; }

    /// <summary>Years within a subject.</summary>
    public Regex Year { get; }

    /// <summary>What may stand before a name of two characters that ends a longer subject.</summary>
    public Regex BeforeShort { get; }

    /// <summary>Words within names that are printed or left out.</summary>
    public IReadOnlyList<string> Drop { get; }

    /// <summary>其他支出: a row that sentences may use for all that they do not name.</summary>
    public Regex Remainder { get; }

    /// <summary>A name that tells nothing by itself.</summary>
    public Regex Generic { get; }

    /// <summary>上年, 比2023年: the amount is that of another year.</summary>
    public Regex LastYear { get; }

    /// <summary>上年结转: of this year, though it names another.</summary>
    public Regex CarryOver { get; }

    /// <summary>机关运行 is what tables call 公用: stems of names.</summary>
    public IReadOnlyList<(string Name, string As)> Same { get; }

    /// <summary>年初预算: of a final account, what was planned.</summary>
    public Regex Budget { get; }

    /// <summary>预算数: a header of what was planned; 决算: of what was spent.</summary>
    public Regex BudgetColumn { get; }
    public Regex AccountColumn { get; }

    /// <summary>增减额: a header of changes.</summary>
    public Regex ChangeColumn { get; }

    /// <summary>The name of a unit within a heading.</summary>
    public Regex Unit { get; }

    /// <summary>小计, 预算数: header words that name no column.</summary>
    public IReadOnlySet<string> ColumnTotals { get; }

    /// <summary>Names of budgets and kinds of expenditure that subjects, headings and titles share.</summary>
    public IReadOnlyList<string> Scopes { get; }

    /// <summary>What may stand before the name of a total and leaves it the whole one.</summary>
    public Regex PlainLead { get; }

    /// <summary>What headings hold that narrow nothing: 收支预算总体情况说明.</summary>
    public Regex PlainHeading { get; }

    /// <summary>面向, 用于: behind an amount, words that make it a part.</summary>
    public Regex GoesOn { get; }

    public IReadOnlyList<SubjectTable> Tables { get; }

    /// <summary>The words for a table of that name; null where sentences do not speak of its total.</summary>
    public SubjectTable? TableOf(string name) => Tables.FirstOrDefault(table => table.Name.IsMatch(name));

    public static SubjectWords Read(YamlNode root) => new(root);
}

/// <param name="Name">The names of templates' tables that it stands for.</param>
/// <param name="Total">What the subject of the table's total says.</param>
/// <param name="Sure">What it says where nothing else can be meant; null where that cannot be told.</param>
/// <param name="Plain">What it says where its section and chapter speak of no narrower budget; null where that cannot be told.</param>
/// <param name="Heading">The headings of sections that speak of the table.</param>
public sealed record SubjectTable(Regex Name, Regex Total, Regex? Sure, Regex? Plain, Regex Heading);
