using DisclosureAudit.Fetch.Send;
using DisclosureAudit.RuleFiles;

namespace DisclosureAudit.Fetch.Pull;

/// <summary>The ending that a file was named with: by the server, by the page, or in its address.</summary>
internal static class NamedEnding
{
    /// <returns>In lower case; empty where it was not named.</returns>
    public static string Of(string? disposition, Target target, Uri final, PageWords words) => (disposition ?? "").Split(';')
        .Append(target.Label)
        .Concat(new[] { final, target.Url }.SelectMany(url => url.Query.TrimStart('?').Split('&').Prepend(url.AbsolutePath)))
        .Select(name => Path.GetExtension(HeaderText.Decode(name).Trim('"', ' ')).ToLowerInvariant())
        .FirstOrDefault(words.Endings.Contains) ?? "";
}
