namespace DisclosureAudit.Collect;

/// <summary>The kinds of file that publishers use for a disclosure, by ending.</summary>
public static class DocumentKinds
{
    private static readonly HashSet<string> Texts = new(StringComparer.OrdinalIgnoreCase) { ".txt", ".text" };

    private static readonly HashSet<string> Others = new(StringComparer.OrdinalIgnoreCase)
    {
        ".pdf", ".doc", ".docx", ".wps", ".xls", ".xlsx", ".et", ".ofd", ".htm", ".html", ".zip", ".rar", ".7z",
    };

    // Never a disclosure by itself; in a folder they are passed over, named alone they are told to be of another kind.
    private static readonly HashSet<string> Pictures = new(StringComparer.OrdinalIgnoreCase) { ".jpg", ".jpeg", ".png", ".tif", ".tiff", ".ppt", ".pptx" };

    public static bool IsDocument(string path) => Texts.Contains(Path.GetExtension(path)) || Others.Contains(Path.GetExtension(path));

    /// <summary>A kind of file that this version does not read.</summary>
    public static bool IsUnreadKind(string path) => Others.Contains(Path.GetExtension(path)) || Pictures.Contains(Path.GetExtension(path));
}
