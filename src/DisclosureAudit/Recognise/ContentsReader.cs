using System.Text.RegularExpressions;
using DisclosureAudit.Findings;
using DisclosureAudit.Read;
using DisclosureAudit.RuleFiles;
using DisclosureAudit.Tables;

namespace DisclosureAudit.Recognise;

/// <summary>Reads the tables that a document's contents name, and looks for each among its tables and in its sentences.</summary>
public sealed class ContentsReader(Wordings wordings)
{
    // 表7：, 附表二, 预算01表
    private static readonly Regex Label = SafeRegex.Of(@"^(预算|部门|单位|决算|公开|附)*(表[\d一二三四五六七八九十]+(-\d+)?|\d+(-\d+)?表)", RegexOptions.ExplicitCapture);
    private static readonly Regex Title = SafeRegex.Of(@"表(（[^（）]*）)?$");

    private readonly TitlePrefix prefixes = new(wordings);

    public IReadOnlyList<ListedTable> Read(SourceText source, TableNames names)
    {
        var lines = new Lazy<IReadOnlyList<string>>(() => source.Lines.Where(line => line is { Kind: LineKind.Text, IsBlank: false }).Select(line => PrintedName.Fold(line.Text)).ToList());
        return Titles(source)
            .DistinctBy(entry => entry.Title)
            .Select(entry => names.Has(entry.Title)
                ? new ListedTable(entry.Title, entry.Line.Text, PlaceOf(entry.Title, entry.Line, source), true, null)
                : new ListedTable(entry.Title, entry.Line.Text, PlaceOf(entry.Title, entry.Line, source), false, ExplanationOf(entry.Title, lines)))
            .ToList();
    }

    private static Place PlaceOf(string title, SourceLine line, SourceText source) => new("", title, "", line.Number, source.IsPrinted ? line.Page : null);

    private IEnumerable<(string Title, SourceLine Line)> Titles(SourceText source)
    {
        foreach (var line in ContentsLines.Of(source))
        {
            var text = ContentsLines.Entry(line);
            var title = TitleText.Fold(RowLabel.WithoutNumber(text));
            if (Title.IsMatch(title) && (RowLabel.WithoutNumber(text) != text || Label.IsMatch(text)) && !IsPart(title))
            {
                yield return (title, line);
            }
        }
    }

    // 部门预算表, 某市示范局预算公开表: the heading of all the tables.
    private bool IsPart(string title) =>
        Enumerable.Range(0, title.Length).Any(start => wordings.ContentsParts.IsMatch(title[start..]) && prefixes.Is(title[..start]));

    private string? ExplanationOf(string title, Lazy<IReadOnlyList<string>> lines)
    {
        var subjects = wordings.AbsenceSubjects.Where(word => title.Contains(word, StringComparison.Ordinal)).ToList();
        return subjects.Count == 0 ? null : lines.Value.FirstOrDefault(text => subjects.Exists(subject => text.Contains(subject, StringComparison.Ordinal)) && wordings.Absence.IsMatch(text));
    }
}
