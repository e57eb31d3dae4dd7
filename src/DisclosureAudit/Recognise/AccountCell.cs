using System.Text.RegularExpressions;
using DisclosureAudit.RuleFiles;

namespace DisclosureAudit.Recognise;

/// <summary>Takes the code and the name of an account apart that stand in one cell: “2010601-行政运行”, “[30227]委托业务费”.</summary>
public static class AccountCell
{
    private static readonly Regex CodeFirst = SafeRegex.Of(@"^[\[【（(]?(\d{3}|\d{5}|\d{7})[\]】）)]?[-－—_:： ]*([^\d].*)?$");

    /// <returns>An empty code where the cell does not begin with one of 3, 5 or 7 digits.</returns>
    public static (string Code, string Name) Split(string cell) =>
        CodeFirst.Match(cell) is { Success: true } match ? (match.Groups[1].Value, match.Groups[2].Value) : ("", cell);
}
