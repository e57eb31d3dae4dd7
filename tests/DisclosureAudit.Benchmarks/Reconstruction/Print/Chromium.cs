namespace DisclosureAudit.Benchmarks.Reconstruction.Print;

/// <summary>HTML to PDF.</summary>
internal static class Chromium
{
    public static void Print(string html, string pdf)
    {
        var profile = Path.Combine(Path.GetDirectoryName(pdf)!, "profile-chromium");
        Tool.Run("chromium", "--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-pdf-header-footer", $"--user-data-dir={profile}", $"--print-to-pdf={pdf}", new Uri(html).AbsoluteUri);
        if (!File.Exists(pdf))
        {
            throw new InvalidOperationException($"chromium wrote no {pdf}");
        }
    }
}
