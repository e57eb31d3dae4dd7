namespace DisclosureAudit.Rules.Documents;

/// <summary>A law that is asked of a document as a whole.</summary>
internal interface IDocumentRule
{
    IEnumerable<DocumentCheck> Check(DocumentContext context);
}
