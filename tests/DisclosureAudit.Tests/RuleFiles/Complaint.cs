using DisclosureAudit.RuleFiles;

namespace DisclosureAudit.Tests.RuleFiles;

/// <summary>What a rule author is told: which file, which line, what is wrong, in both languages.</summary>
internal static class Complaint
{
    public const string File = "规则/made.yaml";

    public static void IsMade(string file, int line, string problem, Action read)
    {
        var sentence = Assert.Throws<RuleFileException>(read).Sentence;

        Assert.StartsWith($"规则文件 {file} 第 {line} 行：", sentence.Chinese, StringComparison.Ordinal);
        Assert.StartsWith($"rule file {file}, line {line}: ", sentence.English, StringComparison.Ordinal);
        Assert.Contains(problem, sentence.Chinese, StringComparison.Ordinal);
    }

    /// <summary>The number of the first line that holds the words.</summary>
    public static int LineOf(string text, string words)
    {
        var at = text.IndexOf(words, StringComparison.Ordinal);
        Assert.True(at >= 0, $"“{words}” is not in the text");
        return text[..at].Count(c => c == '\n') + 1;
    }

    /// <summary>The text with one passage changed, which must be there.</summary>
    public static string Change(string text, string passage, string changed)
    {
        Assert.Contains(passage, text, StringComparison.Ordinal);
        var at = text.IndexOf(passage, StringComparison.Ordinal);
        return string.Concat(text.AsSpan(0, at), changed, text.AsSpan(at + passage.Length));
    }
}
