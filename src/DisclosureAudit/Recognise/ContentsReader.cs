using System.Text.RegularExpressions;
using DisclosureAudit.Findings;
using DisclosureAudit.Read;
using DisclosureAudit.RuleFiles;
using DisclosureAudit.Tables;

namespace DisclosureAudit.Recognise;

/// <summary>Reads the tables that a document's contents name, and looks for each among its tables and in its sentences.</summary>
public sealed class ContentsReader(Wordings wordings)
{
    // The longest contents of real disclosures go over three pages; a line of one is a heading, not a sentence.
    private const int MostLines = 150;
    private const int LongestLine = 60;

    private static readonly Regex Filling = new(@"[\s.…·．\-—_]*\d*[\s.…·．\-—_]*$", RegexOptions.NonBacktracking);
    private static readonly Regex Title = new(@"表(（[^（）]*）)?$", RegexOptions.NonBacktracking);

    private readonly TitlePrefix prefixes = new(wordings);

    public IReadOnlyList<ListedTable> Read(SourceText source, TableNames names)
    {
        var lines = source.Lines.Where(line => line is { Kind: LineKind.Text, IsBlank: false }).ToList();
        var start = lines.FindIndex(line => PrintedName.Squeeze(line.Text) is "目录" or "目錄");
        return start < 0 ? [] : TitlesBelow(lines, start)
            .DistinctBy(entry => entry.Title)
            .Select(entry => names.Has(entry.Title)
                ? new ListedTable(entry.Title, entry.Line.Text, PlaceOf(entry.Title, entry.Line, source), true, null)
                : new ListedTable(entry.Title, entry.Line.Text, PlaceOf(entry.Title, entry.Line, source), false, ExplanationOf(entry.Title, lines)))
            .ToList();
    }

    private static Place PlaceOf(string title, SourceLine line, SourceText source) => new("", title, "", line.Number, source.IsPrinted ? line.Page : null);

    // The contents end where the body begins: at a sentence, at a row of a table, or at a line they have printed already.
    private IEnumerable<(string Title, SourceLine Line)> TitlesBelow(List<SourceLine> lines, int start)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var line in lines.Skip(start + 1).Take(MostLines))
        {
            var text = Filling.Replace(PrintedName.Fold(line.Text), "");
            if (text.Length > LongestLine || text.EndsWith('。') || Filling.Replace(line.Text, "").Contains('\t', StringComparison.Ordinal) || (text.Length > 0 && !seen.Add(text)))
            {
                yield break;
            }

            var title = TitleText.Fold(RowLabel.WithoutNumber(text));
            if (Title.IsMatch(title) && RowLabel.WithoutNumber(text) != text && !IsPart(title))
            {
                yield return (title, line);
            }
        }
    }

    // 部门预算表, 某市示范局预算公开表: the heading of all the tables.
    private bool IsPart(string title) =>
        Enumerable.Range(0, title.Length).Any(start => wordings.ContentsParts.IsMatch(title[start..]) && prefixes.Is(title[..start]));

    private string? ExplanationOf(string title, List<SourceLine> lines)
    {
        var subject = wordings.AbsenceSubjects.FirstOrDefault(word => title.Contains(word, StringComparison.Ordinal));
        return subject is null ? null : lines.Select(line => PrintedName.Fold(line.Text)).FirstOrDefault(text => text.Contains(subject, StringComparison.Ordinal) && wordings.Absence.IsMatch(text));
    }
}
