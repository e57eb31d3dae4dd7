using DisclosureAudit.RuleFiles;
using DisclosureAudit.Tables;

namespace DisclosureAudit.Recognise;

/// <summary>A printed header tree folded once for comparing with many templates.</summary>
public sealed class FoldedHeader
{
    private const string LastYear = "上年";
    private readonly IReadOnlyList<IReadOnlyList<string>> paths;
    private readonly IReadOnlyList<IReadOnlyList<string>> relative;
    private readonly IReadOnlyList<int?> years;
    private readonly int? latest;
    private readonly Dictionary<(IReadOnlyList<ColumnTemplate> Columns, bool Repeats, bool ByPosition), IReadOnlyList<TableColumn>?> matched = [];

    public FoldedHeader(RawTable raw)
    {
        Raw = raw;
        paths = raw.ColumnPaths.Select(path => (IReadOnlyList<string>)path.Select(TitleText.FoldHeader).ToArray()).ToArray();
        var relativeYears = new RelativeYears(raw.ColumnPaths.SelectMany(path => path));
        relative = relativeYears.AreSeveral ? raw.ColumnPaths.Select(path => (IReadOnlyList<string>)path.Select(relativeYears.Fold).ToArray()).ToArray() : paths;
        Leaves = relative.Select(path => path.Count == 0 ? "" : path[^1]).ToArray();
        Above = relative.Select(path => (IReadOnlyList<string>)path.SkipLast(1).ToArray()).ToArray();
        years = raw.ColumnPaths.Select(path => path.Select(TitleText.LeadingYearOf).LastOrDefault(year => year is not null)).ToArray();
        latest = years.Max();
        // Nearest the table first; a title may be broken over two lines.
        Titles = raw.Caption.Reverse().Select(line => line.Text)
            .Concat(raw.Caption.Skip(1).Zip(raw.Caption, (line, above) => above.Text + line.Text).Reverse())
            .Select(line => new CaptionTitle(line))
            .ToList();
    }

    public RawTable Raw { get; }
    public IReadOnlyList<CaptionTitle> Titles { get; }
    public IReadOnlyList<string> Leaves { get; }
    public IReadOnlyList<IReadOnlyList<string>> Above { get; }

    /// <summary>What <see cref="ColumnMatcher.Match"/> finds; the forms share many of their columns, which are looked for once.</summary>
    public IReadOnlyList<TableColumn>? ColumnsOf(TableTemplate template, bool byPosition)
    {
        var key = (template.Columns, template.Repeats, byPosition);
        if (!matched.TryGetValue(key, out var columns))
        {
            matched[key] = columns = ColumnMatcher.Match(this, template, byPosition);
        }

        return columns;
    }

    /// <summary>
    /// Whether the column has one of the template's names, and tells of the figure and the year that the template asks for.
    /// A template that asks for no year tells two years by the names: 上年预算数, 本年预算数.
    /// </summary>
    public bool IsNamed(int column, ColumnTemplate template)
    {
        if (template.Year is { } year && year != (IsOfLastYear(column) ? ColumnYear.Last : ColumnYear.This))
        {
            return false;
        }

        return template.Measure.Count == 0
            ? template.Headers.Contains(template.Year is null ? Leaves[column] : paths[column].LastOrDefault() ?? "")
            : paths[column].Any(template.Measure.Contains) && paths[column].LastOrDefault(level => !template.Measure.Contains(level)) is { } name && template.Headers.Contains(name);
    }

    /// <summary>A column that names the group itself (本年收入合计) is its total and stands in it too.</summary>
    public bool StandsUnder(int column, string name)
    {
        foreach (var level in relative[column])
        {
            if (level.Contains(name, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>An earlier year than another column's, or 上年.</summary>
    public bool IsOfLastYear(int column) =>
        years[column] < latest || paths[column].Any(level => level.StartsWith(LastYear, StringComparison.Ordinal));
}
