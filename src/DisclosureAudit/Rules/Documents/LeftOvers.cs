using DisclosureAudit.Read;
using DisclosureAudit.RuleFiles;

namespace DisclosureAudit.Rules.Documents;

/// <summary>“（请核实单位是否有涉密项目）”, “××局”: what a template tells its writer, or leaves for him to fill in.</summary>
internal sealed class LeftOvers : IDocumentRule
{
    private const string LawId = "left-over";

    public IEnumerable<DocumentCheck> Check(DocumentContext context)
    {
        var found = context.Source.Lines
            .Where(line => line is { Kind: LineKind.Text, IsBlank: false })
            .Select(line => (Line: line, Match: context.Hygiene.LeftOver.Match(PrintedName.Fold(line.Text))))
            .Where(pair => pair.Match.Success)
            .ToList();
        return found.Count == 0 ? [DocumentCheck.Pass(LawId)] : found.Select(pair => DocumentCheck.Break(LawId) with
        {
            Place = context.PlaceOf(pair.Line),
            Stated = pair.Match.Value,
            SourceText = pair.Line.Text,
            Role = LawId,
        });
    }
}
