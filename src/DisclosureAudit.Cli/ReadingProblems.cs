using DisclosureAudit.Read;

namespace DisclosureAudit.Cli;

/// <summary>Says what of a document could not be read.</summary>
internal static class ReadingProblems
{
    // A scan of three hundred pages has said it all long before.
    private const int MostSentences = 20;

    /// <param name="document">Its path as the user gave it.</param>
    public static void Say(SourceText? source, string document, Terminal terminal)
    {
        if (source is not { Problems: { Count: > 0 } problems })
        {
            return;
        }

        foreach (var problem in problems.Take(MostSentences))
        {
            terminal.Say($"{document}：{problem.Chinese}", $"{document}: {problem.English}");
        }

        if (problems.Count > MostSentences)
        {
            terminal.Say(
                FormattableString.Invariant($"{document}：另有 {problems.Count - MostSentences} 处未能读取；共 {source.UnreadPages.Count} 页没有读到文字"),
                FormattableString.Invariant($"{document}: {problems.Count - MostSentences} more places could not be read; {source.UnreadPages.Count} pages gave no text"));
        }
    }
}
