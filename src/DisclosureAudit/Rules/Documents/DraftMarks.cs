using System.Globalization;
using DisclosureAudit.Read;
using DisclosureAudit.RuleFiles;

namespace DisclosureAudit.Rules.Documents;

/// <summary>“仅供内部审核”: a mark of a draft that was left in the document, once for all its lines.</summary>
internal sealed class DraftMarks : IDocumentRule
{
    private const string LawId = "draft-mark";
    private const int LongestMark = 20;

    public IEnumerable<DocumentCheck> Check(DocumentContext context)
    {
        var lines = context.Source.Lines.Where(line => !line.IsBlank).ToList();
        // “《某市条例” above it: a title that goes over two lines.
        var marked = lines.Where((line, index) => index == 0 || !IsOpenTitle(lines[index - 1].Text))
            .Where(line => line.Kind is LineKind.Text or LineKind.Watermark && line.Text.Length <= LongestMark && context.Hygiene.Draft.IsMatch(PrintedName.Fold(line.Text)))
            .ToList();
        var mark = marked.Count > 0 ? PrintedName.Squeeze(marked[0].Text) : "";
        yield return marked.Count == 0 ? DocumentCheck.Pass(LawId) : DocumentCheck.Break(LawId) with
        {
            Place = context.PlaceOf(marked[0]),
            Stated = mark,
            SourceText = mark,
            Role = LawId,
            Values = new Dictionary<string, string>(StringComparer.Ordinal) { ["count"] = marked.Count.ToString(CultureInfo.InvariantCulture) },
        };
    }

    private static bool IsOpenTitle(string text) => text.LastIndexOf('《') > text.LastIndexOf('》');
}
