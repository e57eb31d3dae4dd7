using System.Text;

namespace DisclosureAudit.Fetch.Pull;

/// <summary>Tables that sites give out as .xls and that are pages by their bytes, as spreadsheets write and read them.</summary>
internal static class OfficePage
{
    private const int HeadBytes = 4096;

    public static bool Is(string path, string contentType)
    {
        if (contentType.Contains("excel", StringComparison.OrdinalIgnoreCase) || contentType.Contains("msword", StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        using var stream = File.OpenRead(path);
        var head = new byte[HeadBytes];
        var length = stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        return Encoding.Latin1.GetString(head, 0, length).Contains("urn:schemas-microsoft-com:office", StringComparison.OrdinalIgnoreCase);
    }
}
