using DisclosureAudit.Findings;

namespace DisclosureAudit.Read;

/// <summary>A document that cannot be read, with a stable reason for documents.csv and a sentence for people.</summary>
public sealed class UnreadableDocumentException(string reason, Sentence sentence) : Exception(sentence.English)
{
    public string Reason { get; } = reason;
    public Sentence Sentence { get; } = sentence;
}
