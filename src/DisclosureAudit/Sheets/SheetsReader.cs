using DisclosureAudit.Read;
using DisclosureAudit.RuleFiles;

namespace DisclosureAudit.Sheets;

/// <summary>The performance sheets of a document, in their order.</summary>
public sealed class SheetsReader(SheetWords words)
{
    public IReadOnlyList<Sheet> Read(SourceText source) => SheetFinder.Find(source, words)
        .Select(block => SheetReader.Read(block, words))
        .OfType<Sheet>()
        .ToList();
}
