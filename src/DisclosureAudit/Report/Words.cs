using DisclosureAudit.Amounts;
using DisclosureAudit.Findings;

namespace DisclosureAudit.Report;

/// <summary>The words of the contract for what the program names by enum.</summary>
public static class Words
{
    public static string Of(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "info",
    };

    public static string Of(FindingKind kind) => kind switch
    {
        FindingKind.CrossTable => "cross_table",
        FindingKind.Code => "code",
        FindingKind.Completeness => "completeness",
        FindingKind.YearOverYear => "yoy",
        FindingKind.Percentage => "percentage",
        FindingKind.Narrative => "narrative",
        FindingKind.Sheet => "sheet",
        FindingKind.Hygiene => "hygiene",
        FindingKind.Privacy => "privacy",
        _ => "total",
    };

    public static string Of(Origin origin) => origin == Origin.Published ? "published" : "extraction_suspect";

    public static string Of(DocumentStatus status) => status switch
    {
        DocumentStatus.Ok => "ok",
        DocumentStatus.Partial => "partial",
        _ => "failed",
    };

    public static string Of(CellValue cell) => cell switch
    {
        { State: CellState.Amount, Amount: { IsZero: true } } => "zero",
        { State: CellState.Amount } => "amount",
        { State: CellState.Dash } => "dash",
        { State: CellState.Text } => "text",
        { State: CellState.Unreadable } => "unreadable",
        _ => "blank",
    };
}
