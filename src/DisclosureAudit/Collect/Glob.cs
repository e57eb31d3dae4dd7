using System.Text;
using System.Text.RegularExpressions;
using DisclosureAudit.RuleFiles;

namespace DisclosureAudit.Collect;

/// <summary>Patterns with * (within a name), ? (one character) and ** (any folders), expanded here since Windows does not.</summary>
public static class Glob
{
    public static bool IsPattern(string argument) => argument.AsSpan().IndexOfAny('*', '?') >= 0;

    /// <summary>The folder that the pattern starts from: all before the first part with a wildcard.</summary>
    public static string Base(string pattern)
    {
        var wildcard = pattern.AsSpan().IndexOfAny('*', '?');
        var separator = pattern[..wildcard].LastIndexOfAny([Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar]);
        return separator <= 0 ? pattern[..(separator + 1)] : pattern[..separator];
    }

    /// <param name="filesBelow">The files of a folder and of those within it that may be input at all.</param>
    public static IReadOnlyList<string> Expand(string pattern, Func<string, IEnumerable<string>> filesBelow)
    {
        var folder = Base(pattern);
        if (!Directory.Exists(folder))
        {
            return [];
        }

        var regex = ToRegex(Path.GetRelativePath(folder, pattern).Replace('\\', '/'));
        return filesBelow(folder)
            .Where(file => regex.IsMatch(Path.GetRelativePath(folder, file).Replace('\\', '/')))
            .ToList();
    }

    private static Regex ToRegex(string pattern)
    {
        var regex = new StringBuilder("^");
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern.AsSpan(i).StartsWith("**/"))
            {
                regex.Append("(.*/)?");
                i += 2;
            }
            else if (pattern[i..] == "**")
            {
                regex.Append(".*");
                i++;
            }
            else
            {
                regex.Append(pattern[i] switch
                {
                    '*' => "[^/]*",
                    '?' => "[^/]",
                    var c => Regex.Escape(c.ToString()),
                });
            }
        }

        return SafeRegex.Of(regex.Append('$').ToString());
    }
}
