using DisclosureAudit.Read;
using DisclosureAudit.RuleFiles;

namespace DisclosureAudit.Narrative;

/// <summary>The claims of a document, paragraph by paragraph; a paragraph that claims nothing is left out.</summary>
public sealed class ClaimsReader(NarrativeWords words)
{
    private readonly ClaimReader reader = new(words);

    public IReadOnlyList<IReadOnlyList<Claim>> Read(SourceText source) => NarrativeReader.Read(source, Paragraphs.Of(source), words)
        .Select(reader.Read)
        .Where(claims => claims.Count > 0)
        .ToList();
}
