using DisclosureAudit.Collect.Stores;
using DisclosureAudit.Findings;

namespace DisclosureAudit.Fetch;

/// <summary>An address that nothing is got from: refused, failed or gone, and why. The others go on.</summary>
public sealed class FetchProblemException(LookOutcome outcome, Sentence sentence) : Exception(sentence.English)
{
    public LookOutcome Outcome { get; } = outcome;
    public Sentence Sentence { get; } = sentence;

    public static FetchProblemException Refused(string chinese, string english) => new(LookOutcome.Refused, new Sentence(chinese, english));

    public static FetchProblemException Failed(string chinese, string english) => new(LookOutcome.Failed, new Sentence(chinese, english));

    /// <summary>The problem that a failure of the connection was made of; null where there is none.</summary>
    public static FetchProblemException? In(Exception? error) => error is null or FetchProblemException ? error as FetchProblemException : In(error.InnerException);
}
