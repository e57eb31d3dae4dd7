using DisclosureAudit.RuleFiles;
using DisclosureAudit.Tables;

namespace DisclosureAudit.Recognise;

/// <summary>A printed table and the template it was found to be, with the caption line that is its title.</summary>
public sealed record TableMatch(RawTable Raw, TableTemplate Template, IReadOnlyList<TableColumn> Columns, string? Title)
{
    /// <summary>The printed tables it is made of: more than one where the title stands on every page.</summary>
    public IReadOnlyList<RawTable> Parts { get; init; } = [Raw];
}

/// <summary>Finds for each printed table the template of a family that has its title and columns.</summary>
public sealed class TableMatcher(TitlePrefix prefixes)
{
    public IReadOnlyList<TableMatch> Match(IReadOnlyList<FoldedHeader> headers, FamilyTemplate family)
    {
        var matches = new List<TableMatch>();
        foreach (var header in headers)
        {
            if (ByTitle(header, family) is { } match)
            {
                matches.Add(match);
            }
        }

        var named = matches.Select(match => match.Raw).ToHashSet((IEqualityComparer<RawTable>)ReferenceEqualityComparer.Instance);
        foreach (var header in headers.Where(header => !named.Contains(header.Raw)))
        {
            if (ByColumns(header, family, matches) is { } match)
            {
                matches.Add(match);
            }
        }

        return PartJoiner.Join(matches);
    }

    private TableMatch? ByTitle(FoldedHeader header, FamilyTemplate family)
    {
        // Folding takes something off at both ends, so a title holds one of the known ones whole.
        foreach (var caption in header.Titles.Where(caption => family.HoldsTitle(caption.Line)))
        {
            // One title may stand over two forms (“三公”经费 with a row or with a column for each of the three).
            foreach (var template in TemplatesOf(caption.Title, family))
            {
                if (header.ColumnsOf(template, byPosition: true) is { } columns)
                {
                    return new TableMatch(header.Raw, template, columns, caption.Printed);
                }
            }
        }

        return null;
    }

    private IReadOnlyList<TableTemplate> TemplatesOf(string title, FamilyTemplate family)
    {
        if (title.Length == 0)
        {
            return [];
        }

        if (family.TablesTitled(title) is { Count: > 0 } exact)
        {
            return exact;
        }

        // The longest one, since 财政拨款收支总表 ends with 收支总表 and is another table.
        var ending = family.Tables.SelectMany(table => table.Titles).Where(known => title.EndsWith(known, StringComparison.Ordinal)).MaxBy(known => known.Length);
        if (ending is not null && prefixes.Is(title[..^ending.Length]))
        {
            return family.TablesTitled(ending);
        }

        // A title with a bracket of its own says something else (含上年结转); only one without is short for the full one.
        var bare = TableTemplate.WithoutSuffix(title);
        return bare == title && family.Tables.Where(table => table.BareTitles.Contains(bare)).ToList() is [var alike] ? [alike] : [];
    }

    private static bool IsTitleOfAnotherScope(string title, TableTemplate template) =>
        TableTemplate.WithoutSuffix(title) is var bare && bare != title && template.BareTitles.Contains(bare) && !template.Titles.Contains(title, StringComparer.Ordinal);

    // Without a title the columns must name exactly one template, and one that no other table of the document is.
    private static TableMatch? ByColumns(FoldedHeader header, FamilyTemplate family, List<TableMatch> matches)
    {
        var raw = header.Raw;
        var fitting = family.Tables
            .Where(template => template.Columns.Count == raw.Width)
            .Select(template => (template, Columns: header.ColumnsOf(template, byPosition: false)))
            .Where(candidate => candidate.Columns is not null && !header.Titles.Any(caption => IsTitleOfAnotherScope(caption.Title, candidate.template)))
            .ToList();
        return fitting is [var (template, columns)] && matches.All(match => match.Template != template)
            ? new TableMatch(raw, template, columns!, null)
            : null;
    }
}
