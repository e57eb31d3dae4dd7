using DisclosureAudit.Collect;
using DisclosureAudit.Findings;
using DisclosureAudit.Read;
using DisclosureAudit.RuleFiles;
using DisclosureAudit.Tables;

namespace DisclosureAudit.Cli;

/// <summary>Opens the one document of the verbs that print.</summary>
internal static class DocumentReader
{
    /// <summary>A document of any kind with its tables.</summary>
    /// <param name="join">Whether a table that goes on over pages becomes one.</param>
    /// <exception cref="UnreadableDocumentException">Not there, not to be opened, or of a kind that is not read; the sentence names the path.</exception>
    public static (SourceText Source, IReadOnlyList<RawTable> Tables) Read(string path, RuleBook rules, bool join) =>
        Open(path, stream => new Rebuilder(rules.Wordings).Rebuild(path, stream, join));

    /// <summary>A text or a PDF, for its lines alone.</summary>
    /// <exception cref="UnreadableDocumentException">As for <see cref="Read"/>.</exception>
    public static SourceText ReadLines(string path, RuleBook rules) => Open(path, stream =>
    {
        if (PdfPageSource.IsNamed(path))
        {
            return PrintedText.Of(PdfPageSource.Open(stream));
        }

        ReadableKinds.Require(path);
        return new TextSource(MarksOf(rules)).Read(stream);
    });

    /// <summary>A PDF once more, page by page, to be shown as it was read.</summary>
    /// <exception cref="UnreadableDocumentException">As for <see cref="Read"/>.</exception>
    public static void ReadPages(string path, Action<IEnumerable<PrintedPage>> use) => Open(path, stream =>
    {
        use(PdfPageSource.Open(stream).Pages());
        return true;
    });

    private static LineMarks MarksOf(RuleBook rules) => new(rules.Wordings.Watermarks);

    private static T Open<T>(string path, Func<Stream, T> read)
    {
        try
        {
            using var stream = new InputFile(path, path == InputFinder.Stdin ? null : path).Open();
            return read(stream);
        }
        catch (UnreadableDocumentException error)
        {
            throw new UnreadableDocumentException(error.Reason, new Sentence($"{path}：{error.Sentence.Chinese}", $"{path}: {error.Sentence.English}"));
        }
        catch (Exception error) when (error is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new UnreadableDocumentException("missing", new Sentence($"{path}：没有这个文件", $"{path}: there is no such file"));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new UnreadableDocumentException("unreadable_file", new Sentence($"{path}：文件打不开，请检查权限", $"{path}: the file cannot be opened; check its permissions"));
        }
    }
}
