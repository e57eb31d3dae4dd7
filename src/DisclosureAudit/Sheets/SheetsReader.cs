using DisclosureAudit.Read;
using DisclosureAudit.RuleFiles;

namespace DisclosureAudit.Sheets;

/// <summary>The performance sheets of a document, in their order.</summary>
public sealed class SheetsReader(SheetWords words)
{
    private readonly SheetSeams seams = new(words);

    public IReadOnlyList<Sheet> Read(SourceText source)
    {
        var sheets = new List<Sheet>();
        var lists = new SheetLists(words);
        foreach (var printed in SheetFinder.Find(source, words).Where(block => !IsEvaluation(block)))
        {
            var block = printed with { Rows = seams.Join(printed.Rows) };
            if (SheetListColumns.Of(block.Rows, words) is { } columns)
            {
                lists.Take(block, columns);
                continue;
            }

            sheets.AddRange(lists.Flush());
            sheets.AddRange(SheetReader.Read(block, words) is { } sheet ? [sheet] : []);
        }

        sheets.AddRange(lists.Flush());
        return sheets;
    }

    private bool IsEvaluation(SheetBlock block) =>
        words.Evaluation.IsMatch(block.Title)
        || block.Rows.Any(row => IndicatorColumns.Of(row, words) is { } columns && columns.Others.Any(column => words.Evaluation.IsMatch(row.Folded[column])));
}
