using DisclosureAudit.Narrative;
using DisclosureAudit.Recognise;
using DisclosureAudit.RuleFiles;
using DisclosureAudit.Rules.Claims.Cells;
using DisclosureAudit.Sheets;

namespace DisclosureAudit.Rules.Sheets;

/// <summary>What the laws of sheets are asked of.</summary>
/// <param name="Facts">The amounts of the disclosure's tables.</param>
/// <param name="Numbers">How sentences write amounts.</param>
/// <param name="IsWhole">All pages were read, and as many sheets as titles of them.</param>
/// <param name="Claims">Of the sentences, paragraph by paragraph.</param>
internal sealed record SheetContext(IReadOnlyList<Sheet> Sheets, DocumentFacts Document, FactIndex Facts, IReadOnlyList<IReadOnlyList<Claim>> Claims, SheetLawWords Words, NarrativeWords Numbers, bool IsWhole)
{
    /// <summary>The rows of the tables of projects.</summary>
    public ProjectRows Rows { get; } = new(Facts, Words);

    public IEnumerable<Sheet> Projects => Sheets.Where(sheet => sheet.Kind == SheetKind.Project);
}
