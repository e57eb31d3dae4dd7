using System.Text;
using DisclosureAudit.Report;

namespace DisclosureAudit.Cli;

internal static class Program
{
    private static Task<int> Main(string[] arguments)
    {
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        return CommandLine.Run(arguments, Console.Out, Console.Error, TimeProvider.System, new DiskFiles(), new SystemDesktop());
    }
}
