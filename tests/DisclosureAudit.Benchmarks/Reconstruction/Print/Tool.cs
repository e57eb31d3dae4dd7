using System.Diagnostics;

namespace DisclosureAudit.Benchmarks.Reconstruction.Print;

/// <summary>Runs the programs that print; they write files and talk to nobody.</summary>
internal static class Tool
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(10);

    public static bool IsThere(string program) => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, program)));

    /// <exception cref="InvalidOperationException">The program failed or hung.</exception>
    public static string Run(string program, params IEnumerable<string> arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEndAsync();
        if (!process.WaitForExit(Limit))
        {
            process.Kill(entireProcessTree: true);
            throw new InvalidOperationException($"{program} took longer than {Limit}");
        }

        // qpdf ends with 3 after a mere warning.
        return process.ExitCode is 0 or 3 ? output.Result : throw new InvalidOperationException($"{program} failed: {errors.Result}");
    }
}
