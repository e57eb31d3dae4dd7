using System.Text.RegularExpressions;

namespace DisclosureAudit.RuleFiles;

/// <summary>The heads of a table that lists the indicators of many projects, one row each.</summary>
/// <param name="Project">项目名称, or the unit's name where the table is on the whole.</param>
/// <param name="Total">资金总额.</param>
/// <param name="Sign">What stands before a value: ≥, 定性.</param>
/// <param name="Unit">What it is counted in.</param>
public sealed record SheetListWords(Regex Project, Regex Total, Regex Goal, Regex Sign, Regex Unit);
