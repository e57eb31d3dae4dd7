using System.Buffers;
using DisclosureAudit.Amounts;
using DisclosureAudit.Findings;

namespace DisclosureAudit.RuleFiles;

/// <summary>What stands in a column of a known table.</summary>
public enum ColumnRole
{
    /// <summary>A code; several of them beside each other (类, 款, 项) are the parts of one.</summary>
    Code,

    /// <summary>
    /// What names the row. Several of one header are the parts of one name (其他资金 | 小计); of others (unit and account,
    /// 一级 and 二级) the last one printed is the row's own.
    /// </summary>
    Label,

    /// <summary>Code and name of an account in one cell: “2010601-行政运行”, “[30227]委托业务费”.</summary>
    Account,

    /// <summary>What numbers departments and units: the department's number begins those of its units (117, 117001).</summary>
    UnitCode,
    Text,
    Amount,

    /// <summary>A percentage: no amount, and never added up.</summary>
    Rate,

    /// <summary>Numbers the rows (行次) and says nothing.</summary>
    Index,
}

/// <summary>Of a form that prints two years beside each other, the year that a column tells of.</summary>
public enum ColumnYear
{
    This,
    Last,
}

/// <summary>How a row of a known table is told from the others.</summary>
public enum RowMatch
{
    /// <summary>By one of its names.</summary>
    Names,

    /// <summary>A row with a functional code; its role is 类, 款 or 项.</summary>
    FunctionalCode,

    /// <summary>A row with a code of government revenue; the same levels.</summary>
    RevenueCode,

    /// <summary>A row with a code of the economic classification; its role is 类 or 款.</summary>
    EconomicCode,

    /// <summary>A row that prints the name of a functional account and no code.</summary>
    FunctionalName,

    /// <summary>A row that prints the name of an economic account and no code.</summary>
    EconomicName,

    /// <summary>One of the 30 expenditure lines, by name.</summary>
    ExpenditureLine,

    /// <summary>A heading of the economic classification (类), by name.</summary>
    EconomicClass,

    /// <summary>A row that names the department or a unit of it.</summary>
    Unit,

    /// <summary>
    /// The row that names the department where no row is named a total: the only unit of the table, or the first of
    /// several whose figures are the sums of the others.
    /// </summary>
    HeadUnit,

    /// <summary>Any row not matched before, of a list of units that may print the department's sum above its units.</summary>
    UnitList,

    /// <summary>The only row with amounts on its side of the table.</summary>
    Only,

    /// <summary>Any row not matched before.</summary>
    Rest,
}

/// <summary>A family of disclosures: one form, its tables, the year variants of their titles.</summary>
/// <param name="AtLeast">So many of its tables, by title and columns, make a document one of this family.</param>
/// <param name="Base">The family whose tables it takes over where it says like, and whose identities hold for it too.</param>
public sealed record FamilyTemplate(string Id, Sentence Name, string DocumentKind, AmountUnit Unit, int AtLeast, IReadOnlyList<TableTemplate> Tables, FamilyTemplate? Base = null)
{
    /// <summary>The kinds of document.</summary>
    public const string Budget = "budget";
    public const string FinalAccount = "final_account";

    /// <summary>The sections that a document of it has to have, by their names in wordings/completeness.yaml.</summary>
    public IReadOnlyList<string> Sections { get; init; } = [];

    private readonly SearchValues<string> bareTitles = SearchValues.Create(Tables.SelectMany(table => table.BareTitles).ToArray(), StringComparison.Ordinal);
    private readonly ILookup<string, TableTemplate> byTitle = Tables
        .SelectMany(table => table.Titles.Distinct(StringComparer.Ordinal).Select(title => (title, table)))
        .ToLookup(pair => pair.title, pair => pair.table, StringComparer.Ordinal);

    public TableTemplate? Table(string name) => Tables.FirstOrDefault(table => table.Name == name);

    /// <summary>The tables that have this title; one may stand over two forms.</summary>
    public IReadOnlyList<TableTemplate> TablesTitled(string title) => byTitle[title].ToList();

    /// <summary>Whether a title of one of the tables stands in the text, brackets at the title's end apart.</summary>
    public bool HoldsTitle(string text) => text.AsSpan().ContainsAny(bareTitles);
}

/// <param name="Titles">Titles without year and number, folded for comparing.</param>
/// <param name="IsOptional">Not every document of the family has it.</param>
/// <param name="Repeats">Its columns are printed several times beside each other, as a long list in two or three blocks.</param>
/// <param name="PerUnit">Its rows are printed anew for each unit.</param>
/// <param name="Fund">Which budget's accounts may stand in it: general_public, government_fund, state_capital; null for all.</param>
public sealed record TableTemplate(
    string Id,
    string Name,
    Sentence Caption,
    IReadOnlyList<string> Titles,
    string? Fund,
    IReadOnlyList<ColumnTemplate> Columns,
    IReadOnlyList<RowTemplate> Rows,
    bool IsOptional = false,
    bool Repeats = false,
    bool PerUnit = false)
{
    /// <summary>The titles without what stands in brackets at their end: 项目支出预算表 of 项目支出预算表（本年预算）.</summary>
    public IReadOnlyList<string> BareTitles { get; } = Titles.Select(WithoutSuffix).Distinct(StringComparer.Ordinal).ToList();

    public static string WithoutSuffix(string title) =>
        title.EndsWith('）') && title.LastIndexOf('（') is var open and > 0 ? title[..open] : title;

    /// <summary>A table of offices of the state; institutions do not publish it.</summary>
    public bool IsOfOffices { get; init; }

    /// <summary>Of two forms of one table, under the same title, a document prints one.</summary>
    public bool IsFormOf(TableTemplate other) => this == other || Titles.Intersect(other.Titles, StringComparer.Ordinal).Any();

    public ColumnTemplate? Column(string id) => Columns.FirstOrDefault(column => column.Id == id);

    /// <summary>A template is itself alone; comparing its lists would tell nothing more and is asked for every cell.</summary>
    public bool Equals(TableTemplate? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);
}

/// <param name="Headers">Names of the lowest header level, without year, folded.</param>
/// <param name="Prefer">Of several columns of that name the one below this group; nothing is in doubt without it.</param>
/// <param name="Under">A name that must stand above it; tells columns of one name apart and mends a group header that spans too little.</param>
/// <param name="IsOptional">Some years' form is without it.</param>
/// <param name="Measure">Which of the figures of one thing: a level of this name (预算数, 决算数) stands above or below the thing's own name, which is then the lowest level besides.</param>
/// <param name="Year">Of two years printed beside each other this column tells of this one; null where one year is printed.</param>
public sealed record ColumnTemplate(
    string Id,
    ColumnRole Role,
    string? Side,
    IReadOnlyList<string> Headers,
    string? Under,
    bool IsOptional,
    string? Prefer,
    IReadOnlyList<string> Measure,
    ColumnYear? Year)
{
    /// <summary>The header that is a year and nothing else.</summary>
    public const string YearAlone = "{年}";
}

/// <param name="In">The role of the row that this one is a part of: of several the first that is printed.</param>
/// <param name="Before">Stands above a row of this role: 收入合计 is the year's where 收入总计 follows, and the last total where it does not.</param>
/// <param name="After">Stands below a row of this role: tells rows of one name apart.</param>
/// <param name="IsTotal">A total: the parts stand in other rows and it is no part of their path.</param>
/// <param name="Prints">A text column in which it prints something: tells levels that stand in columns of their own.</param>
public sealed record RowTemplate(string Id, RowMatch Match, IReadOnlyList<string> Names, string? Side, IReadOnlyList<string> In, string? After, string? Before, bool IsTotal, string? Prints = null);
