using System.Diagnostics;

namespace DisclosureAudit.Benchmarks;

/// <summary>Binds the process to one core, with the processes that it starts, so that two programs are compared on the same ground.</summary>
internal static class OneCore
{
    public static void Bind()
    {
        if (OperatingSystem.IsLinux() || OperatingSystem.IsWindows())
        {
            using var process = Process.GetCurrentProcess();
            process.ProcessorAffinity = 1;
        }
    }
}
