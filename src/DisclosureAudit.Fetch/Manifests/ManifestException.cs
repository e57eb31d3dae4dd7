using System.Globalization;
using DisclosureAudit.Findings;

namespace DisclosureAudit.Fetch.Manifests;

/// <summary>A list of addresses that cannot be used; says which file, which line and what to do.</summary>
/// <param name="line">From 1; 0 where the trouble is with the file itself.</param>
public sealed class ManifestException(string file, int line, Sentence problem) : Exception(problem.English)
{
    public Sentence Sentence { get; } = new(
        string.Create(CultureInfo.InvariantCulture, $"{file}{(line > 0 ? $" 第 {line} 行" : "")}：{problem.Chinese}"),
        string.Create(CultureInfo.InvariantCulture, $"{file}{(line > 0 ? $", line {line}" : "")}: {problem.English}"));
}
