using DisclosureAudit.Read;
using DisclosureAudit.RuleFiles;

namespace DisclosureAudit.Recognise;

/// <summary>Reads from part one of a disclosure what kind of unit it is: 行政, 参公, 公益一类, 公益二类.</summary>
public sealed class UnitKindReader(Wordings wordings)
{
    // Only part one tells what the unit is; where it names two kinds, a department speaks of its units and its own kind is not told.
    public (string Kind, int? Line) Read(IReadOnlyList<Paragraph> paragraphs)
    {
        string? found = null;
        int? line = null;
        var start = -1;
        for (var i = 0; i < paragraphs.Count; i++)
        {
            var part = paragraphs[i].IsRow || IsContentsLine(paragraphs[i].Text) ? 0 : Headings.PartNumber(paragraphs[i].Text);
            if (part == 1)
            {
                (start, found, line) = (i, null, null);
            }
            else if (part > 1 && start >= 0)
            {
                break;
            }
            else if (start >= 0)
            {
                var text = PrintedName.Fold(paragraphs[i].Text);
                foreach (var (kind, pattern) in wordings.UnitKinds)
                {
                    if (pattern.IsMatch(text))
                    {
                        if (found is not null && found != kind)
                        {
                            return (DocumentFacts.UnknownKind, null);
                        }

                        (found, line) = (kind, paragraphs[i].FirstLine);
                    }
                }
            }
        }

        return (found ?? DocumentFacts.UnknownKind, line);
    }

    private static bool IsContentsLine(string text) =>
        text.Contains("...", StringComparison.Ordinal) || text.Contains("……", StringComparison.Ordinal);
}
