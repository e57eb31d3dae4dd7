using DisclosureAudit.Recognise;
using DisclosureAudit.RuleFiles;

namespace DisclosureAudit.Rules.Documents;

/// <summary>The sections that a document of its form has to have: a heading of that name, or a sentence about it.</summary>
internal sealed class MissingSections : IDocumentRule
{
    private const string LawId = "section-missing";

    public IEnumerable<DocumentCheck> Check(DocumentContext context)
    {
        var document = context.Document;
        var family = document.Family ?? document.Companions.Select(companion => companion.Document.Family).FirstOrDefault(family => family is not null);
        if (family is null)
        {
            yield break;
        }

        var texts = context.Body.Select(paragraph => PrintedName.Fold(paragraph.Text)).ToList();
        // The tables of a disclosure may stand in another file, and its performance sheets with them.
        texts.AddRange(document.Companions.SelectMany(companion => companion.Document.Tables).SelectMany(table => table.Raw.Caption).Select(line => PrintedName.Fold(line.Text)));
        foreach (var section in family.Sections.Select(name => context.Completeness.Sections[name]))
        {
            yield return section switch
            {
                _ when texts.Exists(section.IsIn) => DocumentCheck.Pass(LawId),
                _ when section.IsOfOffices && !context.MayBeOffice => DocumentCheck.Skip(LawId, "unit_kind", section.Name),
                _ when !context.HasText => DocumentCheck.Skip(LawId, "no_text_here", section.Name),
                _ when !context.IsWhole => DocumentCheck.Skip(LawId, Doubts.PageUnread, section.Name),
                _ => DocumentCheck.Break(LawId) with { Stated = section.Name, Role = section.Name, IsRemark = section.IsGradual },
            };
        }
    }
}
