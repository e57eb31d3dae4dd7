using DisclosureAudit.Amounts;
using DisclosureAudit.Narrative;
using DisclosureAudit.Rules.Claims;

namespace DisclosureAudit.Report;

/// <summary>A claim in a document.</summary>
public sealed record ClaimLine(string Document, Claim Claim, IReadOnlyList<ClaimCheck> Checks);

/// <summary>claims.csv: what the sentences say of their numbers, and what came of it; one row a claim.</summary>
public static class ClaimsFile
{
    public const string Name = "claims.csv";

    public static readonly IReadOnlyList<Column<ClaimLine>> Columns =
    [
        Column.Key<ClaimLine>("document", line => line.Document),
        Column.Count<ClaimLine>("page", line => line.Claim.Paragraph.Page),
        Column.Count<ClaimLine>("line", line => line.Claim.Paragraph.Page is null ? line.Claim.Paragraph.Line : null),
        Column.Text<ClaimLine>("section", line => line.Claim.Paragraph.Section),
        Column.Key<ClaimLine>("kind", line => KindOf(line.Claim.Kind)),
        Column.Text<ClaimLine>("subject", line => line.Claim.Subject),
        Column.Text<ClaimLine>("sentence", line => ClaimFindings.Quote(line.Claim)),
        Column.Text<ClaimLine>("values", line => Values(line.Claim)),
        Column.Text<ClaimLine>("bound_to", line => string.Join("; ", line.Checks.Where(check => check.Stated is null).SelectMany(BoundTo).Distinct(StringComparer.Ordinal))),
        Column.Key<ClaimLine>("verdict", line => VerdictOf(line.Checks)),
    ];

    public static IEnumerable<ClaimLine> RowsOf(AuditedDocument document) =>
        document.Result?.Claims
        .GroupAdjacent(check => check.Claim)
        .Select(checks => new ClaimLine(document.Document, checks[0].Claim, checks)) ?? [];

    private static IEnumerable<string> BoundTo(ClaimCheck check) => check.Cells
        .Select(cell => $"{cell.Operand.Role} {cell.Operand.Printed}")
        .Concat(check.Others.Select(other => $"{other.Subject} {other.Number!.Value.ToString(System.Globalization.CultureInfo.InvariantCulture)}{other.Number.Unit}"));

    // Where nothing could be asked, the first reason.
    private static string VerdictOf(IReadOnlyList<ClaimCheck> checks) => ClaimVerdict.Of(checks) is { } worst
        ? worst.Token()
        : $"not_assessable({checks.Select(check => check.Outcome.Reason).First(reason => reason.Length > 0)})";

    private static string KindOf(ClaimKind kind) => kind switch
    {
        ClaimKind.Amount => "amount",
        ClaimKind.Share => "share",
        ClaimKind.Change => "change",
        ClaimKind.ChangeRate => "change_rate",
        ClaimKind.Same => "same",
        ClaimKind.Count => "count",
        ClaimKind.Completion => "share",
        _ => "other",
    };

    private static string Values(Claim claim)
    {
        var values = new List<string>();
        if (claim.Number is { } number)
        {
            values.Add(Printed(claim.Direction < 0 ? -number.Value : number.Value, number));
        }

        if (claim.Rate is { } rate)
        {
            values.Add(Printed(claim.Kind == ClaimKind.ChangeRate && claim.Direction < 0 ? -rate.Value : rate.Value, rate));
        }

        if (claim.Base.Length > 0)
        {
            values.Add(claim.Base);
        }

        return string.Join("; ", values);
    }

    private static string Printed(decimal value, NarrativeNumber number) => value.ToString(System.Globalization.CultureInfo.InvariantCulture) + number.Unit;
}
