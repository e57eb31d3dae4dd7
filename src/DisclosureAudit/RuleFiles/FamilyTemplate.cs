using DisclosureAudit.Amounts;
using DisclosureAudit.Findings;

namespace DisclosureAudit.RuleFiles;

/// <summary>What stands in a column of a known table.</summary>
public enum ColumnRole
{
    Code,
    Label,
    Text,
    Amount,
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

    /// <summary>One of the 30 expenditure lines, by name.</summary>
    ExpenditureLine,

    /// <summary>A heading of the economic classification (类), by name.</summary>
    EconomicClass,

    /// <summary>A row that names the department or a unit of it.</summary>
    Unit,

    /// <summary>Any row not matched before.</summary>
    Rest,
}

/// <summary>A family of disclosures: one form, its tables, the year variants of their titles.</summary>
/// <param name="AtLeast">So many of its tables, by title and columns, make a document one of this family.</param>
public sealed record FamilyTemplate(string Id, Sentence Name, string DocumentKind, AmountUnit Unit, int AtLeast, IReadOnlyList<TableTemplate> Tables)
{
    public TableTemplate? Table(string name) => Tables.FirstOrDefault(table => table.Name == name);
}

/// <param name="Titles">Titles without year and number, folded for comparing.</param>
/// <param name="Fund">Which budget's accounts may stand in it: general_public, government_fund, state_capital; null for all.</param>
public sealed record TableTemplate(
    string Id,
    string Name,
    Sentence Caption,
    IReadOnlyList<string> Titles,
    string? Fund,
    IReadOnlyList<ColumnTemplate> Columns,
    IReadOnlyList<RowTemplate> Rows)
{
    /// <summary>The titles without what stands in brackets at their end: 项目支出预算表 of 项目支出预算表（本年预算）.</summary>
    public IReadOnlyList<string> BareTitles { get; } = Titles.Select(WithoutSuffix).Distinct(StringComparer.Ordinal).ToList();

    public static string WithoutSuffix(string title) =>
        title.EndsWith('）') && title.LastIndexOf('（') is var open and > 0 ? title[..open] : title;

    public ColumnTemplate? Column(string id) => Columns.FirstOrDefault(column => column.Id == id);

    /// <summary>A template is itself alone; comparing its lists would tell nothing more and is asked for every cell.</summary>
    public bool Equals(TableTemplate? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);
}

/// <param name="Headers">Names of the lowest header level, without year, folded.</param>
/// <param name="Under">A name that must stand above it; tells columns of one name apart and mends a group header that spans too little.</param>
/// <param name="IsOptional">Some years' form is without it.</param>
public sealed record ColumnTemplate(string Id, ColumnRole Role, string? Side, IReadOnlyList<string> Headers, string? Under, bool IsOptional)
{
    /// <summary>The header that is a year and nothing else.</summary>
    public const string YearAlone = "{年}";
}

/// <param name="In">The role of the row that this one is a part of.</param>
/// <param name="After">Stands below a row of this role: tells rows of one name apart.</param>
/// <param name="IsTotal">A total: the parts stand in other rows and it is no part of their path.</param>
public sealed record RowTemplate(string Id, RowMatch Match, IReadOnlyList<string> Names, string? Side, string? In, string? After, bool IsTotal);
