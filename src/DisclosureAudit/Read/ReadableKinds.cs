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
                $"本版本只读文本，不读 {extension}；请转换为文本（.txt，表格各列以制表符分隔）再试",
                $"this version reads text and no {extension}; convert it to text (.txt, table columns separated by tabs) and try again"));
        }
    }
}
