using DisclosureAudit.Amounts;
using DisclosureAudit.Findings;
using DisclosureAudit.RuleFiles;
using DisclosureAudit.Sheets;

namespace DisclosureAudit.Report;

/// <summary>A field, an amount or an indicator of a performance sheet.</summary>
/// <param name="Number">The sheet's, from 1 in its document.</param>
/// <param name="Raw">As printed.</param>
/// <param name="Value">What was read of it.</param>
public sealed record SheetLine(string Document, int Number, Sheet Sheet, string Field, SheetSide Side, string Raw, string Value, string Unit, string State, SheetPlace Place, SheetIndicator? Indicator = null)
{
    // A source of funds is known for an amount, however many digits it has.
    public string Shown(string text) => State is "amount" or "zero" ? text : PersonalData.MaskCell(Field, Indicator?.Level3 ?? "", text);
}

/// <summary>sheets.csv: what the performance sheets say, one row a field, an amount or an indicator.</summary>
public static class SheetsFile
{
    public const string Name = "sheets.csv";
    private const string IndicatorField = "绩效指标";

    public static readonly IReadOnlyList<Column<SheetLine>> Columns =
    [
        Column.Key<SheetLine>("document", line => line.Document),
        Column.Count<SheetLine>("page", line => line.Place.Page),
        Column.Text<SheetLine>("project", line => line.Sheet.Project),
        Column.Text<SheetLine>("field", line => line.Field),
        Column.Key<SheetLine>("side", line => SideOf(line.Side)),
        Column.Key<SheetLine>("level1", line => line.Indicator?.Level1),
        Column.Key<SheetLine>("level2", line => line.Indicator?.Level2),
        Column.Text<SheetLine>("level3", line => line.Indicator?.Level3),
        Column.Key<SheetLine>("raw", line => line.Shown(line.Raw)),
        Column.Key<SheetLine>("value", line => line.Shown(line.Value)),
        Column.Count<SheetLine>("line", line => line.Place.Page is null ? line.Place.Line : null),
        Column.Count<SheetLine>("sheet", line => line.Number),
        Column.Key<SheetLine>("kind", line => line.Sheet.Kind == SheetKind.Overall ? "整体" : "项目"),
        Column.Key<SheetLine>("amount_unit", line => line.Unit),
        Column.Key<SheetLine>("state", line => line.State),
    ];

    public static IEnumerable<SheetLine> RowsOf(AuditedDocument document) =>
        document.Sheets.SelectMany((sheet, i) => RowsOf(new SheetLine(document.Document, i + 1, sheet, "", SheetSide.None, "", "", "", "", sheet.First)));

    private static IEnumerable<SheetLine> RowsOf(SheetLine line) => line.Sheet.Fields
        .Select(field => line with { Field = field.Name, Side = field.Side, Raw = field.Text, State = field.Text.Length > 0 ? "text" : "blank", Place = field.Place })
        .Concat(line.Sheet.Funds.Select(fund => OfFund(line, fund)))
        .Concat(line.Sheet.Indicators.Select(indicator => OfIndicator(line, indicator)))
        .OrderBy(row => row.Place.Line);

    private static SheetLine OfFund(SheetLine line, SheetFund fund) => line with
    {
        Field = fund.Group.Length > 0 ? $"{fund.Group}/{fund.Source}" : fund.Source,
        Side = fund.Side,
        Raw = fund.Cell.Raw,
        Value = fund.Cell.Amount?.ToString() ?? "",
        Unit = fund.Unit?.Printed() ?? "",
        State = Words.Of(fund.Cell),
        Place = fund.Place,
    };

    private static SheetLine OfIndicator(SheetLine line, SheetIndicator indicator) => line with
    {
        Field = IndicatorField,
        Side = indicator.Side,
        Raw = indicator.Raw,
        Value = indicator.Value is { } value ? PrintedName.Squeeze(value) : "",
        State = indicator.Value is null ? "unreadable" : "text",
        Place = indicator.Place,
        Indicator = indicator,
    };

    private static string SideOf(SheetSide side) => side switch
    {
        SheetSide.Period => "实施期",
        SheetSide.Year => "年度",
        _ => "",
    };
}
