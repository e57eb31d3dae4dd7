using DisclosureAudit.Read;
using DisclosureAudit.RuleFiles;
using DisclosureAudit.Tables.Printed;

namespace DisclosureAudit.Tables;

/// <summary>Reads a document of any kind and rebuilds its tables.</summary>
public sealed class Rebuilder(Wordings wordings)
{
    private readonly LineMarks marks = new(wordings.Watermarks);

    /// <param name="name">The name of the file tells its kind.</param>
    /// <param name="join">Whether a table that goes on over pages becomes one.</param>
    /// <exception cref="UnreadableDocumentException">Of a kind that is not read, or nothing of it can be.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public (SourceText Source, IReadOnlyList<RawTable> Tables) Rebuild(string name, Stream stream, bool join = true)
    {
        if (PdfPageSource.IsNamed(name))
        {
            var document = PrintedDocument.Of(PdfPageSource.Open(stream), marks, join);
            return (document.Source, document.Tables);
        }

        ReadableKinds.Require(name);
        var source = new TextSource(marks).Read(stream);
        return (source, TextTables.Of(source));
    }
}
