using DisclosureAudit.Read;
using DisclosureAudit.Recognise;
using DisclosureAudit.RuleFiles;

namespace DisclosureAudit.Rules.Documents;

/// <summary>The tables that a document of its form has to have.</summary>
internal sealed class MissingTables : IDocumentRule
{
    private const string LawId = "table-missing";

    public IEnumerable<DocumentCheck> Check(DocumentContext context) =>
        context.Document.Family is not { } family ? [] : family.Tables.Where(template => !template.IsOptional).Select(template => Asked(context, template));

    private static DocumentCheck Asked(DocumentContext context, TableTemplate template) => template switch
    {
        _ when context.Document.Has(template) => DocumentCheck.Pass(LawId),
        _ when template.IsOfOffices && !context.MayBeOffice => DocumentCheck.Skip(LawId, "unit_kind", template.Name),
        _ when context.Document.Companions.Any(companion => companion.Document.Has(template)) => DocumentCheck.Skip(LawId, "in_other_file", template.Name),
        _ when !context.IsWhole => DocumentCheck.Skip(LawId, Doubts.PageUnread, template.Name),
        _ when context.AbsenceOf(template.Name + template.Titles[0]) is { } line => DocumentCheck.Skip(LawId, "absent", $"{template.Name}：“{ListedTables.Quote(line)}”"),
        _ when IsPrinted(context, template) => DocumentCheck.Skip(LawId, "table_unread", template.Name),
        _ => DocumentCheck.Break(LawId) with
        {
            Stated = template.Name,
            Role = template.Id,
            // A table of no known form may be it under another name.
            IsDoubtful = context.Document.Tables.Any(table => table.Generic is not null),
        },
    };

    // Its title stands in the document: what stands below it could not be read as that table.
    private static bool IsPrinted(DocumentContext context, TableTemplate template) => context.Body.Select(paragraph => paragraph.Text)
        .Concat(context.Source.Lines.Where(line => line is { Kind: LineKind.Text, IsRow: true }).Select(line => line.Text))
        .Any(text => template.BareTitles.Contains(TableTemplate.WithoutSuffix(TitleText.Fold(text)), StringComparer.Ordinal));
}
