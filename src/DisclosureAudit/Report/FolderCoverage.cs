using DisclosureAudit.Findings;
using DisclosureAudit.Recognise;
using DisclosureAudit.Rules.Documents;

namespace DisclosureAudit.Report;

/// <summary>
/// Holds the coverage of one folder's documents until all of them are read: one unit's disclosure of a year may stand in
/// several files (说明 and 报表), and a table that one names may stand in another.
/// </summary>
public sealed class FolderCoverage
{
    private const string InOtherFile = "in_other_file";

    private readonly List<(string Disclosure, IReadOnlyList<CoverageLine> Lines)> held = [];
    private readonly Dictionary<string, List<TableNames>> names = new(StringComparer.Ordinal);
    private string folder = "";

    /// <returns>What of the folder before can be written now.</returns>
    public IReadOnlyList<CoverageLine> Add(AuditedDocument document)
    {
        var own = document.Document[..(document.Document.LastIndexOf('/') + 1)];
        var ready = own == folder ? [] : Flush();
        folder = own;
        var disclosure = document.Recognised is { } read ? FindingNames.DisclosureId(read.Facts, document.Source!.Sha256) : "";
        // Its tables are kept as names only: a folder may hold thousands of documents.
        held.Add((disclosure, CoverageFile.RowsOf(document).ToList()));
        if (document.Recognised is { Tables.Count: > 0 } withTables)
        {
            if (!names.TryGetValue(disclosure, out var known))
            {
                names[disclosure] = known = [];
            }

            known.Add(withTables.Names);
        }

        return ready;
    }

    public IReadOnlyList<CoverageLine> Flush()
    {
        var lines = held.SelectMany(document => document.Lines.Select(line => line with { Coverage = Resolve(document.Disclosure, line.Coverage) })).ToList();
        held.Clear();
        names.Clear();
        return lines;
    }

    private CoverageRow Resolve(string disclosure, CoverageRow row)
    {
        if (row.RuleId != ListedTables.LawId || row.NotAssessable == 0)
        {
            return row;
        }

        var reasons = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var (reason, count) in row.Reasons)
        {
            var title = reason.StartsWith(ListedTables.NoTableHere, StringComparison.Ordinal) ? reason[(ListedTables.NoTableHere.Length + 1)..^1] : null;
            reasons[title is not null && names.GetValueOrDefault(disclosure, []).Any(other => other.Has(title)) ? $"{InOtherFile}({title})" : reason] = count;
        }

        return row with { Reasons = reasons };
    }
}
