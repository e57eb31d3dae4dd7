using DisclosureAudit.Findings;
using DisclosureAudit.Rules;

namespace DisclosureAudit.Locate;

/// <summary>
/// Finds the figures that are wrong behind the findings of a document: of the symptoms of one cause one finding stays, names the
/// cause and what it would have to be; the others become remarks that point to it. Nothing read is ever changed.
/// </summary>
public sealed class Locator(Language language)
{
    // Values tried for a document, each against the equations of its fact: a second at the most.
    private const int MostTrials = 10_000;
    private const int MostTogether = 3_000;
    private const int MostFigures = 5_000_000;

    public CheckResult Locate(CheckResult result)
    {
        if (result.Judged is not { } judged || !result.Findings.Any(finding => finding is { Severity: > Severity.Info, Origin: Origin.Published }))
        {
            return result with { Judged = null };
        }

        var (system, trials) = (new EquationSystem(judged), new Trials(MostTrials, MostTogether, MostFigures));
        var findings = new CauseFindings(result.Findings, system, language);
        foreach (var cause in new CauseFinder(system, trials).Find())
        {
            findings.Tell(cause);
        }

        foreach (var (check, finding) in judged.Sheets.Where(sheet => sheet.Finding is not null && sheet.Check.Cause is not null).Select(sheet => (sheet.Check, sheet.Finding!)))
        {
            if (judged.Sheets.FirstOrDefault(sheet => ReferenceEquals(sheet.Check, check.Cause))?.Finding is { } because)
            {
                findings.Relate(finding, because);
            }
        }

        return result with { Findings = findings.ToList(), TrialsGivenUp = trials.GaveUp ? trials.Count : null, Judged = null };
    }
}
