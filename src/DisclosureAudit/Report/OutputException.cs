using DisclosureAudit.Findings;

namespace DisclosureAudit.Report;

/// <summary>The results cannot be written; exit code 2.</summary>
public sealed class OutputException(Sentence sentence) : Exception(sentence.English)
{
    public Sentence Sentence { get; } = sentence;
}
