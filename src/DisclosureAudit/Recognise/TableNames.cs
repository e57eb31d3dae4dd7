using DisclosureAudit.RuleFiles;

namespace DisclosureAudit.Recognise;

/// <summary>The names under which contents may list the tables of a document.</summary>
public sealed class TableNames(FormNames forms, FamilyTemplate? family, IReadOnlyList<RecognisedTable> tables)
{
    private readonly List<string> printed = tables.Select(table => TitleText.Fold(table.Title)).Where(title => title.Length > 0).ToList();
    private readonly List<TableTemplate> found = tables.Select(table => table.Template).OfType<TableTemplate>().Distinct().ToList();

    /// <summary>Whether a table of that name is there: by its printed title, or by a name of its form that is no other's.</summary>
    public bool Has(string title) => forms.IsAmong(title, printed) || (forms.IsAmong(title, found.SelectMany(forms.Of)) && !forms.IsAmong(title, NotFound()));

    private IEnumerable<string> NotFound() => family?.Tables.Except(found).SelectMany(template => template.Titles) ?? [];
}
