using System.Text;
using DisclosureAudit.Tests.Fixtures;

namespace DisclosureAudit.Tests.Scenarios;

/// <summary>
/// A scenario file: “== file NAME” with content, “== copy FIXTURE NAME”, “== run ARGUMENTS”, “== exit N”, “== stdout”
/// with the whole output, “== stderr” with lines that must be said, “== exists NAME”, “== absent NAME”, “== contains
/// NAME” with lines that must stand in it. Several runs may follow each other.
/// </summary>
internal static class Scenario
{
    public static void Play(string path)
    {
        using var folder = new TemporaryFolder();
        ProgramResult? last = null;
        foreach (var (command, body) in Steps(File.ReadAllLines(path)))
        {
            var words = command.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            switch (words[0])
            {
                case "file":
                    Directory.CreateDirectory(Path.GetDirectoryName(folder[words[1]])!);
                    File.WriteAllText(folder[words[1]], body, new UTF8Encoding(false));
                    break;
                case "copy":
                    folder.CopyFixture(words[1], words[2]);
                    break;
                case "run":
                    last = Program.Run(folder.Path, words[1..]);
                    break;
                case "exit":
                    Assert.True(words[1] == last!.ExitCode.ToString(System.Globalization.CultureInfo.InvariantCulture), $"exit code {last.ExitCode}\n{last.Output}\n{last.Error}");
                    break;
                case "stdout":
                    Assert.Equal(body.ReplaceLineEndings("\n"), last!.Output.ReplaceLineEndings("\n"));
                    break;
                case "stderr":
                    Assert.All(Lines(body), line => Assert.Contains(line, last!.Error, StringComparison.Ordinal));
                    break;
                case "exists":
                    Assert.True(File.Exists(folder[words[1]]), $"{words[1]} is missing");
                    break;
                case "absent":
                    Assert.False(Path.Exists(folder[words[1]]), $"{words[1]} is there");
                    break;
                case "contains":
                    var text = File.ReadAllText(folder[words[1]]);
                    Assert.All(Lines(body), line => Assert.Contains(line, text, StringComparison.Ordinal));
                    break;
                default:
                    Assert.Fail($"unknown step {command} in {path}");
                    break;
            }
        }

        Assert.NotNull(last);
    }

    public static TheoryData<string> All()
    {
        var scenarios = new TheoryData<string>();
        foreach (var path in Directory.EnumerateFiles(Repository.PathOf("tests", "DisclosureAudit.Tests", "Scenarios"), "*.scenario").Order(StringComparer.Ordinal))
        {
            scenarios.Add(Path.GetFileName(path));
        }

        return scenarios;
    }

    private static IEnumerable<string> Lines(string body) => body.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static IEnumerable<(string Command, string Body)> Steps(string[] lines)
    {
        string? command = null;
        var body = new StringBuilder();
        foreach (var line in lines.Append("== end"))
        {
            if (!line.StartsWith("== ", StringComparison.Ordinal))
            {
                body.Append(line).Append('\n');
                continue;
            }

            if (command is not null)
            {
                yield return (command, body.ToString());
            }

            command = line[3..];
            body.Clear();
        }
    }
}
