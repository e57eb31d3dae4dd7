namespace DisclosureAudit.Collect;

/// <summary>The kinds of file that publishers use for a disclosure, by ending.</summary>
public static class DocumentKinds
{
    private static readonly HashSet<string> Texts = new(StringComparer.OrdinalIgnoreCase) { ".txt", ".text" };

    private static readonly HashSet<string> Others = new(StringComparer.OrdinalIgnoreCase)
    {
        ".pdf", ".doc", ".docx", ".wps", ".xls", ".xlsx", ".et", ".ofd", ".htm", ".html", ".zip", ".rar", ".7z", ".jpg", ".jpeg", ".png", ".tif", ".tiff", ".ppt", ".pptx",
    };

    public static bool IsDocument(string path) => Texts.Contains(Path.GetExtension(path)) || IsUnreadKind(path);

    /// <summary>A document that this version does not read.</summary>
    public static bool IsUnreadKind(string path) => Others.Contains(Path.GetExtension(path));
}
