using DisclosureAudit.RuleFiles;

namespace DisclosureAudit.Recognise;

/// <summary>The names that the forms have for one table: contents may call 收支总表 what stands above it as 收支总体情况表.</summary>
public sealed class FormNames(RuleBook rules, IReadOnlyList<FamilyTemplate> families)
{
    private readonly TitlePrefix prefixes = new(rules.Wordings);
    private readonly Dictionary<TableTemplate, IReadOnlyList<string>> names = families
        .SelectMany(family => family.Tables)
        .ToDictionary(template => template, template => NamesOf(template, families));

    public IReadOnlyList<string> Of(TableTemplate template) => names[template];

    /// <summary>
    /// With more before it or less: 财政拨款收支总表 in the contents, 部门财政拨款收支总表 above the table. A sheet has the name
    /// of its project before the words that the contents print.
    /// </summary>
    public bool IsAmong(string title, IEnumerable<string> titles)
    {
        var bare = TableTemplate.WithoutSuffix(title);
        return titles.Any(known => known == title || known == bare || IsLike(TableTemplate.WithoutSuffix(known)) || (rules.TableWords.Sheet.IsMatch(title) && known.EndsWith(title, StringComparison.Ordinal)));

        bool IsLike(string known) => Extends(known, bare) || Extends(bare, known);
    }

    private bool Extends(string title, string known) => title.EndsWith(known, StringComparison.Ordinal) && prefixes.Is(title[..^known.Length]);

    private static IReadOnlyList<string> NamesOf(TableTemplate template, IReadOnlyList<FamilyTemplate> families) => template.Titles
        .SelectMany(title => families.SelectMany(form => form.TablesTitled(title)))
        .Append(template)
        .SelectMany(alike => alike.Titles)
        .Distinct(StringComparer.Ordinal)
        .ToList();
}
