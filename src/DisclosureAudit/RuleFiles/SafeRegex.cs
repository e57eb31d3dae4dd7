using System.Text.RegularExpressions;

namespace DisclosureAudit.RuleFiles;

/// <summary>
/// Regular expressions that hostile text cannot make slow: the matcher that never goes back, or, where it can be counted
/// that going back costs little, the usual one, which is built in a hundredth of the time and of the memory.
/// </summary>
public static class SafeRegex
{
    /// <summary>In steps from one place of a text: a page of a thousand characters takes a million at most.</summary>
    private const int MostSteps = 1_000;

    /// <exception cref="ArgumentException">
    /// It is no regular expression; or it has a loop and begins with what need not be there, of which the matcher that never
    /// goes back loses matches (dotnet/runtime, pull request 130176).
    /// </exception>
    /// <exception cref="NotSupportedException">It looks around, or back at what it matched.</exception>
    public static Regex Of(string pattern, RegexOptions options = RegexOptions.None)
    {
        var shape = RegexShape.Of(pattern);
        if (shape.Steps <= MostSteps)
        {
            return new Regex(pattern, options | RegexOptions.CultureInvariant);
        }

        var regex = new Regex(pattern, options | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);
        return shape.BeginsOptional
            ? throw new ArgumentException($"“{pattern}” begins with a part that may be missing; leave that part away, or begin with ^ or with what must be there")
            : regex;
    }
}
