using System.Text;
using DisclosureAudit.Cli;
using DisclosureAudit.Report;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return await CommandLine.Run(args, Console.Out, Console.Error, TimeProvider.System, new DiskFiles(), new SystemDesktop());
