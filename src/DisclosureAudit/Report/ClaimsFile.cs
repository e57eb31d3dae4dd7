using DisclosureAudit.Amounts;
using DisclosureAudit.Narrative;
using DisclosureAudit.Rules.Claims;

namespace DisclosureAudit.Report;

/// <summary>A claim in a document.</summary>
public sealed record ClaimLine(string Document, ClaimCheck Check)
{
    public Claim Claim => Check.Claim;
}

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
        Column.Text<ClaimLine>("bound_to", line => string.Join("; ", line.Check.Cells.Select(cell => $"{cell.Role} {cell.Printed}").Concat(line.Check.Others.Select(other => $"{other.Subject} {other.Number!.Value.ToString(System.Globalization.CultureInfo.InvariantCulture)}{other.Number.Unit}")))),
        Column.Key<ClaimLine>("verdict", line => line.Check.Outcome.Verdict == Verdict.NotAssessable ? $"not_assessable({line.Check.Outcome.Reason})" : line.Check.Outcome.Verdict.Token()),
    ];

    public static IEnumerable<ClaimLine> RowsOf(AuditedDocument document) =>
        document.Result?.Claims.Select(check => new ClaimLine(document.Document, check)) ?? [];

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
