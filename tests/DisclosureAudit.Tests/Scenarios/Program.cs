using System.Diagnostics;
using System.Text;

namespace DisclosureAudit.Tests.Scenarios;

internal sealed record ProgramResult(int ExitCode, string Output, string Error);

/// <summary>Runs the program as a user does: a process of its own in a folder of its own.</summary>
internal static class Program
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    public static ProgramResult Run(string folder, IEnumerable<string> arguments, byte[]? input = null, (string Name, string Value)? variable = null)
    {
        using var process = Start(folder, arguments, variable);
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        if (input is not null)
        {
            process.StandardInput.BaseStream.Write(input);
        }

        process.StandardInput.Close();
        Assert.True(process.WaitForExit(Patience), "the program did not end");
        return new ProgramResult(process.ExitCode, output.Result, error.Result);
    }

    public static Process Start(string folder, IEnumerable<string> arguments, (string Name, string Value)? variable = null)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "disclosure-audit.dll"));
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        if (variable is { } set)
        {
            start.Environment[set.Name] = set.Value;
        }

        return Process.Start(start)!;
    }
}
