using DisclosureAudit.Amounts;
using DisclosureAudit.Findings;

namespace DisclosureAudit.Report;

/// <summary>The totals of a run.</summary>
public sealed class RunCounts
{
    public int Documents { get; private set; }
    public int Failed { get; private set; }
    public int Partial { get; private set; }

    /// <summary>Documents with pages of which no text could be read, the failed ones among them.</summary>
    public int WithUnreadPages { get; private set; }
    public int Errors { get; private set; }
    public int Warnings { get; private set; }
    public int Infos { get; private set; }
    public int ChecksEvaluated { get; private set; }
    public int ChecksExact { get; private set; }
    public int ChecksRounding { get; private set; }
    public int ChecksNotAssessable { get; private set; }

    /// <summary>Non-zero amounts of the tables whose columns are known for what they hold, and how many of them stand in an evaluated identity.</summary>
    public int Amounts { get; private set; }
    public int AmountsChecked { get; private set; }

    public void Add(AuditedDocument document)
    {
        Documents++;
        Failed += document.Status == DocumentStatus.Failed ? 1 : 0;
        Partial += document.Status == DocumentStatus.Partial ? 1 : 0;
        WithUnreadPages += document.Source?.UnreadPages.Count > 0 ? 1 : 0;
        Errors += document.Count(Severity.Error);
        Warnings += document.Count(Severity.Warning);
        Infos += document.Count(Severity.Info);
        foreach (var row in document.Result?.Coverage ?? [])
        {
            ChecksEvaluated += row.Evaluated;
            ChecksExact += row.Exact;
            ChecksRounding += row.Rounding;
            ChecksNotAssessable += row.NotAssessable;
        }

        foreach (var table in document.Recognised?.Tables ?? [])
        {
            foreach (var row in table.Rows)
            {
                foreach (var (column, cell) in row.Cells)
                {
                    if (cell is { State: CellState.Amount, Amount: { IsZero: false } })
                    {
                        Amounts++;
                        AmountsChecked += document.Result!.CheckedCells.Contains((row, column)) ? 1 : 0;
                    }
                }
            }
        }
    }
}
