using System.Diagnostics;

namespace DisclosureAudit.Benchmarks;

/// <summary>The program to compare with. Its start-up counts, since nobody has it without.</summary>
internal static class PdfToText
{
    /// <summary>What it says its version is; empty where it is not installed.</summary>
    public static string Version { get; } = ReadVersion();

    public static bool IsThere => Version.Length > 0;

    /// <returns>The length of the text, so that something is done with it.</returns>
    public static int Run(string file, bool layout)
    {
        using var process = Process.Start(new ProcessStartInfo("pdftotext", layout ? ["-q", "-layout", file, "-"] : ["-q", file, "-"]) { RedirectStandardOutput = true })!;
        var text = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return text.Length;
    }

    private static string ReadVersion()
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo("pdftotext", ["-v"]) { RedirectStandardError = true })!;
            var version = process.StandardError.ReadLine() ?? "";
            process.StandardError.ReadToEnd();
            process.WaitForExit();
            return version;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return "";
        }
    }
}
