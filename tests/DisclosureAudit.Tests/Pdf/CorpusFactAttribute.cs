namespace DisclosureAudit.Tests.Pdf;

/// <summary>A test on the real documents kept beside the repository; skipped, and told why, where there are none.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class CorpusFactAttribute : FactAttribute
{
    /// <param name="tools">Programs that the test needs one of.</param>
    public CorpusFactAttribute(params string[] tools)
    {
        if (Corpus.Files.Count == 0)
        {
            Skip = $"no documents in {Corpus.Folder}: DISCLOSURE_CORPUS names another folder";
        }
        else if (tools.Length > 0 && Corpus.Find(tools) is null)
        {
            Skip = $"needs {string.Join(" or ", tools)} to compare with";
        }
    }
}
