namespace DisclosureAudit.Recognise;

/// <summary>What a document says about itself, each with where it says so.</summary>
/// <param name="UnitKind">行政, 参公, 公益一类, 公益二类 or unknown.</param>
/// <param name="UnitSource">Where the unit's name and kind come from: “cover L3; kind L71”.</param>
/// <param name="Scope">部门 or 单位: whether its units are in it.</param>
/// <param name="DocumentKind">budget or final_account; empty when neither word stands in the head.</param>
public sealed record DocumentFacts(
    string UnitName,
    string UnitKind,
    string UnitSource,
    int? Year,
    string DocumentKind,
    string Scope,
    string PlaceCode,
    string City)
{
    public const string DepartmentScope = "部门";
    public const string UnitScope = "单位";
    public const string UnknownKind = "unknown";

    /// <summary>Whose document it is, of which year and kind; empty where unit or year are not known.</summary>
    public string Owner => this is { UnitName.Length: > 0, Year: { } year } ? FormattableString.Invariant($"{UnitName}|{year}|{DocumentKind}") : "";

    /// <summary>Both are files of one disclosure.</summary>
    public bool IsDisclosureOf(DocumentFacts other) => Owner.Length > 0 && Owner == other.Owner && Scope == other.Scope;
}
