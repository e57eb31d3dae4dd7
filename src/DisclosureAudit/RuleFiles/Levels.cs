using DisclosureAudit.Amounts;

namespace DisclosureAudit.RuleFiles;

/// <summary>The words by which formulas and templates name the levels of the classification.</summary>
public static class Levels
{
    public const string Class = "类";
    public const string Section = "款";
    public const string Item = "项";
    public const string AnyCode = "科目";
    public const string AnyRow = "每行";

    /// <summary>The rows that no other row is a part of, totals apart: what a list of projects adds up from.</summary>
    public const string LeafRow = "末级";

    public static readonly IReadOnlySet<string> Names = new HashSet<string>(StringComparer.Ordinal) { Class, Section, Item, AnyCode, AnyRow, LeafRow };

    public static string NameOf(AccountLevel level) => level switch
    {
        AccountLevel.Class => Class,
        AccountLevel.Section => Section,
        _ => Item,
    };
}
