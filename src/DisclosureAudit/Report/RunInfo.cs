using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using DisclosureAudit.RuleFiles;

namespace DisclosureAudit.Report;

/// <summary>What was run: program, rules, arguments.</summary>
/// <param name="Arguments">Paths relative to the working folder; no user or host name.</param>
public sealed record RunInfo(string Version, string RulesSha256, IReadOnlyList<string> Arguments)
{
    public const string Tool = "disclosure-audit";

    /// <summary>The version of the contract on verbs and files; raised when a meaning changes.</summary>
    public const int Contract = 1;

    public static RunInfo Of(RuleBook rules, IReadOnlyList<string> arguments)
    {
        var version = typeof(RunInfo).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "";
        return new RunInfo(version, HashOf(rules.Folder), arguments);
    }

    private static string HashOf(RuleFolder folder)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var path in folder.Paths)
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"{path}\0{folder.ReadText(path)}\0"));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
