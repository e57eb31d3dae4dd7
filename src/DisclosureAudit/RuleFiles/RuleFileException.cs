using System.Globalization;
using DisclosureAudit.Findings;

namespace DisclosureAudit.RuleFiles;

/// <summary>A rule file that cannot be used; says which file, which line and what to do. Exit code 2.</summary>
/// <param name="line">From 1; 0 where the trouble is with the file itself.</param>
public sealed class RuleFileException(string file, int line, Sentence problem)
    : Exception(string.Create(CultureInfo.InvariantCulture, $"{file}:{line}: {problem.English}"))
{
    public Sentence Sentence { get; } = new(
        string.Create(CultureInfo.InvariantCulture, $"规则文件 {file}{(line > 0 ? $" 第 {line} 行" : "")}：{problem.Chinese}"),
        string.Create(CultureInfo.InvariantCulture, $"rule file {file}{(line > 0 ? $", line {line}" : "")}: {problem.English}"));
}
