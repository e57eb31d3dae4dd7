namespace DisclosureAudit.Cli;

/// <summary>The name of the results where the user gives none: “甲.txt” → “甲-核对结果”.</summary>
internal static class ResultFolder
{
    public static string NameOf(string path)
    {
        var name = Path.GetFileNameWithoutExtension(Path.TrimEndingDirectorySeparator(path));
        return $"{(name.Trim('.').Length == 0 ? "documents" : name)}-核对结果";
    }
}
