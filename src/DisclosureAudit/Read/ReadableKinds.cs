using DisclosureAudit.Findings;

namespace DisclosureAudit.Read;

/// <summary>Which kinds of file this version reads.</summary>
public static class ReadableKinds
{
    private static readonly HashSet<string> OtherKinds = new(StringComparer.OrdinalIgnoreCase)
    {
        ".pdf", ".doc", ".docx", ".wps", ".xls", ".xlsx", ".et", ".ofd", ".htm", ".html", ".zip", ".rar", ".7z", ".jpg", ".jpeg", ".png", ".tif", ".tiff", ".ppt", ".pptx",
    };

    /// <exception cref="UnreadableDocumentException">The name says that it is no text.</exception>
    public static void Require(string fileName)
    {
        var extension = Path.GetExtension(fileName);
        if (OtherKinds.Contains(extension))
        {
            throw new UnreadableDocumentException("unsupported_kind", new Sentence(
                $"本版本只读文本，不读 {extension}；请转换为文本（.txt，表格各列以制表符分隔）再试",
                $"this version reads text and no {extension}; convert it to text (.txt, table columns separated by tabs) and try again"));
        }
    }
}
