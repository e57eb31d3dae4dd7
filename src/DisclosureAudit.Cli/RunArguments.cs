using System.CommandLine;

namespace DisclosureAudit.Cli;

/// <summary>The arguments as run.json shows them: paths relative to the working folder, so that no user or host name stands in them.</summary>
internal static class RunArguments
{
    public static IReadOnlyList<string> Of(ParseResult parsed)
    {
        var shown = new List<string> { parsed.CommandResult.Command.Name };
        foreach (var token in parsed.Tokens.Skip(1))
        {
            shown.Add(Path.IsPathRooted(token.Value) || token.Value.StartsWith("..", StringComparison.Ordinal) ? Relative(token.Value) : token.Value);
        }

        return shown;
    }

    // Above the working folder stand the names of users and disks; a path on another disk stays whole.
    private static string Relative(string path)
    {
        var relative = Path.GetRelativePath(Directory.GetCurrentDirectory(), path).Replace('\\', '/');
        return relative.StartsWith("..", StringComparison.Ordinal) || Path.IsPathRooted(relative) ? Path.GetFileName(Path.TrimEndingDirectorySeparator(path)) : relative;
    }
}
