using System.Text.RegularExpressions;
using DisclosureAudit.RuleFiles;

namespace DisclosureAudit.Recognise;

/// <summary>Folds a printed title to what templates hold: no year, no number, no unit's name before the year.</summary>
public static class TitleText
{
    private const int ShortestTitle = 3;
    private static readonly Regex Number = SafeRegex.Of(@"^(附件?\d*：?)?((预算|部门|单位|决算|财决|公开)*\d{1,2}(-\d+)?表)?((预算|部门|单位|决算|财决)?公开表?\d*表?)?(附?表(\d+|[二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九])(-\d+)?)?[：、.-]?", RegexOptions.ExplicitCapture);
    private static readonly Regex UpToYear = SafeRegex.Of(@"^.{0,40}?20\d\d年?度?");
    private static readonly Regex AnyYear = SafeRegex.Of(@"20\d\d");
    private static readonly Regex InnerYear = SafeRegex.Of(@"20\d\d年度?");
    private static readonly Regex LeadingYear = SafeRegex.Of(@"^20\d\d年?度?");
    // “（公开01表）” behind the title instead of above it.
    private static readonly Regex NumberNote = SafeRegex.Of(@"（[^（）]{0,4}公开(\d+表|表\d+)）$", RegexOptions.ExplicitCapture);
    private static readonly Regex UnitNote = SafeRegex.Of(@"(（金额单位|（单位|金额单位|单位)：[万亿]?元）?$", RegexOptions.ExplicitCapture);

    public static string Fold(string printed)
    {
        var text = NumberNote.Replace(UnitNote.Replace(PrintedName.Fold(printed), ""), "");
        // What stands before the year is a number or the unit's name; a year at the end leaves no title behind it.
        var afterYear = UpToYear.Replace(text, "");
        var title = Number.Replace(afterYear.Length >= ShortestTitle ? afterYear : text, "");
        // 表十一般公共预算支出表: the number ends before 一般.
        return title.StartsWith("般公共", StringComparison.Ordinal) ? "一" + title : title;
    }

    /// <summary>The year a title prints, or null.</summary>
    public static int? YearOf(string printed) =>
        AnyYear.Match(PrintedName.Fold(printed)) is { Success: true } match ? int.Parse(match.Value, System.Globalization.CultureInfo.InvariantCulture) : null;

    /// <summary>The year that a header level begins with, or null.</summary>
    public static int? LeadingYearOf(string level) =>
        LeadingYear.Match(PrintedName.Fold(level)) is { Success: true } match ? int.Parse(match.Value.AsSpan(0, 4), System.Globalization.CultureInfo.InvariantCulture) : null;

    /// <summary>A header level without its year: “2024年合计” is 合计, “2024年” is {年}.</summary>
    public static string FoldHeader(string level)
    {
        var rest = WithoutYear(level);
        return rest.Length == 0 && PrintedName.Fold(level).Length > 0 ? ColumnTemplate.YearAlone : rest;
    }

    /// <summary>“2024年” is nothing; “其中：2026年政府采购项目” is the same column next year.</summary>
    public static string WithoutYear(string level) => InnerYear.Replace(LeadingYear.Replace(PrintedName.Fold(level), ""), "");
}
