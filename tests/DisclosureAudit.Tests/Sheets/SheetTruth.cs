using System.Globalization;
using System.Text.Json;
using DisclosureAudit.Amounts;
using DisclosureAudit.RuleFiles;
using DisclosureAudit.Sheets;
using DisclosureAudit.Tests.Fixtures;

namespace DisclosureAudit.Tests.Sheets;

/// <summary>What a reader has written down of the sheets of a document (fixtures/truth/…/sheets.json), and the same words for what is read.</summary>
internal static class SheetTruth
{
    private static readonly Dictionary<string, string> Sources = new(StringComparer.Ordinal)
    {
        ["total"] = "资金总额",
        ["central"] = "中央财政资金",
        ["province"] = "省级财政资金",
        ["city_county"] = "市县（区）财政资金",
        ["self"] = "单位自筹",
        ["other"] = "其他资金",
    };

    private static readonly string[] Texts = ["项目概况", "立项依据", "项目设立必要性", "保证项目实施的制度、措施", "项目实施计划", "总体目标"];

    public static IReadOnlyList<string> Projects(string truth) => Each(truth, sheet => [Squeeze(sheet.GetProperty("project_name_raw"))]);

    /// <summary>One line an amount, blanks among them.</summary>
    public static IReadOnlyList<string> Funds(string truth) => Each(truth, sheet => sheet.TryGetProperty("funds_yuan", out var yuan)
        ? yuan.EnumerateObject().SelectMany(side => side.Value.EnumerateObject()
            .Where(source => Sources.ContainsKey(source.Name))
            .Select(source => Show(Squeeze(sheet.GetProperty("project_name_raw")), side.Name, Sources[source.Name], Amount(source.Value))))
        : sheet.GetProperty("funds_wan").EnumerateObject().SelectMany(group => group.Value.EnumerateObject()
            .Select(source => Show("", "年度", $"{group.Name}/{source.Name}", Amount(source.Value)))));

    public static IReadOnlyList<string> Funds(IEnumerable<Sheet> sheets) => sheets
        .SelectMany(sheet => sheet.Funds.Select(fund => Show(PrintedName.Squeeze(sheet.Project), SideOf(fund.Side), fund.Group.Length > 0 ? $"{fund.Group}/{fund.Source}" : fund.Source, fund.Cell.State == CellState.Blank ? "" : Number(fund.Cell.Amount?.Value))))
        .ToList();

    /// <summary>One line an indicator that is whole in the text.</summary>
    /// <param name="withLine">Whether the line of the text is part of it.</param>
    public static IReadOnlyList<string> Indicators(string truth, bool withLine) => Each(truth, sheet => sheet.GetProperty("indicators").EnumerateArray()
        .Where(row => !row.TryGetProperty("garbled", out _))
        .Select(row => Show(Squeeze(sheet.GetProperty("project_name_raw")), withLine ? row.GetProperty("line").ToString() : "", Squeeze(row.GetProperty("side")), Squeeze(row.GetProperty("level1")), Squeeze(row.GetProperty("level2")), Squeeze(row.GetProperty("level3")), Squeeze(row.GetProperty("value")))));

    public static IReadOnlyList<string> Indicators(IEnumerable<Sheet> sheets, bool withLine) => sheets
        .SelectMany(sheet => sheet.Indicators.Select(row => Show(PrintedName.Squeeze(sheet.Project), withLine ? row.Place.Line.ToString(CultureInfo.InvariantCulture) : "", SideOf(row.Side), row.Level1, row.Level2, row.Level3, PrintedName.Squeeze(row.Value ?? "?"))))
        .ToList();

    /// <summary>One line a paragraph.</summary>
    public static IReadOnlyList<string> Paragraphs(string truth) => Each(truth, sheet => sheet.TryGetProperty("text", out var text)
        ? Texts.Where(name => text.TryGetProperty(name, out _)).SelectMany(name => (text.GetProperty(name) is { ValueKind: JsonValueKind.Array } goals ? goals.EnumerateArray().Select(Squeeze) : [Squeeze(text.GetProperty(name))])
            .Select(paragraph => Show(Squeeze(sheet.GetProperty("project_name_raw")), name, paragraph)))
        : []);

    public static IReadOnlyList<string> Paragraphs(IEnumerable<Sheet> sheets) => sheets
        .SelectMany(sheet => sheet.Fields.Where(field => Texts.Contains(field.Name, StringComparer.Ordinal)).Select(field => Show(PrintedName.Squeeze(sheet.Project), field.Name, PrintedName.Squeeze(field.Text))))
        .ToList();

    /// <summary>One line a short field.</summary>
    public static IReadOnlyList<string> Fields(string truth) => Each(truth, sheet => new[] { ("实施单位", "implementing_unit"), ("项目属性", "property"), ("项目期", "period"), ("填报日期", "filled_raw") }
        .Where(field => sheet.TryGetProperty(field.Item2, out var value) && value.ValueKind == JsonValueKind.String)
        .Select(field => Show(Squeeze(sheet.GetProperty("project_name_raw")), field.Item1, Squeeze(sheet.GetProperty(field.Item2))))
        .Concat(sheet.TryGetProperty("facts", out var facts) ? facts.EnumerateObject().Select(fact => Show("", fact.Name.Replace("其中:", "", StringComparison.Ordinal), fact.Value.ToString())) : []));

    public static IReadOnlyList<string> Fields(IEnumerable<Sheet> sheets) => sheets
        .SelectMany(sheet => sheet.Fields.Select(field => Show(PrintedName.Squeeze(sheet.Project), field.Name, PrintedName.Squeeze(field.Name.EndsWith('数') ? field.Text.TrimEnd('个', '人') : field.Text))))
        .ToList();

    /// <summary>What of the expected is not among the found, each found line serving once.</summary>
    public static IReadOnlyList<string> Missing(IEnumerable<string> expected, IEnumerable<string> found)
    {
        var left = found.ToList();
        return expected.Where(line => !left.Remove(line)).ToList();
    }

    private static List<string> Each(string truth, Func<JsonElement, IEnumerable<string>> lines)
    {
        using var file = JsonDocument.Parse(File.ReadAllText(Repository.PathOf("fixtures", "truth", truth, "sheets.json")));
        return file.RootElement.GetProperty("sheets").EnumerateArray().SelectMany(lines).ToList();
    }

    private static string SideOf(SheetSide side) => side switch
    {
        SheetSide.Period => "实施期",
        SheetSide.Year => "年度",
        _ => "",
    };

    private static string Amount(JsonElement value) => value.ValueKind == JsonValueKind.Null ? "" : Number(value.GetDecimal());

    private static string Number(decimal? value) => value?.ToString("0.######", CultureInfo.InvariantCulture) ?? "?";

    private static string Squeeze(JsonElement value) => value.ValueKind == JsonValueKind.String ? PrintedName.Squeeze(value.GetString()!) : "";

    private static string Show(params string[] parts) => string.Join(" | ", parts);
}
