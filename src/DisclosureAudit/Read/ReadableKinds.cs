using DisclosureAudit.Collect;
using DisclosureAudit.Findings;

namespace DisclosureAudit.Read;

/// <summary>Which kinds of file this version reads.</summary>
public static class ReadableKinds
{
    /// <exception cref="UnreadableDocumentException">The name says that it is no text.</exception>
    public static void Require(string fileName)
    {
        if (DocumentKinds.IsUnreadKind(fileName))
        {
            var extension = Path.GetExtension(fileName);
            throw new UnreadableDocumentException("unsupported_kind", new Sentence(
                $"本版本只读 PDF 和文本，不读 {extension}；请另存为 PDF 再试",
                $"this version reads PDF and text and no {extension}; save it as a PDF and try again"));
        }
    }
}
