using DisclosureAudit.RuleFiles;

namespace DisclosureAudit.Rules.Documents;

/// <summary>The heads of the tables spell the unit's name in one way.</summary>
internal sealed class UnitSpellings : IDocumentRule
{
    private const string LawId = "unit-spelling";

    public IEnumerable<DocumentCheck> Check(DocumentContext context)
    {
        var heads = context.Document.Tables.Where(table => table is { Template: not null, UnitInHead: not null }).ToList();
        var main = heads.GroupBy(table => table.UnitInHead!, StringComparer.Ordinal).OrderByDescending(group => group.Count()).FirstOrDefault()?.Key;
        foreach (var table in heads)
        {
            var name = table.UnitInHead!;
            if (name == main)
            {
                yield return DocumentCheck.Pass(LawId);
                continue;
            }

            var line = table.Raw.Caption.LastOrDefault(line => PrintedName.Fold(line.Text).Contains(name, StringComparison.Ordinal));
            yield return DocumentCheck.Break(LawId) with
            {
                Place = line is null ? context.PlaceOf(table) : context.PlaceOf(line, table.Id),
                Stated = name,
                Expected = main!,
                SourceText = line?.Text ?? name,
                Role = table.Id,
            };
        }
    }
}
