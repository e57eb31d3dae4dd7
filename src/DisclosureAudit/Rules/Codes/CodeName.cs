using DisclosureAudit.Findings;
using DisclosureAudit.Recognise;
using DisclosureAudit.RuleFiles;

namespace DisclosureAudit.Rules.Codes;

/// <summary>
/// The name beside a code is the one that real documents print with it. A warning only where at least five documents
/// of about the same year agree on another name; a name seen less often may itself be a slip.
/// </summary>
public sealed class CodeName : ICodeRule
{
    private const int EnoughDocuments = 5;

    public string LawId => "code-name";

    public IEnumerable<CodeResult> Check(RecognisedDocument document, CodeTables codes)
    {
        foreach (var (table, row) in CodedTables.RowsOf(document))
        {
            if (codes.Functional(row.Code!.Value) is not { } known)
            {
                yield return CodeResult.Skip(table, row, "code_unknown");
            }
            else if (row.Label.Length == 0)
            {
                yield return CodeResult.Skip(table, row, "name_blank");
            }
            else if (IsNameOf(row.Name, known))
            {
                yield return CodeResult.Pass(table, row);
            }
            else
            {
                var isSure = known.DocumentsSeen >= EnoughDocuments && document.Facts.Year is { } year && known.SeenNear(year) && !IsSlip(row.Name, PrintedName.Fold(known.Name));
                yield return CodeResult.Break(table, row, isSure ? Severity.Warning : Severity.Info, ("known_name", known.Name));
            }
        }
    }

    // One sign off, too many or too few, or cut short: rather a slip of the conversion than another name.
    private static bool IsSlip(string name, string known) =>
        known.StartsWith(name, StringComparison.Ordinal)
        || (Math.Abs(name.Length - known.Length) <= 1 && Math.Max(name.Length, known.Length) - SharedSigns(name, known) == 1);

    // What both begin with and what both then end with.
    private static int SharedSigns(string name, string known)
    {
        var start = name.AsSpan().CommonPrefixLength(known);
        var end = 0;
        while (end < Math.Min(name.Length, known.Length) - start && name[^(end + 1)] == known[^(end + 1)])
        {
            end++;
        }

        return start + end;
    }

    private static bool IsNameOf(string name, FunctionalCode known) =>
        PrintedName.Fold(known.Name) == name || known.OtherNames.Any(other => PrintedName.Fold(other) == name);
}
