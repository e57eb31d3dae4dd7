using DisclosureAudit.Findings;
using DisclosureAudit.Tables;

namespace DisclosureAudit.Report;

/// <summary>What of a table stands on one page.</summary>
/// <param name="Number">The table's place among those of the document, from 1.</param>
/// <param name="Continues">It began on a page before.</param>
internal sealed record PagePart(int Page, Box Box, int Number, ShownTable Table, bool Continues)
{
    public static IEnumerable<PagePart> Of(IReadOnlyList<ShownTable> tables) => tables.SelectMany((table, index) =>
        PageBox.Of(table.Raw).Select((place, part) => new PagePart(place.Page, place.Box, index + 1, table, part > 0)));

    /// <summary>Its rows on the page, with their number through header and rows of the whole table.</summary>
    public IEnumerable<(int Index, GridRow Row)> Rows =>
        Table.Raw.Header.Concat(Table.Raw.Rows).Index().Where(row => row.Item.Page == Page).Select(row => (row.Index, row.Item));

    public string NameIn(Language language)
    {
        var name = Table.Title.Length > 0 ? $"{Table.Id} {Table.Title}" : Table.Id;
        return Continues
            ? new Sentence(FormattableString.Invariant($"接表 {Number}（{name}）"), FormattableString.Invariant($"continues table {Number} ({name})")).In(language)
            : new Sentence(FormattableString.Invariant($"表 {Number}（{name}）"), FormattableString.Invariant($"table {Number} ({name})")).In(language);
    }
}
