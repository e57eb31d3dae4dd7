using System.ComponentModel;
using System.Diagnostics;

namespace DisclosureAudit.Cli;

/// <summary>The desktop of Windows or Linux.</summary>
internal sealed class SystemDesktop : IDesktop
{
    // By its full path: a bare name would be looked for among the documents of the working folder first.
    private const string LinuxOpener = "/usr/bin/xdg-open";

    public bool IsInteractive => !Console.IsInputRedirected && !Console.IsOutputRedirected;

    public bool TryOpen(string ownFile)
    {
        if (!OperatingSystem.IsWindows() && !HasScreen())
        {
            return false;
        }

        try
        {
            using var started = Process.Start(StartOf(ownFile));
            return true;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }

    public void WaitForKey() => Console.ReadKey(intercept: true);

    /// <summary>The name goes over as one argument, or to Windows' own association of kinds: no command line is ever put together.</summary>
    internal static ProcessStartInfo StartOf(string ownFile) =>
        OperatingSystem.IsWindows() ? new ProcessStartInfo(ownFile) { UseShellExecute = true } : new ProcessStartInfo(LinuxOpener, [ownFile]);

    // Without one the opener would start a reader inside the console and take its keys.
    private static bool HasScreen() => new[] { "DISPLAY", "WAYLAND_DISPLAY" }.Any(name => !string.IsNullOrEmpty(Environment.GetEnvironmentVariable(name)));
}
